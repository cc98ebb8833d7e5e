import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { isToBeFixed, tellsTime } from "../../recognise/parse-date-line";
import { caseless } from "../../text/caseless";
import { defineRule } from "../rule";
import { spanIn } from "../language/written";
import { dateLinesIn, factsOf, type DateLine } from "./date-lines";

/** So many lines above and below a date line may belong to it. */
const near = 4;

/** Lines around a date line that are the text of no other part: the hour or the room may stand there. */
const linesAround = ({ paragraph: { index } }: DateLine, { stray }: Briefing): readonly Paragraph[] =>
  stray.filter((line) => Math.abs(line.index - index) <= near && line.text.trim() !== "");

/** "Meeting with the mayor in Ostvik", and a call needs none. */
const placeInTitle = caseless(
  /(?:\s(?:in|at|à|au|aux|en)\s\p{Lu})|\b(?:call|phone|telephone|video|virtual|online|appel|visio|telefon|t[ée]l[ée]phon|videokonferenz)/u,
);

const titlesTell = ({ parts }: Briefing, tells: (text: string) => boolean): boolean =>
  parts.some(({ spec, body }) => spec.content === "line" && body.some(({ text }) => tells(text)));

/** Of several date lines, those that may tell what this one leaves open: in the same place, or for the whole paper. */
const related = (line: DateLine, briefing: Briefing): readonly DateLine[] =>
  dateLinesIn(briefing).filter(
    (other) =>
      other !== line && (other.part === line.part || [line, other].some(({ meeting }) => meeting.opening === null)),
  );

type Message = "day" | "time" | "place";

const missingFrom = (line: DateLine, briefing: Briefing): Message | null => {
  const { text, day, hours, meeting } = line;
  const around = linesAround(line, briefing).map((one) => one.text);
  if (isToBeFixed(text) || around.some(isToBeFixed)) return null;
  const others = related(line, briefing);
  const near = [text, ...around, ...others.map((one) => one.text), meeting.opening?.text ?? ""];
  const isTold = (tells: (words: string) => boolean): boolean => near.some(tells) || titlesTell(briefing, tells);
  if (!day && !isTold((words) => tellsTime(words).day)) return "day";
  if (!hours && !day?.until && !isTold((words) => tellsTime(words).hour)) return "time";
  const hasPlace = around.length > 0 || [line, ...others].some((one) => factsOf(one).place !== null);
  return hasPlace || isTold((words) => placeInTitle().test(words)) ? null : "place";
};

/** The date line says day, hour and place, or openly that one of them is not fixed. Cells of a form are not judged. */
export const dateLineIncomplete = defineRule({
  id: "date-line-incomplete",
  family: "background",
  severity: "info",
  messages: ["day", "time", "place"],
  check: (briefing) =>
    dateLinesIn(briefing).flatMap((line) => {
      // What a prompt stands for is not yet left out.
      const isOpen = line.paragraph.prompts.length > 0;
      const missing = line.paragraph.cell || isOpen ? null : missingFrom(line, briefing);
      if (missing === null) return [];
      return [
        {
          messageId: missing,
          data: { quote: line.text.trim() },
          at: spanIn(line, line),
          section: line.part.spec.key,
          related: [],
          fixes: [],
        },
      ];
    }),
});
