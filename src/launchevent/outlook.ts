import type { Language } from "../core";
import type { MailItem } from "../mail/mail-item";
import type { Watch } from "../mail/time-limit";
import type { Reach } from "./house";

/** What an event finds when it fires. */
export interface Outlook {
  /** null where Outlook gives no item. */
  readonly item: MailItem | null;
  /** The language in which Outlook speaks to its user, if it is one of ours; else English. */
  readonly language: Language;
  readonly reach: Reach;
  /** The day it is where the user is. */
  readonly today: string;
  readonly watch: Watch;
  /** Whether this Outlook has a set of Mailbox: "1.14". */
  readonly has: (level: string) => boolean;
}
