import { inView } from "../read/view";
import { XmlElement, type XmlNode } from "../xml/node";

/** Which paragraphs a question is about. */
export type Counts = (paragraph: XmlElement) => boolean;

/** The children of an element, and the place of the next to look at. */
interface Frame {
  readonly nodes: readonly XmlNode[];
  next: number;
}

/** Walks on from where frames stand, the innermost last, no further than somebody asks. */
function* walk(stack: Frame[], step: 1 | -1, counts: Counts): Generator<XmlElement> {
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.nodes[frame.next];
    frame.next += step;
    if (child === undefined) stack.pop();
    else if (!(child instanceof XmlElement)) continue;
    else if (child.name === "w:p") {
      if (counts(child)) yield child;
    } else {
      const nodes = inView(child);
      stack.push({ nodes, next: step === 1 ? 0 : nodes.length - 1 });
    }
  }
}

/** The paragraphs in an element that count, in order. */
export const paragraphsIn = (element: XmlElement, counts: Counts): Iterable<XmlElement> =>
  walk([{ nodes: inView(element), next: 0 }], 1, counts);

/** The first or the last paragraph in an element that counts. */
export function edgeOf(element: XmlElement, edge: "first" | "last", counts: Counts): XmlElement | null {
  if (edge === "first") for (const paragraph of paragraphsIn(element, counts)) return paragraph;
  const nodes = inView(element);
  for (const paragraph of walk([{ nodes, next: nodes.length - 1 }], -1, counts)) return paragraph;
  return null;
}

/** The paragraphs that count from one to another, both included, in order. */
export function paragraphsBetween(first: XmlElement, last: XmlElement, counts: Counts): readonly XmlElement[] {
  const stack: Frame[] = [];
  for (let node = first; node.parent !== null; node = node.parent) {
    const nodes = inView(node.parent);
    const at = nodes.indexOf(node);
    // Of alternatives only one is looked into, and its own children stand in the frame before.
    if (at >= 0) stack.unshift({ nodes, next: node === first ? at : at + 1 });
  }
  const found: XmlElement[] = [];
  for (const paragraph of walk(stack, 1, counts)) {
    found.push(paragraph);
    if (paragraph === last) break;
  }
  return found;
}

/** The paragraph in which the text boxes around another are anchored: the outermost one. */
export function paragraphOutside(inside: XmlElement): XmlElement {
  let outermost = inside;
  for (let around = inside.parent; around !== null; around = around.parent) {
    if (around.name === "w:p") outermost = around;
  }
  return outermost;
}

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
  climb(paragraph, (around) => edgeOf(around, edge, counts) === paragraph);

/** Paragraphs, with the controls and tables that lie wholly among them: the largest elements that hold nothing else. */
export function wholes(paragraphs: readonly XmlElement[], counts: Counts): readonly XmlElement[] {
  const all = new Set(paragraphs);
  const known = new Map<XmlElement, boolean>();
  const isWhole = (around: XmlElement): boolean => {
    const found = known.get(around) ?? holdsOnly(around, all, counts);
    known.set(around, found);
    return found;
  };
  return [...new Set(paragraphs.map((paragraph) => climb(paragraph, isWhole)))];
}

function holdsOnly(element: XmlElement, those: ReadonlySet<XmlElement>, counts: Counts): boolean {
  for (const paragraph of paragraphsIn(element, counts)) if (!those.has(paragraph)) return false;
  return true;
}
