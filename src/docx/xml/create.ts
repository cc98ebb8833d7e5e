import type { XmlDocument } from "./document";
import { XmlElement, XmlText, type XmlNode } from "./node";
import { MadeElement } from "./written-element";

/**
 * A new element for a document, written with the document's own prefixes, placed nowhere yet. A namespace that the
 * document has not declared is declared on the element when it is written. Strings among the children become text.
 */
export function createElement(
  document: XmlDocument,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (XmlNode | string)[] = [],
): XmlElement {
  const around = document.root.written.scope;
  const { name: written, scope } = around.written(name, "element");
  const element = new XmlElement(new MadeElement(written, {}, scope, scope));
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === "string" ? XmlText.of(child) : child)));
  return element;
}
