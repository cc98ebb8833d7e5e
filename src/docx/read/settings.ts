import type { DocxPackage } from "../package/docx-package";
import { reading } from "../refusal";
import { childrenOfRoot, type ElementCursor } from "../xml/cursor";
import type { ElementTag } from "../xml/tag";
import { isOn } from "./values";

/** What the settings of a document (ECMA-376 part 1, 17.15.1) say about changing it, and about its language. */
export interface DocumentSettings {
  /** Changes are to be tracked. */
  readonly isTracking: boolean;
  /** The document is protected against changes of its text. */
  readonly isReadOnly: boolean;
  /** A BCP 47 tag. */
  readonly language: string | null;
}

/** What was read of packages whose settings are as they came. */
const known = new WeakMap<DocxPackage, DocumentSettings>();

export function readSettings(docx: DocxPackage): DocumentSettings {
  const name = docx.related(docx.main, "settings");
  if (name === null) return none;
  const read = (): DocumentSettings => reading(name, () => settingsIn(docx.cursor(name)));
  if (!docx.isAsItCame(name)) return read();
  const settings = known.get(docx) ?? read();
  known.set(docx, settings);
  return settings;
}

const none: DocumentSettings = { isTracking: false, isReadOnly: false, language: null };

/** Of settings of one name the first counts. The cursor has not begun yet. */
function settingsIn(cursor: ElementCursor): DocumentSettings {
  let revisions: boolean | null = null;
  let edit: string | null | undefined;
  let language: string | null | undefined;
  for (const element of childrenOfRoot(cursor)) {
    if (element.name === "w:trackRevisions") revisions ??= isOn(element.attribute("w:val") ?? "1");
    else if (element.name === "w:documentProtection" && edit === undefined) edit = protection(element);
    else if (element.name === "w:themeFontLang" && language === undefined) language = element.attribute("w:val");
  }
  return {
    isTracking: edit === "trackedChanges" || revisions === true,
    isReadOnly: edit === "readOnly" || edit === "comments" || edit === "forms",
    language: language ?? null,
  };
}

/** The only kind of change that is allowed; null where the document is not protected. */
const protection = (element: ElementTag): string | null =>
  isOn(element.attribute("w:enforcement")) ? element.attribute("w:edit") : null;
