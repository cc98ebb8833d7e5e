import type { XmlElement } from "../xml/node";

/** An element and all elements in it, each before those that are in it, as they are now: what is changed later changes nothing. */
export function elementsIn(root: XmlElement): readonly XmlElement[] {
  const found: XmlElement[] = [];
  const open: XmlElement[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(element);
    const inside = element.elements();
    for (let index = inside.length - 1; index >= 0; index -= 1) {
      const child = inside[index];
      if (child !== undefined) open.push(child);
    }
  }
  return found;
}

/** Whether a node still stands in the tree of a root. */
export function standsIn(element: XmlElement, root: XmlElement): boolean {
  for (let around: XmlElement | null = element; around !== null; around = around.parent)
    if (around === root) return true;
  return false;
}
