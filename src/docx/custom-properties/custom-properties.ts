import type { DocxPackage } from "../package/docx-package";
import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";
import { namespaceOfPrefix } from "../xml/namespaces";

/** The set of properties that people make (ECMA-376 part 1, 22.3.2.2), under which every program shows them. */
const userDefined = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
/** The most bytes of the part that are looked at. */
const limit = 256 * 1024;

/** The part with the document's custom properties (15.2.12.2); transitional and strict documents name it differently. */
const partOf = (docx: DocxPackage): string | null =>
  docx.related("", "custom-properties") ?? docx.related("", "customProperties");

const named = (root: XmlElement, name: string): readonly XmlElement[] =>
  root.elements("op:property").filter((property) => property.attribute("name") === name);

/** What a custom property says as text; null where the document has none of the name, or its part is damaged. */
export function customProperty(docx: DocxPackage, name: string): string | null {
  const part = partOf(docx);
  const root = part === null ? null : docx.glance(part, limit, (cursor) => cursor.next() && cursor.take());
  const [property] = root ? named(root, name) : [];
  return property?.text ?? null;
}

function addPart(docx: DocxPackage): XmlDocument {
  const { isStrict } = docx.document.root.written.scope;
  const [properties, types] = [namespaceOfPrefix("op", isStrict), namespaceOfPrefix("vt", isStrict)];
  return docx.addPart({
    name: "docProps/custom.xml",
    contentType: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    source:
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      `<Properties xmlns="${properties}" xmlns:vt="${types}"/>`,
    from: "",
    type: isStrict ? "customProperties" : "custom-properties",
  }).document;
}

/** The lowest number is 2, and none may stand twice (22.3.2.2). */
const freeId = (root: XmlElement): string =>
  String(Math.max(1, ...root.elements("op:property").map((one) => Number(one.attribute("pid")) || 0)) + 1);

/** Sets a custom property of the document to a text, or takes it out with null. What other programs keep there stays. */
export function setCustomProperty(docx: DocxPackage, name: string, value: string | null): void {
  const part = partOf(docx);
  const present = part === null ? null : docx.part(part);
  if (present === null && value === null) return;
  const document = present ?? addPart(docx);
  for (const property of named(document.root, name)) property.remove();
  if (value === null) return;
  const text = createElement(document, "vt:lpwstr", {}, [value]);
  const attributes = { fmtid: userDefined, pid: freeId(document.root), name };
  document.root.append(createElement(document, "op:property", attributes, [text]));
}
