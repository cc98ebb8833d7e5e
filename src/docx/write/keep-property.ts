import { rootNameOf, shownProperty } from "../../core";
import { setCustomProperty } from "../custom-properties/custom-properties";
import { setOurPart } from "../custom-xml/our-parts";
import type { DocxPackage } from "../package/docx-package";
import { setProperty } from "../web-extension/set-property";

/**
 * Keeps a value where it belongs, in a part of its own, among the document's properties or among the settings, and
 * nowhere else; null takes it out.
 */
export function keepProperty(docx: DocxPackage, name: string, value: string | null): void {
  if (name === shownProperty) return setCustomProperty(docx, name, value);
  const hasPart = rootNameOf(name) !== null;
  if (hasPart) setOurPart(docx, name, value);
  setProperty(docx, name, hasPart ? null : value);
}
