import type { SectionKey } from "../profile/profile";
import { isCalendarDate } from "./calendar-date";

/** What an officer has said about one finding when accepting it. */
export interface Waived {
  readonly reason: string;
  /** The last day on which it holds, "2026-11-30"; null where it holds as long as the text. */
  readonly until: string | null;
  /** Who accepted it; null where nobody said. */
  readonly by: string | null;
  /** The day on which it was accepted, "2026-11-25"; null where nobody knew. */
  readonly given: string | null;
}

/** A finding accepted with a reason, as the document keeps it. */
export interface Waiver extends Waived {
  readonly rule: string;
  readonly messageId: string;
  readonly section: SectionKey | null;
  /** Names the words that it was given for; see `fingerprintsOf`. */
  readonly fingerprint: string;
}

/** The property under which a document keeps its waivers, one JSON text for all. */
export const waiversProperty = "https://briefline.eu/ns/waivers";

export const longestReason = 500;
export const longestName = 100;

/** What would act instead of being read: controls, halves of characters, what turns the direction of text. */
const unseen = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Nobody gives a reason in HTML; "a < b" is none. */
const markup = /<[a-z/!?]/i;

const isPlainLine = (text: string, most: number): boolean =>
  text.length <= most && text.trim() === text && text !== "" && !unseen.test(text) && !markup.test(text);

/** A reason as it is kept: one line, without blanks around it. */
export const tidyReason = (typed: string): string => typed.replace(/\s+/g, " ").trim();

/** Whether a reason may be kept: one plain line of at most `longestReason` characters, with no markup in it. */
export const isReason = (text: string): boolean => isPlainLine(text, longestReason);

export const isName = (text: string): boolean => isPlainLine(text, longestName);

/** Whether all that a person says with a waiver may be kept. */
export const isWaived = ({ reason, until, by, given }: Waived): boolean =>
  isReason(reason) && [until, given].every((day) => day === null || isCalendarDate(day)) && (by === null || isName(by));
