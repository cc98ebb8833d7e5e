import { rootNameOf } from "../../core";
import { setOurPart } from "../custom-xml/our-parts";
import type { DocxPackage } from "../package/docx-package";
import { setProperty } from "../web-extension/set-property";

/** Keeps a value where it belongs, in a part of its own or among the settings, and nowhere else; null takes it out. */
export function keepProperty(docx: DocxPackage, name: string, value: string | null): void {
  const hasPart = rootNameOf(name) !== null;
  if (hasPart) setOurPart(docx, name, value);
  setProperty(docx, name, hasPart ? null : value);
}
