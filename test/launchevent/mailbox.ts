import type { Answer, Done, MailItem, Notification } from "../../src/mail/mail-item";
import type { Completion } from "../../src/launchevent/completion";

/** The levels of Mailbox that we run at: what each has beyond the one before is in `showIn`. */
export const levels = ["1.12", "1.13", "1.14", "1.15"] as const;
export type Level = (typeof levels)[number];

export const reaches = (level: Level, needed: string): boolean =>
  Number(level.split(".")[1]) >= Number(needed.split(".")[1]);

/** Something attached to a mail, and how Outlook hands it out. */
export interface Attached {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly type?: "file" | "cloud" | "item";
  readonly size?: number;
  /** Instead of the bytes in Base64: another content, a refusal by the name of its error, a throw, or no answer. */
  readonly gives?:
    { readonly format: string; readonly content: string } | { readonly refused: string } | "throws" | "hangs";
}

export interface MailSettings {
  readonly attached?: readonly Attached[];
  /** Of an invitation those who must come, and in `bcc` those who need not. */
  readonly to?: readonly string[];
  readonly bcc?: readonly string[];
  readonly itemType?: string;
  /** Members that this Outlook lacks, or that never answer. */
  readonly lacks?: readonly (keyof MailItem)[];
  readonly hangs?: readonly ("attachments" | "recipients" | "session")[];
  readonly refuses?: readonly ("attachments" | "recipients" | "session" | "notifications")[];
}

/** A mail that is being written, as Office.js 1.12 and up documents it, and what became of it. */
export interface OpenMail {
  readonly item: MailItem;
  readonly session: Map<string, string>;
  readonly notifications: Map<string, Notification>;
  /** The ids of the attachments that were fetched. */
  readonly fetched: string[];
  /** Other attachments in the place of those that there were. */
  attach(attached: readonly Attached[]): void;
}

const given = (value?: unknown): Answer => ({ status: "succeeded", value });
const refused = (name: string): Answer => ({ status: "failed", error: { code: 9000, name } });

/** Office.js never calls back before the call returns. */
const later = (done: Done, answer: Answer): void => queueMicrotask(() => done(answer));

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

const contentOf = ({ gives, type, bytes = new Uint8Array() }: Attached, done: Done): void => {
  if (gives === "throws") throw new Error("An internal error has occurred.");
  if (gives === "hangs") return;
  if (gives && "refused" in gives) return later(done, refused(gives.refused));
  if (type === "cloud") return later(done, given({ format: "url", content: "https://cloud.example.eu/paper.docx" }));
  later(done, given(gives ?? { format: "base64", content: base64(bytes) }));
};

export const openMail = (settings: MailSettings): OpenMail => {
  let attached = settings.attached ?? [];
  const session = new Map<string, string>();
  const notifications = new Map<string, Notification>();
  const fetched: string[] = [];
  const answer = (part: "attachments" | "recipients" | "session", done: Done, value: unknown): void => {
    if (settings.hangs?.includes(part)) return;
    later(done, settings.refuses?.includes(part) ? refused("InternalServerError") : given(value));
  };
  const people = (addresses: readonly string[]) => ({
    getAsync: (done: Done) =>
      answer(
        "recipients",
        done,
        addresses.map((emailAddress) => ({ emailAddress, displayName: emailAddress, recipientType: "user" })),
      ),
  });
  const isMeeting = settings.itemType === "appointment";
  const [first, second] = [people(settings.to ?? ["ann@example.org"]), people(settings.bcc ?? [])];
  const item: MailItem = {
    itemType: settings.itemType ?? "message",
    ...(isMeeting
      ? { requiredAttendees: first, optionalAttendees: second }
      : { to: first, cc: people([]), bcc: second }),
    getAttachmentsAsync: (done) =>
      answer(
        "attachments",
        done,
        attached.map(({ name, type = "file", bytes, size = bytes?.length ?? 0 }, id) => ({
          id: String(id),
          name,
          size,
          attachmentType: type,
          isInline: false,
        })),
      ),
    getAttachmentContentAsync: (id, done) => {
      fetched.push(id);
      const one = attached[Number(id)];
      if (one) contentOf(one, done);
      else later(done, refused("InvalidAttachmentId"));
    },
    sessionData: {
      getAsync: (name, done) => answer("session", done, session.get(name)),
      setAsync: (name, value, done) => {
        if (value.length > 50_000) throw new Error("SessionData holds 50,000 characters");
        if (!settings.refuses?.includes("session")) session.set(name, value);
        answer("session", done, undefined);
      },
    },
    notificationMessages: {
      replaceAsync: (key, message, done) => {
        if (message.message.length > 150 || message.message === "") throw new Error("ArgumentOutOfRange");
        if (settings.refuses?.includes("notifications")) return later(done, refused("PersistedNotification"));
        notifications.set(key, message);
        later(done, given());
      },
      removeAsync: (key, done) => {
        const had = notifications.delete(key);
        later(done, had ? given() : refused("NotificationKeyNotFound"));
      },
    },
  };
  const kept = Object.fromEntries(
    Object.entries(item).filter(([name]) => !settings.lacks?.some((one) => one === name)),
  );
  return {
    item: kept,
    session,
    notifications,
    fetched,
    attach: (others) => (attached = others),
  };
};

/** What the person at Outlook sees of a completed OnMessageSend, where the manifest says SoftBlock. */
export type Seen =
  | { readonly kind: "sent" }
  | {
      readonly kind: "stopped";
      readonly text: string;
      readonly markdown: string | null;
      readonly mayGoAnyway: boolean;
      readonly button: string | null;
      readonly opens: string | null;
    };

const mustFit = (text: string, most: number): string => {
  if (text.length > most) throw new Error(`${text.length} characters, ${most} may stand: ${text}`);
  return text;
};

/** As documented: what a level does not know is ignored, what does not fit is an error. */
export const showIn = (level: Level, completion: Completion): Seen => {
  if (completion.allowEvent) return { kind: "sent" };
  const { errorMessage, errorMessageMarkdown, cancelLabel, commandId, contextData, sendModeOverride } = completion;
  if (!errorMessage) throw new Error("Outlook would show a sentence of its own");
  if (contextData !== undefined && commandId === undefined) throw new Error("contextData without commandId is ignored");
  const takesButton = reaches(level, "1.14") && commandId !== undefined;
  return {
    kind: "stopped",
    text: mustFit(errorMessage, 500),
    markdown: reaches(level, "1.15") && errorMessageMarkdown ? mustFit(errorMessageMarkdown, 500) : null,
    mayGoAnyway: reaches(level, "1.14") && sendModeOverride === "promptUser",
    button: takesButton ? mustFit(cancelLabel ?? "Take Action", 20) : null,
    opens: takesButton ? commandId : null,
  };
};
