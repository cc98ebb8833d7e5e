import type { Paragraph } from "../document/paragraph";
import type { Briefing } from "./briefing";

/** So many lines below a date line may go on with it: the hour on one, the room on the next. */
const most = 4;
const longestLine = 120;

const firstOf = ({ heading, body }: Briefing["parts"][number]): number => (heading ?? body[0])?.index ?? 0;

/** Whether a part, or a meeting, begins with a paragraph. */
export const startsPart = ({ index }: Paragraph, { parts, meetings }: Briefing): boolean =>
  parts.some((part) => firstOf(part) === index) || meetings.some(({ opening }) => opening?.index === index);

/** The lines that stand below a date line and are no part of their own, as far as they are near. */
export const linesBelow = (line: Paragraph, { model, parts, meetings }: Briefing): readonly Paragraph[] => {
  const starts = [...parts.map(firstOf), ...meetings.map(({ opening }) => opening?.index ?? 0)];
  const until = Math.min(model.paragraphs.length, ...starts.filter((index) => index > line.index));
  return model.paragraphs
    .slice(line.index + 1, Math.min(until, line.index + 1 + 2 * most))
    .filter(({ text }) => text.trim() !== "")
    .slice(0, most)
    .filter(({ text }) => text.length <= longestLine);
};
