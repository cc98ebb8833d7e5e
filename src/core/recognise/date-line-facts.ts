import type { Paragraph } from "../document/paragraph";
import type { Briefing } from "./briefing";
import { parseDateLine, tellsTime, type DateLineFacts } from "./parse-date-line";
import { textOfLine } from "./shared-line";

/** So many lines below a date line may go on with it: the hour on one, the room on the next. */
const linesBelow = 4;
const longestLine = 120;

const placeLabel =
  /^\s*(?:place|venue|location|where|room|lieu|o[uù]|salle|ort|wo|raum|treffpunkt)\s*(?:[:：]\s*(?<place>\S.*))?$/iu;
/** "Room 204", "salle des accords", "Raum 2.104". */
const room = /^\s*(?:(?:meeting|conference|committee)\s)?(?:room|salle|raum|saal|sitzungssaal|cab(?:inet)? room)\b/iu;

/** The lines that stand below the date line and are no part of their own, as far as they are near. */
const below = ({ model, parts }: Briefing, line: Paragraph): readonly Paragraph[] => {
  const next = parts.find(({ heading, body }) => ((heading ?? body[0])?.index ?? 0) > line.index);
  const until = (next?.heading ?? next?.body[0])?.index ?? model.paragraphs.length;
  return model.paragraphs
    .slice(line.index + 1, Math.min(until, line.index + 1 + 2 * linesBelow))
    .filter(({ text }) => text.trim() !== "")
    .slice(0, linesBelow)
    .filter(({ text }) => text.length <= longestLine);
};

const isBeside = (label: Paragraph, { cell }: Paragraph): boolean =>
  label.cell !== null && cell !== null && cell.table === label.cell.table && cell.row === label.cell.row;

/** The place that a line of its own names; null where it names none. */
const placeOn = (line: Paragraph, following: Paragraph | undefined, first: Paragraph): string | null => {
  const labelled = placeLabel.exec(line.text);
  if (labelled?.groups?.place !== undefined) return labelled.groups.place.trim();
  if (labelled && following && isBeside(line, following)) return following.text.trim();
  const goesOn = room.test(line.text) || (first.list !== null && line.list !== null && !line.text.includes(":"));
  return goesOn && !tellsTime(line.text).hour ? line.text.trim() : null;
};

/**
 * What the first date line says, with what the lines below it add: "Date: 5 June", "Time: 10.00", "Venue: room 12" are
 * one date line to who reads them. Null where there is none.
 */
export const dateLineFacts = (briefing: Briefing): DateLineFacts | null => {
  const lines = briefing.parts.find(({ spec }) => spec.content === "dateLine")?.body ?? [];
  const [first] = lines;
  if (!first) return null;
  let facts = parseDateLine(textOfLine(briefing.parts, "dateLine") ?? "");
  const more = below(briefing, first);
  more.forEach((line, at) => {
    const { date, from, to } = parseDateLine(line.text);
    if (facts.date === null && date !== null) facts = { ...facts, date };
    if (facts.from === null && from !== null) facts = { ...facts, from, to };
    facts = { ...facts, place: facts.place ?? placeOn(line, more[at + 1], first) };
  });
  return facts;
};
