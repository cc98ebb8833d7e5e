import { gather } from "../document/gather";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Language, Profile, SectionKey } from "../profile/profile";
import type { Candidate } from "./candidate";
import { isDecisionNote } from "./decision-note";
import type { ForeignLanguage } from "./foreign-language";
import { cuesIn } from "./heading-cues";
import { isBullet, isNumbered, isSetApart, isTypedNumber, type HeadingMention } from "./heading-mentions";
import { isMarked, lookOf } from "./house";
import { foldText } from "./normalise-heading";
import { isPageFurniture } from "./page-furniture";

/** Longer lines are text. */
const longestHeading = 60;

/** So many sections told by lines of one look, listed or not, are the headings of a paper. */
const fewestAlike = 3;

/** The beginning of a paragraph that may be a heading. */
interface Line {
  readonly end: number;
  readonly form: "own" | "runIn";
  /** What such lines have in common to the eye. The labels of a form are of one look, and so are plain ones with a colon. */
  readonly look: string;
}

/** The first of two columns, or the third of four: "Our line | We pay half | Why | They asked". */
const isLabelCell = ({ cell }: Paragraph, below: Paragraph | undefined): boolean =>
  cell !== null &&
  cell.column % 2 === 0 &&
  below?.cell?.table === cell.table &&
  below.cell.row === cell.row &&
  below.cell.column > cell.column;

/** "But de l'appel : remercier le ministre", set apart as far as the colon. */
const leadOf = ({ text, lead }: Paragraph): Line | null => {
  if (lead === 0 || lead > longestHeading) return null;
  const colon = text.slice(0, lead).trimEnd().endsWith(":") ? lead : lead + text.slice(lead).search(/\S/) + 1;
  return /[:：]\s*$/.test(text.slice(0, colon)) ? { end: colon, form: "runIn", look: "lead" } : null;
};

const isLead = ({ bold, headingLevel }: Paragraph): boolean => bold && headingLevel === null;

/** What a heading that stands alone looks like; null where nothing sets it apart. */
const lookOfAlone = (paragraph: Paragraph): string | null => {
  // "**To say:**" above points looks like "**Background:** the Trust is".
  if (isMarked(paragraph)) return isLead(paragraph) ? "lead" : lookOf(paragraph);
  if (isTypedNumber(paragraph)) return "numbered";
  return paragraph.text.trimEnd().endsWith(":") ? `${lookOf(paragraph)}:` : null;
};

/**
 * What of a paragraph may be a heading; null where nothing sets it apart from the text.
 * @param orPlain whether the headings of the paper are set apart by nothing
 */
const lineOf = (paragraph: Paragraph, below: Paragraph | undefined, orPlain: boolean): Line | null => {
  const { text, cell, lead } = paragraph;
  if (text.length > longestHeading && lead === 0) return null;
  if (isBullet(paragraph) && !isNumbered(paragraph)) return null;
  if (cell !== null && !isLabelCell(paragraph, below)) return null;
  if (text.length > longestHeading || lead > 0) return leadOf(paragraph);
  const own = (look: string): Line => ({ end: text.length, form: "own", look });
  if (cell !== null) return own(`table ${cell.table}`);
  const look = lookOfAlone(paragraph) ?? (orPlain && paragraph.list === null ? "plain" : null);
  return look === null ? null : own(look);
};

/** Where the headings may begin: below the title and the date line. */
const belowLines = (lines: readonly Candidate[]): number => {
  const best = new Map<string, Candidate>();
  for (const line of lines) {
    if (line.score > (best.get(line.spec.key)?.score ?? 0)) best.set(line.spec.key, line);
  }
  return Math.max(-1, ...[...best.values()].map(({ paragraph }) => paragraph.index)) + 1;
};

/** Whether the headings of a paper stand alone on their lines, and nothing else tells them from text. */
const areHeadingsPlain = (mentions: readonly HeadingMention[]): boolean => {
  const own = mentions.filter(({ form, paragraph }) => form === "own" && paragraph.cell === null);
  const plain = own.filter(({ paragraph }) => !isMarked(paragraph) && !isBullet(paragraph));
  return 2 * plain.length > own.length && new Set(plain.map(({ sections }) => sections[0]?.key)).size >= fewestAlike;
};

/** A heading that no name of a section covers. */
interface Unlisted {
  readonly paragraph: Paragraph;
  readonly line: Line;
  /** The sections of which it tells one. */
  readonly keys: readonly SectionKey[];
  /** It tells them by more than one word. */
  readonly isPhrase: boolean;
}

const endsLikeText = (text: string): boolean => ".;,!".includes(text.trimEnd().slice(-1) || ".");

const unlistedIn = (
  { paragraphs }: DocumentModel,
  from: number,
  mentions: readonly HeadingMention[],
  language: Language | ForeignLanguage,
): readonly Unlisted[] => {
  const named = new Set(mentions.map(({ paragraph }) => paragraph));
  const orPlain = areHeadingsPlain(mentions);
  return gather(paragraphs.slice(from), (paragraph): readonly Unlisted[] => {
    const line = named.has(paragraph) ? null : lineOf(paragraph, paragraphs[paragraph.index + 1], orPlain);
    if (line === null || isPageFurniture(paragraph.text)) return [];
    const says = paragraph.text.slice(0, line.end);
    if (endsLikeText(says)) return [];
    // Lines of one look on top of each other are a title, or a list.
    const above = paragraphs[paragraph.index - 1];
    const isBelowText =
      line.form === "own" &&
      paragraph.cell === null &&
      paragraph.index > from &&
      above !== undefined &&
      /\S/.test(above.text);
    const lineAbove = isBelowText ? lineOf(above, paragraph, orPlain) : null;
    if (lineAbove?.form === "own" && lineAbove.look === line.look) return [];
    const { keys, isPhrase } = cuesIn(foldText(says), language);
    return keys.length === 0 ? [] : [{ paragraph, line, keys, isPhrase }];
  });
};

/** The sections that a mention names for certain: "Contexte" may be one of two. */
const keysOf = ({ sections, also }: HeadingMention): readonly string[] => {
  const [key, ...others] = new Set(sections.map((section) => section.key));
  return [...(key !== undefined && others.length === 0 ? [key] : []), ...also.map((section) => section.key)];
};

/** The look of a heading that somebody has listed. */
const lookOfMention = (mention: HeadingMention, below: Paragraph | undefined): string | null => {
  if (mention.form !== "own") return isSetApart(mention) ? "lead" : null;
  return lineOf(mention.paragraph, below, true)?.look ?? null;
};

/** The sections told by lines of each look. */
const sectionsByLook = (
  { paragraphs }: DocumentModel,
  mentions: readonly HeadingMention[],
  unlisted: readonly Unlisted[],
): ReadonlyMap<string, ReadonlySet<string>> => {
  const keys = new Map<string, Set<string>>();
  const add = (look: string, key: string): void => {
    const known = keys.get(look);
    if (known) known.add(key);
    else keys.set(look, new Set([key]));
  };
  for (const { line, keys: told } of unlisted) add(line.look, told.join());
  for (const mention of mentions) {
    const look = lookOfMention(mention, paragraphs[mention.paragraph.index + 1]);
    if (look !== null) add(look, mention.sections[0]?.key ?? "");
  }
  return keys;
};

/**
 * The mentions with the headings of sections that no other heading names, told by a word of theirs: "Wenn nachgefragt
 * wird". A word alone says little, so they must look as the other headings of the paper do, and stand below its title.
 */
export const withUnlisted = (
  mentions: readonly HeadingMention[],
  lines: readonly Candidate[],
  model: DocumentModel,
  profile: Profile,
  language: Language,
  foreignLanguage: ForeignLanguage | null,
): readonly HeadingMention[] => {
  const unlisted = unlistedIn(model, belowLines(lines), mentions, foreignLanguage ?? language);
  if (unlisted.length === 0) return mentions;
  const taken = new Set(gather(mentions, keysOf));
  if (unlisted.every(({ keys }) => keys.every((key) => taken.has(key)))) return mentions;
  // "Issue", "Argument", "Recommendation" are no sections of a paper for a meeting.
  if (isDecisionNote(model)) return mentions;
  const alike = sectionsByLook(model, mentions, unlisted);
  const known = new Set(profile.sections.map(({ key }) => key));
  const more = unlisted.flatMap(
    ({ paragraph, line: { end, form, look }, keys, isPhrase }): readonly HeadingMention[] => {
      const sections = keys
        .filter((key) => known.has(key) && !taken.has(key))
        .map(
          (key) =>
            ({
              key,
              language: foreignLanguage === null ? language : null,
              kind: isPhrase ? "phrase" : "cue",
              typo: false,
            }) as const,
        );
      if (sections.length === 0 || (alike.get(look)?.size ?? 0) < fewestAlike) return [];
      return [{ paragraph, form, end, sections, also: [], isBilingual: false, goesOn: false }];
    },
  );
  return [...mentions, ...more].sort((a, b) => a.paragraph.index - b.paragraph.index);
};
