import { rootNameOf } from "../core";
import { answered } from "./answered";

/** Whether this Word lets add-ins at the document's custom XML: each does that is not very old. */
export const hasCustomXml = (): boolean => Office.context.requirements.isSetSupported("CustomXmlParts", "1.1");

/** A part that this Word told of under a namespace. */
interface FoundPart {
  readonly part: Office.CustomXmlPart;
  readonly xml: string;
}

const partsOf = async (property: string): Promise<readonly FoundPart[]> => {
  const { customXmlParts } = Office.context.document;
  const parts = await answered<Office.CustomXmlPart[]>((done) => customXmlParts.getByNamespaceAsync(property, done));
  return Promise.all(
    parts.map(async (part) => ({ part, xml: await answered<string>((done) => part.getXmlAsync(done)) })),
  );
};

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");

/** What the root says; "" where it is of another namespace: Word sometimes gives such as well (office-js issue 227). */
const textIn = (xml: string, property: string): string => {
  const { documentElement: root } = parse(xml);
  return root.namespaceURI === property ? root.textContent : "";
};

/** What the document keeps in a part under the name of a property; null where nothing. Two parts run together. */
export const readPart = async (property: string): Promise<string | null> => {
  const found = await partsOf(property);
  const text = found.map(({ xml }) => textIn(xml, property)).join("");
  return text === "" ? null : text;
};

/** Without an XML declaration: with one, Word would not replace a part later (office-js issue 1643). */
const xmlFor = (property: string, value: string): string => {
  const document = parse(`<${rootNameOf(property) ?? ""} xmlns="${property}"/>`);
  document.documentElement.textContent = value;
  return new XMLSerializer().serializeToString(document);
};

/** Keeps a value as the one part of its namespace, or takes it out with null: the new part is there before the old goes. */
export const writePart = async (property: string, value: string | null): Promise<void> => {
  const old = await partsOf(property);
  const { customXmlParts } = Office.context.document;
  if (value !== null) {
    await answered<Office.CustomXmlPart>((done) => customXmlParts.addAsync(xmlFor(property, value), done));
  }
  for (const { part, xml } of old) {
    if (xml.includes(property)) await answered((done) => part.deleteAsync(done));
  }
};
