import { shownProperty } from "../../core";
import { customProperty } from "../custom-properties/custom-properties";
import { readOurParts } from "../custom-xml/our-parts";
import type { DocxPackage } from "../package/docx-package";
import { readProperties } from "../web-extension/read-properties";

/**
 * All that our add-in keeps in a document. What has a part of its own is read there; a Word that cannot write parts has
 * put it among the settings.
 */
export const allProperties = (docx: DocxPackage): Readonly<Record<string, string>> => {
  const shown = customProperty(docx, shownProperty);
  return {
    ...readProperties(docx),
    ...readOurParts(docx),
    ...(shown !== null && { [shownProperty]: shown }),
  };
};
