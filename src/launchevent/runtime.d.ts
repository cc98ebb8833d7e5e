import type { MailItem } from "../mail/mail-item";
import type { Completion } from "./completion";

/** What the engine that runs unasked has besides the language: no page, no network that we use. */
declare global {
  const Office: {
    readonly context: {
      readonly displayLanguage?: string;
      readonly mailbox?: { readonly item?: MailItem | null };
      readonly requirements?: { isSetSupported(name: string, version: string): boolean };
    };
    readonly actions: { associate(name: string, handler: (event: OutlookEvent) => void): void };
  };

  interface OutlookEvent {
    completed(options?: Completion): void;
  }

  /** Classic Outlook has timers; that every engine has them is nowhere promised. */
  const setTimeout: ((task: () => void, milliseconds: number) => unknown) | undefined;
  const clearTimeout: ((timer: unknown) => void) | undefined;
}
