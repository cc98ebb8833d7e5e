import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { isToBeFixed, tellsTime } from "../../recognise/parse-date-line";
import { caseless } from "../../text/caseless";
import { dateFactsOf } from "../date-facts-of";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { dateLinesIn, type DateLine } from "./date-lines";

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

type Message = "day" | "time" | "place";

const missingFrom = (line: DateLine, briefing: Briefing): Message | null => {
  const { paragraph, day, hours } = line;
  const around = linesAround(line, briefing);
  if (isToBeFixed(paragraph.text) || around.some(({ text }) => isToBeFixed(text))) return null;
  const isTold = (tells: (text: string) => boolean): boolean =>
    around.some(({ text }) => tells(text)) || titlesTell(briefing, tells);
  if (!day && !isTold((text) => tellsTime(text).day)) return "day";
  if (!hours && !day?.until && !isTold((text) => tellsTime(text).hour)) return "time";
  const hasPlace = around.length > 0 || dateFactsOf(paragraph, briefing.model).place !== null;
  return hasPlace || titlesTell(briefing, (text) => placeInTitle().test(text)) ? null : "place";
};

/** The date line says day, hour and place, or openly that one of them is not fixed. Cells of a form are not judged. */
export const dateLineIncomplete = defineRule({
  id: "date-line-incomplete",
  family: "background",
  severity: "info",
  messages: ["day", "time", "place"],
  check: (briefing) =>
    dateLinesIn(briefing).flatMap((line) => {
      const missing = line.paragraph.cell ? null : missingFrom(line, briefing);
      if (missing === null) return [];
      return [
        {
          messageId: missing,
          data: { quote: line.paragraph.text.trim() },
          at: spanOf(line.paragraph),
          section: line.part.spec.key,
          related: [],
          fixes: [],
        },
      ];
    }),
});
