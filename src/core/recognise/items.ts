import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import type { Profile, SectionKey } from "../profile/profile";
import type { Item, Part } from "./briefing";
import { beginsOlderMail, isPageFurniture } from "./page-furniture";
import { isBullet } from "./heading-mentions";
import { lookOf } from "./house";
import { saidInTables } from "./said-in-table";
import { saysNothing } from "./says-nothing";

const typedBullet =
  /^\s*(?:[-–—•*·▪■●○◦‣⁃∙►▸➢➤→⇒✓✔☐□❑❖◆\uf0b7\uf0a7\uf0d8\uf0fc]\s+|o\s+(?=\p{Lu})|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+|\d{1,2}\/\s+)/u;
/** Shorter lines that begin small are words of a list, not a sentence that was broken. */
const shortestBroken = 50;
/** The last of a text, without the blanks behind it: patterns for its end are slow to see that they are not there. */
const endOf = (text: string): string => text.trimEnd().slice(-8);
const isFinished = (text: string): boolean => {
  const last = text.trimEnd().slice(-1);
  return last !== "" && '.?!:;…»”"’)]'.includes(last);
};
/** Words after which nobody ends a line on purpose. */
const phraseWord =
  "the|an?|of|to|for|in|on|its|with|by|de|du|des|la|le|les|à|au|aux|pour|sur|der|die|das|den|dem|zu|für|mit|von|im";
const insidePhrase = new RegExp(`\\s(?:${phraseWord})$`, "i");
const endsInsidePhrase = (text: string): boolean => insidePhrase.test(endOf(text));
/** A list may have a comma or "and" between its items; a line that is none goes on behind them. */
const unfinished = new RegExp(`(?:[,–-]|\\s(?:${phraseWord}|and|or|et|ou|und|oder))$`, "i");
const goesOn = (text: string): boolean => unfinished.test(endOf(text));

interface Line {
  readonly paragraph: Paragraph;
  /** With the bullet or number that somebody typed. */
  readonly typed: string;
  readonly text: string;
  readonly isBullet: boolean;
  readonly depth: number;
}

interface OpenItem {
  readonly paragraphs: [Paragraph, ...Paragraph[]];
  readonly isBullet: boolean;
  readonly depth: number;
  text: string;
  /** It goes on with a list of its own. */
  holdsList: boolean;
}

/** The words of a line, without the bullet or number that somebody typed before them. */
export const withoutTypedBullet = (line: string): string => line.replace(typedBullet, "").trim();

const beginsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

/**
 * Whether most bullets are whole sentences: then one that is none was broken, even where both halves look whole. A bullet
 * ends with the last line before the next one.
 */
const areSentences = (lines: readonly Line[]): boolean => {
  let bullets = 0;
  let whole = 0;
  let beginsWhole = false;
  for (const [at, { text, isBullet }] of lines.entries()) {
    if (isBullet) {
      bullets += 1;
      beginsWhole = !beginsSmall(text);
    }
    const isLast = lines[at + 1]?.isBullet ?? true;
    if (beginsWhole && isLast && isFinished(text)) whole += 1;
  }
  return whole > 1 && whole * 2 > bullets;
};

/** A sentence whose second half got a paragraph, or even a bullet, of its own. */
const isSecondHalf = ({ text, isBullet, depth }: OpenItem, line: Line): boolean =>
  isBullet &&
  !beginsSmall(text) &&
  isFinished(line.text) &&
  (!line.isBullet || (line.depth === depth && (endsInsidePhrase(text) || beginsSmall(line.text))));

/** "We ask for three things:" goes on with what stands deeper below it, in small letters. */
const holds = ({ isBullet, depth, text, holdsList }: OpenItem, line: Line): boolean =>
  isBullet && line.isBullet && line.depth > depth && beginsSmall(line.text) && (holdsList || /[:：]$/.test(text));

/** A line that was broken where a mail or a copy ended: the rest of it begins small, or after half a phrase. */
const isRestOf = (item: OpenItem | undefined, line: Line, amongSentences: boolean): item is OpenItem => {
  if (item === undefined || isFinished(item.text)) return false;
  if (amongSentences && isSecondHalf(item, line)) return true;
  if (line.isBullet) return false;
  return goesOn(item.text) || (beginsSmall(line.text) && (item.isBullet || item.text.length >= shortestBroken));
};

/** Whole sentences, or a few words each that begin big: "Ferries", "The new quay". */
const areWhole = (lines: readonly string[]): boolean =>
  lines.every((line) => isFinished(line)) ||
  lines.every((line) => line.length < shortestBroken && !beginsSmall(line.trimStart()) && !goesOn(line));

/** The lines of a text that are items of their own: those between soft breaks, or all of it. */
const itemsOn = (text: string, isItem: boolean): readonly string[] => {
  const lines = text.includes("\n") ? text.split("\n").filter((line) => line.trim() !== "") : [];
  const areItems = lines.length > 1 && (lines.some((line) => typedBullet.test(line)) || (!isItem && areWhole(lines)));
  return areItems ? lines : [text];
};

/** How deep a bullet or number stands that somebody typed: set in, or a letter as below numbers. */
const typedDepth = (line: string): number => (/^(?:\t| {2,}|\(?[a-z][.)]\s)/.test(line) ? 1 : 0);

/** "List Bullet 2" is a list of its own to Word, and to its reader one below another. */
const styledDepth = (style: string): number =>
  Number(/^List (?:Bullet|Number|Continue) ([2-5])$/.exec(style)?.[1] ?? 1) - 1;

const linesIn = (paragraph: Paragraph, text: string, { list }: Pick<Paragraph, "list">): readonly Line[] =>
  itemsOn(text, list !== null).map((line, at) => {
    const bare = withoutTypedBullet(line);
    const isBullet = (at === 0 && list !== null) || bare.length < line.trim().length;
    return {
      paragraph,
      typed: line.trim(),
      text: bare,
      isBullet,
      depth: list === null ? typedDepth(line) : list.level || styledDepth(paragraph.style),
    };
  });

const linesOf = (paragraph: Paragraph): readonly Line[] => linesIn(paragraph, paragraph.text, paragraph);

/** One sentence may have two halves; with more of them it is a list. */
const fewestPieces = 3;

/** "Ferries; the new quay" as two, and sentences as one. */
const piecesOf = (text: string): readonly string[] => {
  if (/[.?!]\s|\n/.test(text)) return [text];
  const pieces = text.split(/\s*;\s*/);
  return pieces.length >= fewestPieces || !/[.?!]/.test(text) ? pieces : [text];
};

/** "Topics: ferries; the new quay": what stands beside the heading, or on the lines below it in its paragraph. */
const linesBeside = ({ heading, headingEnd, also }: Part, profile: Profile): readonly Line[] => {
  const text = heading?.text.slice(headingEnd).trim() ?? "";
  if (heading === null || also !== null || text === "" || saysNothing({ ...heading, text }, profile)) return [];
  return piecesOf(text).flatMap((piece) => linesIn(heading, piece, { list: null }));
};

/** Above bullets, a heading of some of them or the words that lead to them. */
const isIntroduction = ({ paragraph, text, isBullet: isItem }: Line): boolean =>
  !isItem && (paragraph.headingLevel !== null || paragraph.bold || /[:：]$/.test(text));

/** Among bullets that are whole sentences, "Ferries" or "On ports" above some of them is no point. */
const isSubheading = ({ isBullet, text }: Line, below: Line | undefined): boolean =>
  !isBullet && below?.isBullet === true && text.length < shortestBroken && !isFinished(text);

/** The same where nothing is a bullet: what looks like a heading of the lines below, or leads to them with a colon. */
const standsAbovePlain = ({ paragraph, text }: Line, isFirst: boolean, below: Line | undefined): boolean => {
  if (below === undefined) return false;
  if (/[:：]$/.test(text)) return isFirst || text.length < shortestBroken;
  const { headingLevel, bold } = paragraph;
  if (headingLevel !== null) return below.paragraph.headingLevel === null;
  return bold && !below.paragraph.bold && text.length < shortestBroken && !isFinished(text);
};

/** Whether the first line, of all the only plain one, is no item: "Please use these in the order given." */
const leadsToBullets = ([first, ...others]: readonly Line[]): boolean =>
  first !== undefined &&
  !first.isBullet &&
  others.every((line) => line.isBullet || isIntroduction(line)) &&
  isFinished(first.text);

/** Bold as the heading of the list is, and above text, with no bullet before the next such line. */
const opensText = (paragraph: Paragraph, heading: Paragraph, body: readonly Paragraph[], at: number): boolean => {
  const isAlike = (other: Paragraph): boolean =>
    other.bold && other.list === null && other.cell === null && lookOf(other) === lookOf(heading);
  if (heading.headingLevel !== null || !isAlike(paragraph) || !/\S/.test(paragraph.text)) return false;
  let isText = false;
  for (let below = at + 1; below < body.length; below += 1) {
    const other = body[below];
    if (other === undefined || isAlike(other)) break;
    if (isBullet(other)) return false;
    isText ||= other.text.length >= shortestBroken;
  }
  return isText;
};

/**
 * Where the list is over before its part: at an older mail, and at a heading of the same level that no section is named
 * by. Right below the heading of the part it would be one of the list itself.
 */
const endOfList = ({ heading, headingEnd, body }: Part, profile: Profile): number => {
  const level = heading?.headingLevel ?? null;
  let saysSomething = heading !== null && heading.text.slice(headingEnd).trim() !== "";
  let firstBullet: number | null = null;
  const end = body.findIndex((paragraph, at) => {
    if (beginsOlderMail(paragraph.text)) return true;
    if (heading && opensText(paragraph, heading, body, at)) {
      firstBullet ??= body.findIndex(isBullet);
      if (firstBullet >= 0 && firstBullet < at) return true;
    }
    const { headingLevel } = paragraph;
    if (level !== null && headingLevel !== null && headingLevel <= level) return saysSomething;
    saysSomething ||= !saysNothing(paragraph, profile);
    return false;
  });
  return end < 0 ? body.length : end;
};

/** @param titles a page's header that got into the text says the title again */
const itemsIn = (part: Part, profile: Profile, titles: ReadonlySet<string>): readonly Item[] => {
  const { also, body } = part;
  const said = body
    .slice(0, endOfList(part, profile))
    .filter(
      (paragraph) =>
        !saysNothing(paragraph, profile) &&
        !isPageFurniture(paragraph.text) &&
        !(paragraph.list === null && titles.has(paragraph.text.trim())),
    );
  // In a form the label of the section is itself the first column.
  const below = gather(part.heading?.cell ? said : saidInTables(said), linesOf);
  // Beside the heading of a list of bullets stand the words that lead to them.
  const beside = linesBeside(part, profile).filter((line) => line.isBullet || !below.some(({ isBullet }) => isBullet));
  const lines = [...beside, ...below];
  const hasBullets = lines.some(({ isBullet: isItem }) => isItem);
  const amongSentences = areSentences(lines);
  const leads = leadsToBullets(lines);
  const isNoBullet = (line: Line, at: number): boolean =>
    (leads && at === 0) ||
    (amongSentences && isSubheading(line, lines[at + 1])) ||
    isIntroduction(line) ||
    (also !== null && !line.isBullet);
  const items: OpenItem[] = [];
  for (const [at, line] of lines.entries()) {
    const last = items[items.length - 1];
    if (last && holds(last, line)) {
      last.holdsList = true;
      last.text += ` ${line.typed}`;
      last.paragraphs.push(line.paragraph);
    } else if (isRestOf(last, line, amongSentences)) {
      last.text += ` ${line.text}`;
      if (last.paragraphs[last.paragraphs.length - 1] !== line.paragraph) last.paragraphs.push(line.paragraph);
    } else if (!(hasBullets ? isNoBullet(line, at) : standsAbovePlain(line, at === 0, lines[at + 1]))) {
      const { paragraph, text, isBullet, depth } = line;
      items.push({ paragraphs: [paragraph], text, isBullet, depth, holdsList: false });
    }
  }
  return items.map(({ paragraphs, text, holdsList }) => ({
    paragraph: paragraphs[0],
    paragraphs,
    text,
    isBroken: paragraphs.length > 1 && !holdsList,
  }));
};

/** The items of a list section: bulleted or not, each whole where its line was broken, without what is of the page. */
export const itemsOf = (parts: readonly Part[], key: SectionKey, profile: Profile): readonly Item[] => {
  const lines = gather(parts, ({ spec, body }) => (spec.content === "line" ? body.map(({ text }) => text.trim()) : []));
  const titles = new Set(lines.filter((line) => line.includes(" ")));
  return gather(
    parts.filter(({ spec, also }) => spec.key === key || also?.key === key),
    (part) => itemsIn(part, profile, titles),
  );
};
