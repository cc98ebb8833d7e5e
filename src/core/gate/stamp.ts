import { isCalendarDate } from "../waivers/calendar-date";
import type { Waiver } from "../waivers/waiver";

/** The property under which a document keeps its stamp, as JSON text. */
export const stampProperty = "https://briefline.eu/ns/stamp";

/** When and by whom a paper was checked. */
export interface Checked {
  /**
   * Date and time where it was checked, with its distance from UTC (ISO 8601): "2026-11-25T16:20:00+01:00". It is shown
   * as it stands here, wherever it is read.
   */
  readonly at: string;
  /** null where nobody said. */
  readonly by: string | null;
}

/**
 * A check mark: what was checked, with what, and that nothing stood in the way. It is no signature. Whoever may change
 * the document may write one, so it spares work and convinces nobody.
 */
export interface Stamp extends Checked {
  readonly profile: { readonly id: string; readonly version: string };
  /** The version of the rules; see `rulePackVersion`. */
  readonly rules: string;
  readonly result: "ready" | "readyWithWaivers";
  /** What was accepted and held: none with "ready", one or more with "readyWithWaivers". */
  readonly waivers: readonly Waiver[];
  /** Names what the document said; see `textHash`. */
  readonly text: string;
}

const moment = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/** Whether a text is a date and time with its distance from UTC, to the second: "2026-11-25T16:20:00+01:00". */
export const isMoment = (text: string): boolean => isCalendarDate(moment.exec(text)?.[1] ?? "");
