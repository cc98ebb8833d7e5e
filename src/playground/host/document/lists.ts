import { listReference } from "../../../docx/write/built-in-styles";
import { makerFor } from "../../../docx/write/make";
import { putProperty } from "../../../docx/write/schema-order";
import { propertiesOf } from "../../../docx/write/section-break";
import type { XmlElement } from "../../../docx/xml/node";
import { expectEditable } from "./controls";
import type { OpenDocument } from "./open-document";

/** The list that is none (ECMA-376 part 1, 17.9.18): it takes a paragraph out of the list of its style. */
const noList = "0";

export const detachFromList = (document: OpenDocument, paragraph: XmlElement): void => {
  expectEditable(paragraph.parent);
  const properties = propertiesOf(document.xml, paragraph);
  properties.child("w:numPr")?.remove();
  document.touch("ParagraphChanged", paragraph);
  if (document.paragraph(paragraph).read.facts.list === null) return;
  putProperty(properties, listReference(makerFor(document.xml), noList));
  document.touch(null);
};
