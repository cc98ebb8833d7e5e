import type { DocxPackage } from "../package/docx-package";
import { findWebExtension } from "./find";

/** What our add-in has stored in the document, each value as its JSON text ([MS-OWEXML] 2.2.1). */
export function readProperties(docx: DocxPackage): Readonly<Record<string, string>> {
  const elements = findWebExtension(docx)?.child("we:properties")?.elements("we:property") ?? [];
  return Object.fromEntries(
    elements.map((element) => [element.attribute("name") ?? "", element.attribute("value") ?? ""]),
  );
}
