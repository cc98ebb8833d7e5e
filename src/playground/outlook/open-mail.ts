import { mailItemOver, type AttachedFile } from "./mail-item";
import { OutlookHost, type MailboxLevel } from "./outlook-host";
import { smartAlertOf, type SmartAlert } from "./smart-alert";

export interface MailState {
  readonly to: string;
  readonly files: readonly AttachedFile[];
  /** The line that the add-in has put above the mail. */
  readonly notice: string | null;
  readonly phase: "writing" | "checking" | "sent";
  /** Outlook's dialog; null where none is open. */
  readonly alert: SmartAlert | null;
  readonly isPaneOpen: boolean;
  readonly level: MailboxLevel;
  /** With another number the pane starts anew. */
  readonly paneNumber: number;
}

/** A mail that a person writes in the playground, with the add-in that ships beside it. */
export class OpenMail {
  readonly #listeners = new Set<() => void>();
  readonly #session = new Map<string, string>();
  #state: MailState;
  #count = 0;

  constructor(private readonly locale: string) {
    this.#state = {
      to: "minister@example.org",
      files: [],
      notice: null,
      phase: "writing",
      alert: null,
      isPaneOpen: false,
      level: "1.15",
      paneNumber: 0,
    };
  }

  readonly state = (): MailState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  change(change: Partial<Pick<MailState, "to" | "level" | "isPaneOpen">>): void {
    this.#publish(change);
    this.#outlook().take();
  }

  /** Attaches a file; one of the same name takes the place of the one before. */
  attach(name: string, bytes: Uint8Array): Promise<void> {
    const others = this.#state.files.filter((file) => file.name !== name);
    return this.#attachments([...others, { id: String((this.#count += 1)), name, bytes }]);
  }

  detach(id: string): Promise<void> {
    return this.#attachments(this.#state.files.filter((file) => file.id !== id));
  }

  async send(): Promise<void> {
    this.#publish({ phase: "checking" });
    const alert = smartAlertOf(await this.#outlook().fire("onMessageSend"));
    this.#publish(alert ? { phase: "writing", alert } : { phase: "sent" });
  }

  /** What was answered to Outlook's dialog. */
  answer(answer: "stay" | "go" | "show"): void {
    if (answer === "go") return this.#publish({ alert: null, phase: "sent", isPaneOpen: false });
    this.#publish({ alert: null });
    if (answer === "show") this.openPane();
  }

  openPane(): void {
    this.#outlook().take();
    this.#publish({ isPaneOpen: true, paneNumber: this.#state.paneNumber + 1 });
  }

  async #attachments(files: readonly AttachedFile[]): Promise<void> {
    this.#publish({ files, phase: "writing" });
    await this.#outlook().fire("onMessageAttachmentsChanged");
  }

  #outlook(): OutlookHost {
    const item = mailItemOver({
      files: () => this.#state.files,
      recipients: () => this.#state.to.split(/[;,\s]+/).filter((address) => address !== ""),
      session: this.#session,
      notify: (notice) => this.#publish({ notice }),
    });
    return new OutlookHost(item, this.locale, this.#state.level);
  }

  #publish(change: Partial<MailState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}
