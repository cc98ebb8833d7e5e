import { relatedPart } from "../../../docx/write/related-part";
import type { XmlElement } from "../../../docx/xml/node";
import type { OpenDocument } from "../document/open-document";
import { allIn, shapeOf } from "./walk";

const idOf = (list: XmlElement): string => list.attribute("w:numId") ?? "";
const abstractIdOf = (list: XmlElement): string => list.child("w:abstractNumId")?.attribute("w:val") ?? "";

interface Numbering {
  readonly lists: ReadonlyMap<string, XmlElement>;
  readonly abstracts: ReadonlyMap<string, XmlElement>;
}

const numberingOf = (root: XmlElement | null): Numbering => ({
  lists: new Map((root?.elements("w:num") ?? []).map((list) => [idOf(list), list])),
  abstracts: new Map(
    (root?.elements("w:abstractNum") ?? []).map((abstract) => [abstract.attribute("w:abstractNumId") ?? "", abstract]),
  ),
});

const shapeOfList = (list: XmlElement, { abstracts }: Numbering): string => {
  const abstract = abstracts.get(abstractIdOf(list));
  return shapeOf(list) + (abstract ? shapeOf(abstract) : "");
};

/**
 * Gives the document the lists of elements from elsewhere. A list that the document has, under the same number and the
 * same in all, goes on: what was taken from the document and put back keeps its list. Any other becomes a new one.
 */
export const bringLists = (document: OpenDocument, elements: readonly XmlElement[], from: XmlElement | null): void => {
  const there = numberingOf(from);
  const renamed = new Map<string, string>();
  for (const reference of elements.flatMap(allIn).filter(({ name }) => name === "w:numId")) {
    const id = reference.attribute("w:val") ?? "";
    const list = there.lists.get(id);
    if (!list) continue;
    const name = renamed.get(id) ?? bringList(document, list, there);
    renamed.set(id, name);
    reference.setAttribute("w:val", name);
  }
};

const bringList = (document: OpenDocument, list: XmlElement, there: Numbering): string => {
  const { root } = relatedPart(document.docx, "numbering");
  const here = numberingOf(root);
  const twin = here.lists.get(idOf(list));
  if (twin && shapeOfList(twin, here) === shapeOfList(list, there)) return idOf(list);
  const number = next(here.lists.keys());
  const copy = list.clone();
  copy.setAttribute("w:numId", number);
  const abstract = there.abstracts.get(abstractIdOf(list))?.clone();
  if (abstract) {
    const abstractNumber = next(here.abstracts.keys());
    abstract.setAttribute("w:abstractNumId", abstractNumber);
    copy.child("w:abstractNumId")?.setAttribute("w:val", abstractNumber);
    // Abstract lists stand before lists (ECMA-376 part 1, 17.9.17).
    const first = root.child("w:num");
    if (first) first.before(abstract);
    else root.append(abstract);
  }
  const closing = root.child("w:numIdMacAtCleanup");
  if (closing) closing.before(copy);
  else root.append(copy);
  return number;
};

const next = (taken: Iterable<string>): string => String(Math.max(0, ...[...taken].map(Number)) + 1);
