import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import { onceFor } from "../text/once-for";
import type { Stretch } from "../text/words-in";
import type { Briefing, Meeting, Part } from "./briefing";
import { linesBelow } from "./lines-below";
import { beginsWithTime } from "./parse-date-line";
import { sessionsIn } from "./sessions";
import { dateBegins } from "./shared-line";

/** Words that say when and where one meeting is: a paragraph, or its part. */
export interface DateLine extends Stretch {
  readonly paragraph: Paragraph;
  readonly part: Part;
  readonly meeting: Meeting;
}

/** The lines right below a date line that are one more: each begins with the day of another meeting. */
const stackedBelow = (line: Paragraph, briefing: Briefing): readonly Paragraph[] => {
  const below = linesBelow(line, briefing);
  const end = below.findIndex(({ text }) => !beginsWithTime(text));
  return below.slice(0, end < 0 ? below.length : end);
};

const linesOf = (part: Part, meeting: Meeting, briefing: Briefing): readonly DateLine[] =>
  gather(part.body, (paragraph) => {
    const begin = dateBegins(paragraph, briefing.parts);
    const own = sessionsIn(paragraph.text.slice(begin)).map(({ from, to }): DateLine => ({
      from: begin + from,
      to: begin + to,
      paragraph,
      part,
      meeting,
    }));
    const more = stackedBelow(paragraph, briefing).flatMap((line) =>
      sessionsIn(line.text).map(({ from, to }): DateLine => ({ from, to, paragraph: line, part, meeting })),
    );
    return [...own, ...more];
  });

/** All date lines of a paper, in its order: one for each meeting that is given a day, an hour or a place. */
export const dateLinesOf = onceFor((briefing: Briefing): readonly DateLine[] =>
  gather(briefing.meetings, (meeting) =>
    gather(
      meeting.parts.filter(({ spec }) => spec.content === "dateLine"),
      (part) => linesOf(part, meeting, briefing),
    ),
  ),
);
