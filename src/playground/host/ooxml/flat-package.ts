import { createElement } from "../../../docx/xml/create";
import type { XmlDocument } from "../../../docx/xml/document";
import { XmlElement } from "../../../docx/xml/node";
import { parseXml } from "../../../docx/xml/parse";
import { serialize } from "../../../docx/xml/serialize";
import { relationshipsPart } from "../../../docx/package/relationships";
import type { OpenDocument } from "../document/open-document";
import { relationshipIdsIn } from "./relations";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationships = "application/vnd.openxmlformats-package.relationships+xml";

/** An element without what is in it. */
const alone = (element: XmlElement): XmlElement => new XmlElement(element.written);

const withChildren = (element: XmlElement, children: readonly XmlElement[]): XmlElement => {
  element.append(...children);
  return element;
};

/**
 * Blocks of a document as Word gives them: a whole package in one XML file, with the styles and the lists of the
 * document. Pictures and links are named by their relationships; pictures themselves are not carried.
 */
export const flatPackage = (document: OpenDocument, blocks: readonly XmlElement[]): string => {
  const { docx, xml } = document;
  const flat = parseXml('<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"/>');
  const add = (name: string, contentType: string, root: XmlElement): void => {
    const data = createElement(flat, "pkg:xmlData", {}, [root]);
    flat.root.append(
      createElement(flat, "pkg:part", { "pkg:name": `/${name}`, "pkg:contentType": contentType }, [data]),
    );
  };
  const root = docx.part(relationshipsPart(""))?.root;
  if (root) add("_rels/.rels", relationships, related(root, ["officeDocument"], new Set()));
  const copies = blocks.map((block) => block.clone());
  const used = new Set(copies.flatMap((copy) => relationshipIdsIn(copy)));
  const owner = docx.part(relationshipsPart(docx.main))?.root;
  if (owner) add(relationshipsPart(docx.main), relationships, related(owner, ["styles", "numbering"], used));
  add(docx.main, `${word}.document.main+xml`, withChildren(alone(xml.root), [bodyOf(xml, copies)]));
  for (const type of ["styles", "numbering"]) {
    const name = docx.related(docx.main, type);
    const part = name === null ? null : docx.part(name);
    if (name !== null && part) add(name, `${word}.${type}+xml`, part.root.clone());
  }
  return serialize(flat);
};

const bodyOf = (xml: XmlDocument, blocks: readonly XmlElement[]): XmlElement =>
  withChildren(createElement(xml, "w:body"), blocks);

/** The relationships of these types or with these ids. */
const related = (root: XmlElement, types: readonly string[], ids: ReadonlySet<string>): XmlElement => {
  const isWanted = (one: XmlElement): boolean => {
    const type = (one.attribute("Type") ?? "").replace(/^.*\//, "");
    return types.includes(type) || ids.has(one.attribute("Id") ?? "");
  };
  return withChildren(
    alone(root),
    root
      .elements("rel:Relationship")
      .filter(isWanted)
      .map((one) => one.clone()),
  );
};
