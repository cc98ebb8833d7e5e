import type { XmlElement } from "../../../docx/xml/node";

/** An element and every one in it, in document order. */
export const allIn = (element: XmlElement): readonly XmlElement[] => {
  const found: XmlElement[] = [];
  const pending: XmlElement[] = [element];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next);
    pending.push(...[...next.elements()].reverse());
  }
  return found;
};

/** What an element says, whatever its place: two that are alike in all are told by the same. */
export const shapeOf = (element: XmlElement): string =>
  JSON.stringify(allIn(element).map(({ name, written, children }) => [name, written.attributes, children.length]));
