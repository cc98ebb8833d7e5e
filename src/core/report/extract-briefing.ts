import type { Paragraph } from "../document/paragraph";
import { madeWithOf } from "../profile/made-with";
import type { SectionKey } from "../profile/profile";
import type { Briefing, HeadingForm, HeadingMatch, Item, Part } from "../recognise/briefing";
import { lookOf } from "../recognise/house";
import { sectionsOfWhichTooMany } from "../recognise/too-many";
import { isPageFurniture } from "../recognise/page-furniture";
import { isLine } from "../recognise/part-at";
import { textOfLine } from "../recognise/shared-line";
import { saidIn } from "../recognise/said-in";
import { readDateLines } from "../recognise/date-line-facts";
import type {
  ContractDateLine,
  ContractDocument,
  ContractMatch,
  ContractMeeting,
  ContractSection,
  DocumentKind,
} from "./contract";

type Extract = Omit<ContractDocument, "path" | "error" | "findings" | "notices">;

const kinds: Readonly<Record<Briefing["kind"], DocumentKind>> = {
  briefing: "briefing",
  decisionNote: "decision-note",
  other: "other",
  empty: "unknown",
  unsure: "unknown",
};

export const matches: Readonly<Record<HeadingMatch, ContractMatch>> = {
  title: "exact",
  alias: "alias",
  typo: "typo",
  otherLanguage: "translation",
  bilingual: "bilingual",
  cue: "alias",
};

const forms: Readonly<Record<HeadingForm, ContractSection["form"]>> = {
  own: "own",
  softBreak: "soft-break",
  runIn: "run-in",
};

const contentOf = ({ heading, headingEnd, body }: Part): readonly string[] =>
  [heading ? saidIn(heading, headingEnd) : "", ...body.map((paragraph) => saidIn(paragraph))]
    .map((text) => text.trim())
    .filter((text) => text !== "");

/** A heading in the left column of a table, or the third of four, with a cell for what it labels beside it. */
const isLabel = ({ heading, body }: Part): boolean => {
  const cell = heading?.cell;
  if (!cell || cell.column % 2 !== 0) return false;
  return body.some(
    ({ cell: other }) => other?.table === cell.table && other.row === cell.row && other.column > cell.column,
  );
};

/** A heading that names two sections makes two entries; a part without a heading makes none. */
const sectionsOf = (part: Part, withContent: boolean): readonly ContractSection[] => {
  const { spec, also, heading, headingEnd, match, form, status, confidence } = part;
  if (heading === null) return [];
  return [spec, ...(also ? [also] : [])].map(({ key }) => ({
    key,
    heading: heading.text.slice(0, headingEnd).trim(),
    paragraph: heading.index,
    form: isLabel(part) ? "label" : forms[form],
    match: matches[match],
    status,
    confidence: Math.round(100 * confidence) / 100,
    ...(withContent && { content: contentOf(part) }),
  }));
};

const longestHeading = 100;

/** Headings that begin no section: by their outline level, or by looking like those that do. */
const otherHeadings = ({ model, parts }: Briefing): ContractDocument["otherHeadings"] => {
  const ours = new Set(
    parts.flatMap(({ heading, body, spec }) => [
      ...(heading ? [heading] : []),
      // Questions may be set as headings, and are none of the paper.
      ...(isLine(spec) || spec.content === "questions" ? body : []),
    ]),
  );
  const looks = new Set(parts.flatMap(({ heading, form }) => (heading && form === "own" ? [lookOf(heading)] : [])));
  const isHeading = (paragraph: Paragraph): boolean => {
    const { headingLevel, bold, caps, list, cell, text } = paragraph;
    if (text.length > longestHeading || text.trim() === "" || isPageFurniture(text)) return false;
    if (headingLevel !== null) return true;
    // A sentence in bold is no heading.
    return (bold || caps) && list === null && cell === null && !/[.;,]\s*$/.test(text) && looks.has(lookOf(paragraph));
  };
  // Above the title stand the names of offices and of the kind of paper, not headings of what follows.
  const title = parts.find(({ spec }) => spec.content === "line")?.body[0];
  return model.paragraphs
    .slice(title?.index ?? 0)
    .filter((paragraph) => !ours.has(paragraph) && isHeading(paragraph))
    .map(({ text, index }) => ({ heading: text.trim(), paragraph: index }));
};

/** The line of a part that has no heading: where it stands and what it says. */
const lineOf = (parts: readonly Part[], content: "line" | "dateLine") => {
  const [first] = parts.find(({ spec }) => spec.content === content)?.body ?? [];
  const text = textOfLine(parts, content);
  return first && text ? { text, paragraph: first.index } : null;
};

/** Each date line with the meeting that it is for. */
const dateLinesIn = (briefing: Briefing): readonly ContractMeeting[] =>
  readDateLines(briefing).map(({ line, facts, doubt }) => ({
    text: line.paragraph.text.slice(line.from, line.to).replace(/\s+/g, " ").trim(),
    paragraph: line.paragraph.index,
    ...facts,
    meeting: line.meeting.opening?.text.trim() ?? null,
    doubt: doubt === "dayOrMonth" ? "day-or-month" : doubt,
  }));

/** The first one, whole: where a line names two meetings it is that line, with the day and the hours of the first. */
const dateLineIn = (parts: readonly Part[], [first]: readonly ContractMeeting[]): ContractDateLine | null => {
  const line = lineOf(parts, "dateLine");
  if (!line || !first) return null;
  const { date, from, to, place } = first;
  return { ...line, date, from, to, place };
};

const countWords = ({ text }: Item): number => (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

const once = (keys: readonly SectionKey[]): readonly SectionKey[] => [...new Set(keys)];

/** What the recogniser has found, in the shape of the contract. */
export const extractBriefing = (briefing: Briefing, withContent: boolean): Extract => {
  const { parts, points, meetings } = briefing;
  const dateLines = dateLinesIn(briefing);
  return {
    profile: { id: briefing.profile.id, version: briefing.profile.version },
    madeWith: madeWithOf(briefing.model).madeWith,
    kind: kinds[briefing.kind],
    language: briefing.kind === "empty" ? null : (briefing.foreignLanguage ?? briefing.language),
    paragraphs: briefing.model.paragraphs.length,
    title: lineOf(parts, "line"),
    dateLine: dateLineIn(parts, dateLines),
    dateLines,
    sections: parts.flatMap((part) => sectionsOf(part, withContent)),
    missing: briefing.missing.map(({ key }) => key),
    misplaced: once(briefing.misplaced.map(({ spec }) => spec.key)),
    duplicates: [...sectionsOfWhichTooMany(meetings)],
    participants: {
      sides: briefing.sides.map(({ name, people }) => ({
        name: name ?? "",
        people: people.map((person) => ({ name: person.name, function: person.function })),
      })),
    },
    speakingPoints: { count: points.length, words: points.map(countWords) },
    topics: { count: briefing.topics.length },
    otherHeadings: otherHeadings(briefing),
  };
};
