import type { MailItem } from "../mail/mail-item";
import type { Completion } from "./completion";
import type { Fetch, Storage } from "./house";

/** What the engine that runs unasked has besides the language: no page, and of the rest nothing for sure. */
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

  /** Classic Outlook has it for whole addresses, as documented; where it fails there, nobody can tell why. */
  const fetch: Fetch | undefined;

  /** Classic Outlook on Windows has this one, a page the other. */
  const OfficeRuntime: { readonly storage?: Storage } | undefined;
  const localStorage: Storage | undefined;
  /** Told from the bare engine by this alone. */
  const document: object | undefined;

  /** Classic Outlook has timers; that every engine has them is nowhere promised. */
  const setTimeout: ((task: () => void, milliseconds: number) => unknown) | undefined;
  const clearTimeout: ((timer: unknown) => void) | undefined;
}
