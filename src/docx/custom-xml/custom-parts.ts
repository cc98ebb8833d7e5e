import type { DocxPackage } from "../package/docx-package";
import type { XmlDocument } from "../xml/document";
import { encodeAttribute } from "../xml/entities";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The names of the custom XML parts of a document (ECMA-376 part 1, 15.2.5), in the order of their relationships. */
export const customParts = (docx: DocxPackage): readonly string[] =>
  docx
    .relationships(docx.main)
    .flatMap(({ type, target }) => (type === "customXml" && target !== null && docx.has(target) ? [target] : []));

/**
 * Adds a custom XML part, and the part with its properties by which Word knows it. Throws DamagedXml on a source that is
 * not well formed.
 * @returns its name and its tree
 */
export function addCustomPart(
  docx: DocxPackage,
  namespace: string,
  source: string,
): { readonly name: string; readonly document: XmlDocument } {
  let number = 1;
  while (docx.has(`customXml/item${number}.xml`) || docx.has(`customXml/itemProps${number}.xml`)) number += 1;
  const name = `customXml/item${number}.xml`;
  const { document } = docx.addPart({
    name,
    contentType: "application/xml",
    source,
    from: docx.main,
    type: "customXml",
  });
  docx.addPart({
    name: `customXml/itemProps${number}.xml`,
    contentType: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
    source: propertiesSource(docx, namespace, number),
    from: name,
    type: "customXmlProps",
  });
  return { name, document };
}

/** Takes a custom XML part out, and its properties with it. */
export function removeCustomPart(docx: DocxPackage, name: string): void {
  const properties = docx.related(name, "customXmlProps");
  if (properties !== null) docx.removePart(properties, name);
  docx.removePart(name, docx.main);
}

/** The id must differ from that of every other item in the document (ECMA-376 part 1, 22.5.2.1). */
function propertiesSource(docx: DocxPackage, namespace: string, number: number): string {
  const isStrict = docx.document.root.written.scope.isStrict;
  const office = isStrict ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org";
  const ds = `${office}/officeDocument/${isStrict ? "" : "2006/"}customXml`;
  const id = `{B21EF11E-57A4-4E0D-9A6C-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
  const schema = encodeAttribute(namespace);
  return (
    `${declaration}<ds:datastoreItem xmlns:ds="${ds}" ds:itemID="${id}">` +
    `<ds:schemaRefs><ds:schemaRef ds:uri="${schema}"/></ds:schemaRefs></ds:datastoreItem>`
  );
}
