import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { HeadingNames, NamedSection } from "./heading-names";
import { normaliseHeading } from "./normalise-heading";

/** How a heading stands: alone, above a soft break, or before a colon with the text on the same line. */
export type HeadingForm = "own" | "softBreak" | "runIn";

/** A paragraph that begins with the name of a section, and so may be its heading. */
export interface HeadingMention {
  readonly paragraph: Paragraph;
  readonly form: HeadingForm;
  /** Characters of the paragraph's text that are the heading, the colon included. */
  readonly end: number;
  readonly sections: readonly NamedSection[];
}

const longestHeading = 70;
const enumerator = / (?:\d+|[ivx]+|[a-z])$/;
/** "Annex 2: Programme": of an annex the rest of the line is its own title. */
const numberedAnnex = /^(\S+(?: \S+)?) (?:\d+|[ivx]+|[a-z])\b.*$/;
const typedBullet = /^\s*[-–—•*·▪■\uf0b7\uf0a7]\s/;

/** Entries of a table of contents are no headings, whatever they say. */
const isContentsEntry = ({ style, text }: Paragraph): boolean => /^toc ?\d/i.test(style) || /\t\s*\d+\s*$/.test(text);

export const isBullet = ({ list, text }: Paragraph): boolean => list !== null || typedBullet.test(text);

const onlyAnnexes = (sections: readonly NamedSection[]): readonly NamedSection[] =>
  sections.filter(({ key }) => key === "annexes");

const findName = (names: HeadingNames, text: string): readonly NamedSection[] => {
  const found = names.find(text);
  if (found.length > 0) return found;
  if (enumerator.test(text)) return names.find(text.replace(enumerator, ""));
  const [one, other, ...more] = text.split("/").map((half) => names.find(half.trim()));
  if (!one || !other || more.length > 0) return [];
  return one.filter(({ key }) => other.some((name) => name.key === key));
};

/** The name of an annex before whatever else stands on its line. */
const findAnnex = (names: HeadingNames, text: string): readonly NamedSection[] => {
  const [, word] = numberedAnnex.exec(text) ?? [];
  return word === undefined ? [] : onlyAnnexes(names.find(word));
};

const mayBeMisspelt = (paragraph: Paragraph, line: string): boolean =>
  !isBullet(paragraph) && !/[.?!;,]$/.test(line) && line.split(/\s+/).length <= 5;

const mentionIn = (paragraph: Paragraph, names: HeadingNames): HeadingMention | null => {
  const { text } = paragraph;
  const start = text.search(/\S/);
  if (start < 0 || isContentsEntry(paragraph)) return null;
  const lineEnd = text.indexOf("\n", start) < 0 ? text.length : text.indexOf("\n", start);
  const colon = text.slice(start, start + longestHeading).search(/[:：]/);
  const isShort = lineEnd - start <= longestHeading;

  if (isShort) {
    const line = text.slice(start, lineEnd).trim();
    const says = normaliseHeading(line);
    const form = text.slice(lineEnd).trim() === "" ? "own" : "softBreak";
    const exact = findName(names, says);
    const found = exact.length > 0 ? exact : findAnnex(names, says);
    const sections = found.length > 0 || !mayBeMisspelt(paragraph, line) ? found : names.findNear(says);
    if (sections.length > 0) return { paragraph, form, end: form === "own" ? text.length : lineEnd, sections };
  }
  if (colon <= 0 || text.slice(start + colon + 1).trim() === "") return null;
  const sections = findName(names, normaliseHeading(text.slice(start, start + colon)));
  return sections.length === 0 ? null : { paragraph, form: "runIn", end: start + colon + 1, sections };
};

/** Every paragraph of a document that begins with a section's name, in any language. */
export const headingMentions = (model: DocumentModel, names: HeadingNames): readonly HeadingMention[] =>
  model.paragraphs.flatMap((paragraph) => mentionIn(paragraph, names) ?? []);
