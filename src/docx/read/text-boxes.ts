import { XmlElement, type XmlNode } from "../xml/node";

/**
 * What an object holds of text boxes: each `w:txbxContent` in order, not those inside each other. Of alternatives the
 * first one counts, as everywhere.
 */
export function* textBoxesIn(object: XmlElement): Generator<XmlElement> {
  const pending: XmlNode[] = [object];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!(node instanceof XmlElement)) continue;
    if (node.name === "w:txbxContent") yield node;
    else if (node.name === "mc:AlternateContent") pending.push(...node.elements("mc:Choice").slice(0, 1));
    else for (let at = node.children.length - 1; at >= 0; at -= 1) pending.push(...node.children.slice(at, at + 1));
  }
}
