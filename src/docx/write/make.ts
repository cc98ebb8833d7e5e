import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";

/** Makes elements for one part: `make("w:p", {}, make("w:r"))`. Strings among the children become text. */
export type Make = (
  name: string,
  attributes?: Readonly<Record<string, string>>,
  ...children: readonly (XmlElement | string)[]
) => XmlElement;

export const makerFor =
  (document: XmlDocument): Make =>
  (name, attributes = {}, ...children) =>
    createElement(document, name, attributes, children);

/** An element of which the value is all there is to say. */
export const withValue = (make: Make, name: string, value: string | number): XmlElement =>
  make(name, { "w:val": String(value) });
