import type { Traces } from "../../core";
import type { DocxPackage } from "../package/docx-package";

/** The most bytes of a part with properties that are looked at. */
const limit = 256 * 1024;

type DocumentProperties = Pick<Traces, "author" | "lastModifiedBy" | "manager" | "company" | "title">;

/** Reads the properties that Word shows under "Info" (ECMA-376 part 2, 11, and part 1, 22.2). */
export function readDocumentProperties(docx: DocxPackage): DocumentProperties {
  const core = propertiesIn(docx, "core-properties");
  const extended = propertiesIn(docx, "extended-properties", "extendedProperties");
  return {
    author: core("dc:creator"),
    lastModifiedBy: core("cp:lastModifiedBy"),
    title: core("dc:title"),
    manager: extended("ep:Manager"),
    company: extended("ep:Company"),
  };
}

/** @param types what the relationship to the part may be called: transitional and strict documents differ */
function propertiesIn(docx: DocxPackage, ...types: readonly string[]): (property: string) => string {
  const name = types.map((type) => docx.related("", type)).find((related) => related !== null) ?? null;
  const root = name === null ? null : docx.glance(name, limit, (cursor) => cursor.next() && cursor.take());
  return (property) => root?.child(property)?.text.trim() ?? "";
}
