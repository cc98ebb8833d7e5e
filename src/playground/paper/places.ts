import type { Node } from "prosemirror-model";

/** Words of one paragraph as the host counts: `paragraph` among the body's paragraphs, characters of the current view. */
export interface Place {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

interface Placed {
  readonly node: Node;
  /** Position of the paragraph in the editor's document. */
  readonly at: number;
}

/** The paragraphs of the body in their order; those in text boxes are not of the body. */
const paragraphsOf = (document: Node): readonly Placed[] => {
  const found: Placed[] = [];
  document.descendants((node, at) => {
    if (node.type.name === "paragraph") found.push({ node, at });
    return node.type.name !== "paragraph" && node.type.name !== "textBox";
  });
  return found;
};

const outOfView = ["deletion", "hidden"];

/** How many characters a piece of a paragraph has in the current view: a deleted one none, a tab or a break one. */
const lengthOf = (node: Node): number => {
  if (node.marks.some((mark) => outOfView.includes(mark.type.name))) return 0;
  if (node.isText) return node.nodeSize;
  return node.type.name === "tab" || node.type.name === "hardBreak" ? 1 : node.textContent.length;
};

/** The editor's position of a character of a paragraph. */
const positionIn = ({ node, at }: Placed, offset: number): number => {
  let seen = 0;
  let position = at + 1;
  node.forEach((child) => {
    if (seen >= offset) return;
    const length = lengthOf(child);
    position += seen + length <= offset ? child.nodeSize : offset - seen;
    seen += length;
  });
  return position;
};

/** From where to where the words stand in the editor; null where there is no such paragraph. */
export const rangeOf = (
  document: Node,
  { paragraph, from, to }: Place,
): { readonly from: number; readonly to: number } | null => {
  const placed = paragraphsOf(document)[paragraph];
  return placed ? { from: positionIn(placed, from), to: positionIn(placed, to) } : null;
};

/** The place that holds a position of the editor; null where it is in no paragraph of the body. */
export const placeAt = (document: Node, position: number): Place | null => {
  const paragraphs = paragraphsOf(document);
  const paragraph = paragraphs.findIndex(({ node, at }) => at < position && position < at + node.nodeSize);
  const placed = paragraphs[paragraph];
  if (!placed) return null;
  let offset = 0;
  placed.node.forEach((child, start) => {
    const inside = position - placed.at - 1 - start;
    if (inside > 0) offset += Math.min(lengthOf(child), inside);
  });
  return { paragraph, from: offset, to: offset };
};
