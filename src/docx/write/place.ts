import { walkBody } from "../read/walk-body";
import type { XmlElement } from "../xml/node";

/** Which paragraphs a question is about. */
export type Counts = (paragraph: XmlElement) => boolean;

/** The element that a paragraph's parent belongs to as a whole: a control, a table; null at the top and inside a run. */
function wholeAround(node: XmlElement): XmlElement | null {
  let around = node.parent;
  if (around?.name === "w:sdtContent" || around?.name === "mc:Choice") around = around.parent;
  if (around?.name === "w:tc") return outermostTable(around);
  return around === null || around.name === "w:body" ? null : around;
}

function outermostTable(inside: XmlElement): XmlElement | null {
  let outermost: XmlElement | null = null;
  for (let around: XmlElement | null = inside; around !== null; around = around.parent) {
    if (around.name === "w:tbl") outermost = around;
  }
  return outermost;
}

/** The paragraphs in an element that count, in order. */
export const paragraphsIn = (element: XmlElement, counts: Counts): readonly XmlElement[] =>
  [...walkBody(element)].map((standing) => standing.element).filter(counts);

/** The largest element around a paragraph for which `fits` holds: for every one on the way up to it, too. */
function climb(paragraph: XmlElement, fits: (around: XmlElement) => boolean): XmlElement {
  let node = paragraph;
  for (let around = wholeAround(node); around !== null && fits(around); around = wholeAround(node)) node = around;
  return node;
}

/**
 * What to stand beside in order to be outside of every control and table that begins (`first`) or ends (`last`) at a
 * paragraph.
 */
export const outside = (paragraph: XmlElement, edge: "first" | "last", counts: Counts): XmlElement =>
  climb(paragraph, (around) => paragraphsIn(around, counts).at(edge === "first" ? 0 : -1) === paragraph);

/** Paragraphs, with the controls and tables that lie wholly among them: the largest elements that hold nothing else. */
export function wholes(paragraphs: readonly XmlElement[], counts: Counts): readonly XmlElement[] {
  const all = new Set(paragraphs);
  const found = new Set<XmlElement>();
  const covered = new Set<XmlElement>();
  for (const paragraph of paragraphs) {
    if (covered.has(paragraph)) continue;
    const whole = climb(paragraph, (around) => paragraphsIn(around, counts).every((inside) => all.has(inside)));
    found.add(whole);
    if (whole !== paragraph) for (const inside of paragraphsIn(whole, counts)) covered.add(inside);
  }
  return [...found];
}
