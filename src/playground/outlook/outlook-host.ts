import type { MailItem } from "../../mail/mail-item";

type Handler = (event: { completed(options?: unknown): void }) => void;

/** The members of Office.js that the mail add-in uses, as Outlook gives them to a page. */
export interface OfficeOfFrame {
  readonly context: {
    readonly displayLanguage: string;
    readonly mailbox: { readonly item: MailItem };
    readonly requirements: { isSetSupported(name: string, version: string): boolean };
  };
  readonly actions: { associate(name: string, handler: Handler): void };
  onReady(): Promise<{ readonly host: "Outlook" }>;
}

declare global {
  interface Window {
    /** Where a page of the mail add-in, in its frame, finds its Outlook. */
    brieflineOutlook?: (frame: Window) => OfficeOfFrame;
  }
}

export type MailboxLevel = "1.12" | "1.14" | "1.15";
export const mailboxLevels = ["1.12", "1.14", "1.15"] as const satisfies readonly MailboxLevel[];

const minor = (version: string): number => Number(version.split(".")[1]);

/** Outlook around one mail: every page in a frame gets an Office of its own, and every event a page of its own. */
export class OutlookHost {
  readonly #handlers = new WeakMap<Window, Map<string, Handler>>();

  constructor(
    private readonly item: MailItem,
    private readonly locale: string,
    private readonly level: MailboxLevel,
  ) {}

  /** From now on the frames of this page find this Outlook. */
  take(): void {
    window.brieflineOutlook = (frame) => this.#officeFor(frame);
  }

  /** Fires an event into the page that ships, in a frame that lives as long as the event. */
  async fire(name: string): Promise<unknown> {
    this.take();
    const frame = document.createElement("iframe");
    frame.hidden = true;
    frame.src = "/add-in/launchevent.html";
    const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
    document.body.append(frame);
    try {
      await loaded;
      const handler = frame.contentWindow && this.#handlers.get(frame.contentWindow)?.get(name);
      if (!handler) throw new Error(`Nothing answers ${name}`);
      return await new Promise((completed) => handler({ completed }));
    } finally {
      frame.remove();
    }
  }

  #officeFor(frame: Window): OfficeOfFrame {
    const handlers = new Map<string, Handler>();
    this.#handlers.set(frame, handlers);
    return {
      context: {
        displayLanguage: this.locale,
        mailbox: { item: this.item },
        requirements: {
          isSetSupported: (name, version) => name === "Mailbox" && minor(version) <= minor(this.level),
        },
      },
      actions: { associate: (name, handler) => void handlers.set(name, handler) },
      onReady: () => Promise.resolve({ host: "Outlook" }),
    };
  }
}
