import type { Briefing } from "../../recognise/briefing";
import { dayInPaper } from "../../recognise/date-doubt";
import { dateLinesOf, type DateLine as Line } from "../../recognise/date-lines";
import { parseDateLine, timesOfDateLine, type DateLineTimes } from "../../recognise/parse-date-line";
import { onceFor } from "../../text/once-for";
import type { Stretch } from "../../text/words-in";

/**
 * A date line that somebody has written, with the day and the hours that it names: places in its paragraph. The day is
 * null where nobody can tell it from the month.
 */
export interface DateLine extends Line, DateLineTimes {
  /** Its own words, where others share the paragraph. */
  readonly text: string;
}

const moved = <Found extends Stretch>(found: Found | null, by: number): Found | null =>
  found === null || by === 0 ? found : { ...found, from: found.from + by, to: found.to + by };

const readLine = ({ paragraph, part, meeting, from, to }: Line, { model, language }: Briefing): DateLine => {
  const text = paragraph.text.slice(from, to);
  const { day, hours, end, rest } = timesOfDateLine(text);
  const meant = day && dayInPaper(text, day, model, language);
  return { paragraph, part, meeting, from, to, text, day: moved(meant, from), hours: moved(hours, from), end, rest };
};

export const dateLinesIn = onceFor((briefing: Briefing): readonly DateLine[] =>
  dateLinesOf(briefing)
    .filter(({ part, paragraph }) => part.status === "filled" && paragraph.text.trim() !== "")
    .map((line) => readLine(line, briefing)),
);

/** What a date line says as it is read when the meeting is recognised; several rules ask the same lines. */
export const factsOf = onceFor(({ text }: DateLine) => parseDateLine(text));
