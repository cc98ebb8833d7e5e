import type { BuiltInStyle } from "../../core";
import type { XmlDocument } from "../xml/document";
import type { XmlElement } from "../xml/node";
import { type BuiltInStyles, listReference } from "./built-in-styles";
import { makerFor, withValue } from "./make";
import type { Revisions } from "./revisions";
import { putProperty } from "./schema-order";
import { propertiesOf } from "./section-break";

const isListStyle = (style: string): boolean => style === "ListBullet" || style === "ListNumber";

/**
 * Gives a paragraph a style. What the style says of outline level and list holds from now on, so what the paragraph
 * itself said of them goes; the rest of its own format stays.
 * @param before the name of the style that it had
 */
export function setStyle(
  document: XmlDocument,
  styles: BuiltInStyles,
  paragraph: XmlElement,
  before: string,
  style: BuiltInStyle,
  revisions: Revisions | null,
): void {
  const make = makerFor(document);
  const { id, numId } = styles.use(style);
  const properties = propertiesOf(document, paragraph);
  if (revisions !== null) recordProperties(revisions, properties, make("w:pPr"));
  properties.child("w:pStyle")?.remove();
  properties.child("w:outlineLvl")?.remove();
  if (isListStyle(style) || isListStyle(before)) properties.child("w:numPr")?.remove();
  if (id !== null) putProperty(properties, withValue(make, "w:pStyle", id));
  if (numId !== null) putProperty(properties, listReference(make, numId));
  if (properties.children.length === 0) properties.remove();
}

/** Keeps the properties as they were for whoever rejects the change; those before an earlier change stay so. */
function recordProperties(revisions: Revisions, properties: XmlElement, record: XmlElement): void {
  if (properties.child("w:pPrChange") !== null) return;
  const kept = properties.elements().filter(({ name }) => name !== "w:rPr" && name !== "w:sectPr");
  record.append(...kept.map((property) => property.clone()));
  putProperty(properties, revisions.element("w:pPrChange", record));
}
