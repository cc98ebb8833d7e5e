import type { DocxPackage } from "../package/docx-package";
import type { XmlElement } from "../xml/node";
import { isOn, onOff } from "./values";

/** What the settings of a document (ECMA-376 part 1, 17.15.1) say about changing it, and about its language. */
export interface DocumentSettings {
  /** Changes are to be tracked. */
  readonly isTracking: boolean;
  /** The document is protected against changes of its text. */
  readonly isReadOnly: boolean;
  /** A BCP 47 tag. */
  readonly language: string | null;
}

export function readSettings(docx: DocxPackage): DocumentSettings {
  const name = docx.related(docx.main, "settings");
  const root = name === null ? null : (docx.part(name)?.root ?? null);
  const edit = protection(root);
  return {
    isTracking: edit === "trackedChanges" || onOff(root, "w:trackRevisions") === true,
    isReadOnly: edit === "readOnly" || edit === "comments" || edit === "forms",
    language: root?.child("w:themeFontLang")?.attribute("w:val") ?? null,
  };
}

/** The only kind of change that is allowed; null where the document is not protected. */
function protection(root: XmlElement | null): string | null {
  const element = root?.child("w:documentProtection") ?? null;
  return isOn(element?.attribute("w:enforcement") ?? null) ? (element?.attribute("w:edit") ?? null) : null;
}
