import { SaxesParser } from "saxes";

/**
 * An element without its prefix: the manifest's two vocabularies share no names that matter here.
 * @typedef {{ name: string, line: number, attributes: Record<string, string>, children: Element[], text: string }} Element
 */

/** @param {string} qualified */
const local = (qualified) => qualified.slice(qualified.indexOf(":") + 1);

/**
 * The tree of an XML text. Throws saxes' error, with line and column, where the text is not well-formed.
 * @param {string} xml
 * @returns {Element}
 */
export const parse = (xml) => {
  /** @type {Element} */
  const top = { name: "", line: 0, attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(Object.entries(tag.attributes).map(([name, value]) => [local(name), value]));
    /** @type {Element} */
    const element = { name: local(tag.name), line: parser.line, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => open.pop());
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return top;
};

/**
 * The element and everything in it, in document order.
 * @param {Element} element
 * @returns {Element[]}
 */
export const all = (element) => [element, ...element.children.flatMap(all)];

/**
 * @param {Element} root
 * @param {readonly string[]} names
 */
export const named = (root, ...names) => all(root).filter((element) => names.includes(element.name));
