import { relationshipsPart } from "../../../docx/package/relationships";
import { DamagedXml } from "../../../docx/xml/damaged-xml";
import type { XmlElement } from "../../../docx/xml/node";
import { parseXml } from "../../../docx/xml/parse";
import { ApiError } from "../engine/api-error";

/** What is taken over from a package in one XML file. */
export interface FlatPackage {
  /** Blocks of the body, without the properties of the last section. */
  readonly blocks: readonly XmlElement[];
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
  readonly relationships: XmlElement | null;
}

/** Reads what an add-in gives to `insertOoxml`. Throws InvalidArgument for what is no package with a document. */
export const readFlatPackage = (ooxml: string): FlatPackage => {
  const parts = partsOf(ooxml);
  const named = (root: string): readonly [string, XmlElement] | undefined =>
    [...parts].find(([, element]) => element.name === root);
  const main = named("w:document");
  const body = main?.[1].child("w:body");
  if (!main || !body) throw new ApiError("InvalidArgument", "The package has no document with a body.");
  return {
    blocks: body.elements().filter(({ name }) => name !== "w:sectPr"),
    styles: named("w:styles")?.[1] ?? null,
    numbering: named("w:numbering")?.[1] ?? null,
    relationships: parts.get(relationshipsPart(main[0])) ?? null,
  };
};

/** The root of each part, by its name. */
const partsOf = (ooxml: string): ReadonlyMap<string, XmlElement> => {
  const parts = new Map<string, XmlElement>();
  for (const part of rootOf(ooxml).elements("pkg:part")) {
    const root = part.child("pkg:xmlData")?.elements()[0];
    if (root) parts.set((part.attribute("pkg:name") ?? "").replace(/^\//, ""), root);
  }
  return parts;
};

const rootOf = (ooxml: string): XmlElement => {
  try {
    return parseXml(ooxml).root;
  } catch (error) {
    throw error instanceof DamagedXml ? new ApiError("InvalidArgument", `The XML is damaged: ${error.message}`) : error;
  }
};
