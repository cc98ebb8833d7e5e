import { readOurParts } from "../custom-xml/our-parts";
import type { DocxPackage } from "../package/docx-package";
import { readProperties } from "../web-extension/read-properties";

/**
 * All that our add-in keeps in a document. What has a part of its own is read there; a Word that cannot write parts has
 * put it among the settings.
 */
export const allProperties = (docx: DocxPackage): Readonly<Record<string, string>> => ({
  ...readProperties(docx),
  ...readOurParts(docx),
});
