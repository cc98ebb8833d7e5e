import { endPrompts } from "../../../docx/write/inline-controls";
import { makerFor } from "../../../docx/write/make";
import { formatOfMark } from "../../../docx/write/replace-text";
import { formatOf, textRun } from "../../../docx/write/text-run";
import { createElement } from "../../../docx/xml/create";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import { blocksOf, lastParagraph, paragraphsIn, withLoneControls } from "./blocks";
import { expectDeletable, expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";

/**
 * The text of one paragraph as the document has it. Throws InvalidArgument for "\n", which makes paragraphs in Word; a
 * line break is "\v". @see office-js issue 4275
 */
export const expectText = (text: unknown): string => {
  if (typeof text !== "string") throw new ApiError("InvalidArgument", "The text is no text.");
  if (/[\r\n]/.test(text))
    throw new ApiError("InvalidArgument", "This host makes one paragraph at a time; a line break is \\v.");
  return text.replaceAll("\v", "\n");
};

const trackingMarks = ["w:ins", "w:del", "w:moveFrom", "w:moveTo"];

/** What a new paragraph beside another takes over from it: all but the end of a section and the marks of tracking. */
const propertiesLike = (paragraph: XmlElement | null): XmlElement | null => {
  const properties = paragraph?.child("w:pPr")?.clone() ?? null;
  if (!properties) return null;
  for (const own of ["w:sectPr", "w:pPrChange"]) properties.child(own)?.remove();
  for (const mark of trackingMarks) properties.child("w:rPr")?.child(mark)?.remove();
  return properties;
};

/** A new paragraph, placed nowhere yet. It looks like another: so Word has it for what is inserted beside a paragraph. */
const makeParagraph = (document: OpenDocument, text: string, like: XmlElement | null): XmlElement => {
  const properties = propertiesLike(like);
  const make = makerFor(document.xml);
  const last = like?.elements("w:r").at(-1);
  const content = textRun(make, text, last ? formatOf(make, last) : null);
  return createElement(document.xml, "w:p", {}, [...(properties ? [properties] : []), ...content]);
};

/** Puts a new paragraph beside a block. */
export const insertBeside = (
  document: OpenDocument,
  block: XmlElement,
  side: "before" | "after",
  text: string,
  like: XmlElement | null,
): XmlElement => {
  expectEditable(block.parent);
  const made = makeParagraph(document, text, like);
  block[side](made);
  endPrompts(made.parent);
  document.touch("ParagraphAdded", made);
  return made;
};

/** Puts a new paragraph at the beginning or the end of a body or the content of a control. */
export const insertInside = (
  document: OpenDocument,
  container: XmlElement,
  end: "start" | "end",
  text: string,
): XmlElement => {
  expectEditable(container);
  const blocks = blocksOf(container);
  const beside = end === "start" ? blocks[0] : blocks.at(-1);
  if (beside) return insertBeside(document, beside, end === "start" ? "before" : "after", text, likeOf(beside));
  const made = makeParagraph(document, text, null);
  container.prepend(made);
  endPrompts(container);
  document.touch("ParagraphAdded", made);
  return made;
};

const likeOf = (block: XmlElement): XmlElement | null => (block.name === "w:tbl" ? null : lastParagraph(block));

/** Takes away all that a paragraph says; how it looks stays. */
export const emptyParagraph = (paragraph: XmlElement): void => {
  for (const node of [...paragraph.children]) {
    if (paragraph.child("w:pPr") !== node) node.remove();
  }
};

/** What must keep a paragraph: a body or a cell that has no other after its last table (ECMA-376 part 1, 17.4.65). */
const mustStay = (paragraph: XmlElement): boolean => {
  const { parent } = paragraph;
  if (parent?.name !== "w:body" && parent?.name !== "w:tc") return false;
  return blocksOf(parent).at(-1) === paragraph;
};

/**
 * Deletes a paragraph. The last one of the document or of a cell is emptied only; a control that has no other goes with
 * it. @see office-js issue 4975
 */
export const deleteParagraph = (document: OpenDocument, paragraph: XmlElement): void => {
  expectDeletable(paragraph);
  const widest = withLoneControls(paragraph);
  if (widest !== paragraph) return deleteBlocks(document, [widest]);
  if (mustStay(paragraph)) {
    emptyParagraph(paragraph);
    return document.touch("ParagraphChanged", paragraph);
  }
  paragraph.remove();
  document.touch("ParagraphDeleted", paragraph);
};

const lacksParagraph = (container: XmlElement): boolean => {
  const last = blocksOf(container).at(-1);
  return !last || (container.name !== "w:sdtContent" && last.name === "w:tbl");
};

/** Deletes blocks that stand side by side; where nothing else stands there, an empty paragraph stays. */
export const deleteBlocks = (document: OpenDocument, blocks: readonly XmlElement[]): void => {
  for (const block of blocks) expectDeletable(block);
  const container = blocks[0]?.parent;
  for (const block of blocks) block.remove();
  document.touch("ParagraphDeleted", ...blocks.flatMap(paragraphsIn));
  if (container && lacksParagraph(container)) insertInside(document, container, "end", "");
};

/** Replaces all that a paragraph says, pictures included, in the format of its first words. */
export const replaceAll = (document: OpenDocument, paragraph: XmlElement, text: string): void => {
  expectEditable(paragraph.parent);
  const run = document.paragraph(paragraph).read.pieces[0]?.run;
  const make = makerFor(document.xml);
  const format = run ? formatOf(make, run) : formatOfMark(make, paragraph);
  const { length } = document.paragraph(paragraph).read.facts.text;
  emptyParagraph(paragraph);
  paragraph.append(...textRun(make, text, format));
  document.hold(paragraph).edits.push({ from: 0, to: length, text });
  document.touch("ParagraphChanged", paragraph);
};
