import { inView } from "../../../docx/read/view";
import { XmlElement, type XmlNode } from "../../../docx/xml/node";

/** Elements that hold paragraphs, tables and controls side by side (ECMA-376 part 1, 17.2 and 17.5.2). */
const containers = new Set(["w:body", "w:sdtContent", "w:tc", "w:customXml"]);

export const isWithin = (element: XmlElement, ancestor: XmlElement): boolean => {
  for (let at: XmlElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
};

/** The nearest element of that name around another, which does not count itself. */
export const around = (element: XmlElement, name: string): XmlElement | null => {
  let at = element.parent;
  while (at !== null && at.name !== name) at = at.parent;
  return at;
};

const descend = (element: XmlElement, name: string, from: "start" | "end"): XmlElement | null => {
  const pending: XmlNode[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!(next instanceof XmlElement)) continue;
    if (next.name === name) return next;
    const nodes = inView(next);
    pending.push(...(from === "start" ? [...nodes].reverse() : nodes));
  }
  return null;
};

/** The paragraph with which a block begins or ends: itself, or one inside. */
export const firstParagraph = (block: XmlElement): XmlElement | null => descend(block, "w:p", "start");
export const lastParagraph = (block: XmlElement): XmlElement | null => descend(block, "w:p", "end");

/** All elements of a name that are in view inside another, in document order; not those inside each other's text boxes. */
export const elementsIn = (root: XmlElement, name: string): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const pending: XmlNode[] = [...inView(root)].reverse();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!(next instanceof XmlElement)) continue;
    if (next.name === name) found.push(next);
    pending.push(...[...inView(next)].reverse());
  }
  return found;
};

/** The paragraphs of a block: itself, or those inside. */
export const paragraphsIn = (block: XmlElement): readonly XmlElement[] =>
  block.name === "w:p" ? [block] : elementsIn(block, "w:p");

/** The blocks of a container, without what is said about it. */
export const blocksOf = (container: XmlElement): readonly XmlElement[] =>
  container.elements().filter(({ name }) => name !== "w:sectPr" && name !== "w:tcPr");

/**
 * The block, or the control of which it is the only one, and so on outwards: to Word they begin and end in one place, so
 * what is inserted beside the one stands outside of the other. @see office-js issue 3176
 */
export const withLoneControls = (block: XmlElement): XmlElement => {
  let widest = block;
  while (widest.parent?.name === "w:sdtContent" && widest.parent.parent && blocksOf(widest.parent).length === 1) {
    widest = widest.parent.parent;
  }
  return widest;
};

/** Blocks side by side in one container, from the first to the last. */
export interface Stretch {
  readonly first: XmlElement;
  readonly last: XmlElement;
}

/**
 * The blocks beside each other that hold exactly what stands from one block to another; null where that would cut a
 * table or a content control in two.
 */
export const sideBySide = (from: XmlElement, to: XmlElement): Stretch | null => {
  const upward = ancestry(from);
  let last = to;
  while (!isSibling(last, upward)) {
    if (last.parent === null) return null;
    last = last.parent;
  }
  const first = upward.find((block) => block.parent === last.parent);
  if (!first || !last.parent) return null;
  if (!containers.has(last.parent.name)) return liftOut(from, to, last.parent);
  return covers({ first, last }, from, to) ? { first, last } : null;
};

const ancestry = (element: XmlElement): readonly XmlElement[] => {
  const chain: XmlElement[] = [];
  for (let at: XmlElement | null = element; at !== null; at = at.parent) chain.push(at);
  return chain;
};

const isSibling = (element: XmlElement, chain: readonly XmlElement[]): boolean =>
  chain.some(({ parent }) => parent !== null && parent === element.parent);

/** What stands in cells or rows of one table is taken as the table. */
const liftOut = (from: XmlElement, to: XmlElement, inside: XmlElement): Stretch | null => {
  let block = inside;
  while (block.parent !== null && !containers.has(block.parent.name)) block = block.parent;
  const whole = { first: block, last: block };
  return block.parent !== null && covers(whole, from, to) ? whole : null;
};

const covers = ({ first, last }: Stretch, from: XmlElement, to: XmlElement): boolean =>
  firstParagraph(first) === firstParagraph(from) && lastParagraph(last) === lastParagraph(to);

/** Every block of a stretch, in order. */
export const blocksBetween = ({ first, last }: Stretch): readonly XmlElement[] => {
  const blocks = first.parent?.elements() ?? [];
  return blocks.slice(blocks.indexOf(first), blocks.indexOf(last) + 1);
};
