import { endPrompts } from "../../../docx/write/inline-controls";
import type { XmlElement } from "../../../docx/xml/node";
import { blocksBetween, blocksOf, paragraphsIn, type Stretch } from "../document/blocks";
import { expectDeletable, expectEditable, setControlValue } from "../document/controls";
import { blocksRange, type HeldRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { emptyParagraph, insertInside } from "../document/paragraphs";
import { ApiError } from "../engine/api-error";
import { bringLists } from "./bring-lists";
import { bringStyles } from "./bring-styles";
import { readFlatPackage } from "./read-flat-package";
import { bringRelations } from "./relations";
import { allIn } from "./walk";

/**
 * Puts a package in the place of blocks.
 * @param leavesMark whether the mark of a paragraph at their end stays behind, with nothing before it
 */
export const replaceByOoxml = (
  document: OpenDocument,
  stretch: Stretch,
  ooxml: string,
  leavesMark: boolean,
): HeldRange => {
  const blocks = blocksBetween(stretch);
  for (const block of blocks) expectDeletable(block);
  const coming = blocksFrom(document, ooxml);
  stretch.last.after(...coming);
  const stays = leavesMark && stretch.last.name === "w:p" ? stretch.last : null;
  if (stays) {
    emptyParagraph(stays);
    coming.at(-1)?.after(stays);
  }
  const going = blocks.filter((block) => block !== stays);
  for (const block of going) block.remove();
  document.touch("ParagraphDeleted", ...going.flatMap(paragraphsIn));
  closeAfter(document, coming);
  return landed(document, coming);
};

/** Puts a package beside blocks. */
export const insertOoxmlBeside = (
  document: OpenDocument,
  stretch: Stretch,
  side: "before" | "after",
  ooxml: string,
): HeldRange => {
  expectEditable(stretch.first.parent);
  const coming = blocksFrom(document, ooxml);
  if (side === "before") stretch.first.before(...coming);
  else stretch.last.after(...coming);
  endPrompts(stretch.first.parent);
  return landed(document, coming);
};

/** Puts a package in the place of all that a document says. */
export const replaceBodyByOoxml = (document: OpenDocument, ooxml: string): HeldRange => {
  const { element: body } = document.read();
  const going = blocksOf(body);
  for (const block of going) expectDeletable(block);
  const coming = blocksFrom(document, ooxml);
  for (const block of going) block.remove();
  body.prepend(...coming);
  document.touch("ParagraphDeleted", ...going.flatMap(paragraphsIn));
  closeAfter(document, coming);
  return landed(document, coming);
};

/** A body and a cell end with a paragraph (ECMA-376 part 1, 17.4.65). */
const closeAfter = (document: OpenDocument, blocks: readonly XmlElement[]): void => {
  const last = blocks.at(-1);
  if (last?.name !== "w:tbl" || !last.parent || last.parent.name === "w:sdtContent") return;
  if (blocksOf(last.parent).at(-1) === last) insertInside(document, last.parent, "end", "");
};

/** The blocks of a package, made fit for the document and placed nowhere yet. Throws InvalidArgument for a damaged one. */
const blocksFrom = (document: OpenDocument, ooxml: string): readonly XmlElement[] => {
  const { blocks, styles, numbering, relationships } = readFlatPackage(ooxml);
  if (blocks.length === 0) throw new ApiError("InvalidArgument", "The body of the package is empty.");
  const copies = blocks.map((block) => block.clone());
  bringRelations(document, copies, relationships);
  const brought = bringStyles(document, copies, styles);
  bringLists(document, [...copies, ...brought], numbering);
  giveNewIds(document, copies);
  return copies;
};

/** Paragraphs are other ones than those they were taken from, and so are controls whose ids are in use. */
const giveNewIds = (document: OpenDocument, copies: readonly XmlElement[]): void => {
  const taken = new Set(document.controls().values());
  let free = Math.max(0, ...taken);
  for (const element of copies.flatMap(allIn)) {
    element.removeAttribute("w14:paraId");
    element.removeAttribute("w14:textId");
    if (element.name !== "w:sdt") continue;
    const id = Number(element.child("w:sdtPr")?.child("w:id")?.attribute("w:val"));
    if (!taken.has(id)) continue;
    free += 1;
    setControlValue(document, element, "w:id", String(free));
  }
};

const landed = (document: OpenDocument, blocks: readonly XmlElement[]): HeldRange => {
  document.touch("ParagraphAdded", ...blocks.flatMap(paragraphsIn));
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) throw new ApiError("GeneralException", "Nothing was inserted.");
  return blocksRange(document, first, last);
};
