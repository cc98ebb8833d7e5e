import type { DocxPackage } from "../package/docx-package";
import type { XmlDocument } from "../xml/document";
import { namespaceOfPrefix } from "../xml/namespaces";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** The part with the styles, lists or comments of the main part; an empty one is added where there is none. */
export function relatedPart(docx: DocxPackage, type: "styles" | "numbering" | "comments"): XmlDocument {
  const present = docx.related(docx.main, type);
  const part = present === null ? null : docx.part(present);
  if (part !== null) return part;
  return addPart(docx, type, type).document;
}

/** A new header or footer, with nothing in it, and the id by which a section names it. */
export const newPagePart = (docx: DocxPackage, type: "header" | "footer"): ReturnType<DocxPackage["addPart"]> =>
  addPart(docx, type, type === "header" ? "hdr" : "ftr");

function addPart(docx: DocxPackage, type: string, root: string): ReturnType<DocxPackage["addPart"]> {
  const word = namespaceOfPrefix("w", docx.document.root.written.scope.isStrict);
  const folder = docx.main.slice(0, docx.main.lastIndexOf("/") + 1);
  let name = `${folder}${type}.xml`;
  for (let number = 2; docx.has(name); number += 1) name = `${folder}${type}${number}.xml`;
  return docx.addPart({
    name,
    contentType: `${contentType}.${type}+xml`,
    source: `${declaration}<w:${root} xmlns:w="${word}"/>`,
    from: docx.main,
    type,
  });
}
