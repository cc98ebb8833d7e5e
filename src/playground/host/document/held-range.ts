import type { BodyParagraph } from "../../../docx/read/paragraph-reader";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import { around, blocksBetween, isWithin, paragraphsIn, sideBySide, type Stretch } from "./blocks";
import { moved } from "./edit-text";
import type { Held, OpenDocument } from "./open-document";
import { wordText } from "./word-text";

/** Characters of a paragraph's text, `to` excluded. */
export interface Characters {
  readonly from: number;
  readonly to: number;
}

/** Words of a paragraph as they stood when it had so many edits behind it. */
interface Words {
  readonly kind: "words";
  readonly paragraph: Held;
  readonly characters: Characters;
  readonly since: number;
}

/** Blocks with all that stands between them. */
interface Blocks {
  readonly kind: "blocks";
  readonly first: Held;
  readonly last: Held;
}

/** A range of the API: whole blocks from one to another, or words inside a paragraph. */
export type HeldRange = Blocks | Words;

export const blocksRange = (document: OpenDocument, first: XmlElement, last = first): HeldRange => ({
  kind: "blocks",
  first: document.hold(first),
  last: document.hold(last),
});

export const wordsRange = (document: OpenDocument, element: XmlElement, characters: Characters): Words => {
  const paragraph = document.hold(element);
  return { kind: "words", paragraph, characters, since: paragraph.edits.length };
};

/** The content of a control: of one inside a paragraph its words there, else its blocks. */
export const controlRange = (document: OpenDocument, control: XmlElement): HeldRange => {
  const paragraph = around(control, "w:p");
  if (!paragraph) return blocksRange(document, control);
  const inside = document.paragraph(paragraph).read.pieces.filter(({ element }) => isWithin(element, control));
  const [first, last] = [inside[0], inside.at(-1)];
  const from = first?.start ?? 0;
  return wordsRange(document, paragraph, { from, to: last ? last.start + last.text.length : from });
};

/** The beginning or the end of a range, which is a point, or all of it. */
export const partOf = (
  document: OpenDocument,
  range: HeldRange,
  place: "Whole" | "Start" | "End" | "Content",
): HeldRange => {
  const touched = paragraphsOf(document, range);
  const edge = place === "Start" ? touched[0] : touched.at(-1);
  if (place === "Whole" || place === "Content" || !edge) return range;
  const { from, to } = range.kind === "words" ? charactersOf(document, range) : { from: 0, to: edge.facts.text.length };
  const character = place === "Start" ? from : to;
  return wordsRange(document, edge.element, { from: character, to: character });
};

/** Where the words of a range stand now. */
export const charactersOf = (document: OpenDocument, { paragraph, characters, since }: Words): Characters => {
  const { length } = document.paragraph(document.at(paragraph)).read.facts.text;
  const { from, to } = paragraph.edits.slice(since).reduce(moved, characters);
  return { from: Math.min(from, length), to: Math.min(to, length) };
};

/** Whether all that a range holds on to is still in the document. */
export const stands = (document: OpenDocument, range: HeldRange): boolean =>
  range.kind === "words" ? document.has(range.paragraph) : document.has(range.first) && document.has(range.last);

/** The blocks with which a range begins and ends. Throws ItemNotFound where they are gone. */
export const edgesOf = (document: OpenDocument, range: HeldRange): readonly [XmlElement, XmlElement] => {
  if (range.kind === "blocks") return [document.at(range.first), document.at(range.last)];
  const only = document.at(range.paragraph);
  return [only, only];
};

/** The blocks of a range side by side. Throws GeneralException where it cuts a table or a control in two. */
export const stretchOf = (document: OpenDocument, range: HeldRange): Stretch => {
  const stretch = sideBySide(...edgesOf(document, range));
  if (!stretch) throw new ApiError("GeneralException", "The range begins or ends inside a table or a content control.");
  return stretch;
};

/** The paragraphs that a range touches. */
export const paragraphsOf = (document: OpenDocument, range: HeldRange): readonly BodyParagraph[] => {
  const [from, to] = edgesOf(document, range);
  const touched = new Set(from === to ? paragraphsIn(from) : spanning(document, paragraphsIn(from), paragraphsIn(to)));
  return document.paragraphs().filter(({ element }) => touched.has(element));
};

const spanning = (
  document: OpenDocument,
  [first]: readonly XmlElement[],
  atEnd: readonly XmlElement[],
): readonly XmlElement[] => {
  const all = document.paragraphs().map(({ element }) => element);
  const last = atEnd.at(-1);
  return first && last ? all.slice(all.indexOf(first), all.indexOf(last) + 1) : [];
};

/** What a range says; paragraphs are divided by "\r", as Word gives them. */
export const textOf = (document: OpenDocument, range: HeldRange): string => {
  if (range.kind === "blocks") return paragraphsOf(document, range).map(wordText).join("\r");
  const { from, to } = charactersOf(document, range);
  return wordText(document.paragraph(document.at(range.paragraph)).read).slice(from, to);
};

export const blocksOfRange = (document: OpenDocument, range: HeldRange): readonly XmlElement[] =>
  blocksBetween(stretchOf(document, range));
