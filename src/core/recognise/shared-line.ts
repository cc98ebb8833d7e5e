import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import type { Part } from "./briefing";
import type { Candidate, Choice } from "./candidate";
import { beginsWithTime, tellsTime } from "./parse-date-line";
import { isLine } from "./part-at";
import { saidIn } from "./said-in";

/** A title and a date line that share a paragraph have few lines. */
const mostLines = 6;

/** Where the date begins below a title in one paragraph, divided by soft breaks; -1 where it does not. */
const dateBelowTitle = ({ text }: Paragraph): number => {
  const [title = "", ...lines] = text.split("\n", mostLines);
  if (lines.length === 0) return -1;
  // Where the title names a day too, only a line that begins with day or hour is the date.
  const isDate = tellsTime(title).day ? beginsWithTime : (line: string): boolean => tellsTime(line).day;
  let from = title.length + 1;
  for (const line of lines) {
    if (isDate(line)) return from;
    from += line.length + 1;
  }
  return -1;
};

/** "Meeting with the Trust, 11 June 2026, 3pm": one line that may be either, and tells the day and the hour. */
const isBoth = ({ candidate: { paragraph, spec } }: Choice, candidates: readonly Candidate[]): boolean => {
  const mayBeOther = candidates.some(
    (other) => other.paragraph === paragraph && other.spec !== spec && isLine(other.spec),
  );
  if (!mayBeOther) return false;
  const { day, hour } = tellsTime(paragraph.text);
  return day && hour;
};

/** The choices with the title and the date line both, where one paragraph holds the two and was taken for one of them. */
export const withSharedLine = (
  choices: readonly Choice[],
  candidates: readonly Candidate[],
  profile: Profile,
): readonly Choice[] => {
  const at = choices.findIndex((choice) => {
    const { spec, paragraph } = choice.candidate;
    if (!isLine(spec)) return false;
    return paragraph.text.includes("\n") ? dateBelowTitle(paragraph) >= 0 : isBoth(choice, candidates);
  });
  const choice = choices[at];
  if (choice === undefined) return choices;
  const { spec } = choice.candidate;
  const other = profile.sections.find(({ content }) => content === (spec.content === "line" ? "dateLine" : "line"));
  if (!other || choices.some(({ candidate }) => candidate.spec.content === other.content)) return choices;
  const twin: Choice = { ...choice, candidate: { ...choice.candidate, spec: other } };
  const both = other.content === "line" ? [twin, choice] : [choice, twin];
  return [...choices.slice(0, at), ...both, ...choices.slice(at + 1)];
};

/** What may stand between the words of a title and its day. */
const beforeDay = /[,;:(–—-]\s*|\s(?:on|am|le|du|vom|den)\s/g;

/** Where the day or the hour begins behind the words of a title in its line; -1 where it does not. */
const dateBehindTitle = ({ text }: Paragraph): number => {
  for (const { index, 0: between } of text.matchAll(beforeDay)) {
    if (beginsWithTime(text.slice(index + between.length))) return index + between.length;
  }
  return -1;
};

const startsTitle = (paragraph: Paragraph, parts: readonly Part[]): boolean =>
  parts.some(({ spec, body }) => spec.content === "line" && body[0] === paragraph);

/** Where the date line begins in its paragraph: below the title, or behind it, where the two share it. */
export const dateBegins = (paragraph: Paragraph, parts: readonly Part[]): number => {
  if (!startsTitle(paragraph, parts)) return 0;
  return Math.max(0, paragraph.text.includes("\n") ? dateBelowTitle(paragraph) : dateBehindTitle(paragraph));
};

/** What the title or the date line says; null where there is none. Of a paragraph that they share, each says its own lines. */
export const textOfLine = (parts: readonly Part[], content: "line" | "dateLine"): string | null => {
  const bodyOf = (wanted: Part["spec"]["content"]) => parts.find(({ spec }) => spec.content === wanted)?.body ?? [];
  const body = bodyOf(content);
  const [first] = body;
  if (!first) return null;
  const isShared = first.text.includes("\n") && bodyOf("line")[0] === bodyOf("dateLine")[0];
  const from = isShared ? dateBegins(first, parts) : 0;
  const own = content === "line" ? first.text.slice(0, from) : first.text.slice(from);
  const texts = from === 0 ? body.map((line) => saidIn(line)) : [own];
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .join(" ");
};
