import type { DocxPackage } from "../package/docx-package";
import type { XmlElement } from "../xml/node";
import { addIn } from "./add-in";

/** The name of the part that lists the task panes of a document; null where it has none ([MS-OWEXML] 2.1.1). */
export const taskPanesPart = (docx: DocxPackage): string | null => docx.related("", "webextensiontaskpanes");

/** The `we:webextension` of our add-in, whichever catalogue it was installed from; null where there is none. */
export function findWebExtension(docx: DocxPackage): XmlElement | null {
  const panes = taskPanesPart(docx);
  if (panes === null) return null;
  for (const { type, target } of docx.relationships(panes)) {
    const extension = type === "webextension" && target !== null ? docx.part(target) : null;
    if (extension !== null && isOurs(extension.root)) return extension.root;
  }
  return null;
}

function isOurs(extension: XmlElement): boolean {
  const alternatives = extension.child("we:alternateReferences")?.elements("we:reference") ?? [];
  return [...extension.elements("we:reference"), ...alternatives].some(
    (reference) => bare(reference.attribute("id") ?? "") === addIn.id,
  );
}

/** GUIDs are written in any case, some producers put them in braces. */
const bare = (id: string): string => id.replace(/[{}]/g, "").toLowerCase();
