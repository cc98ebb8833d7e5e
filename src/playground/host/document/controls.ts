import { createElement } from "../../../docx/xml/create";
import type { XmlElement } from "../../../docx/xml/node";
import { ApiError } from "../engine/api-error";
import { blocksBetween, elementsIn, type Stretch } from "./blocks";
import type { OpenDocument } from "./open-document";

/** What says something about a control, in the order of CT_SdtPr (ECMA-376 part 1, 17.5.2.38). */
const order = ["w:rPr", "w:alias", "w:tag", "w:id", "w:lock"];

type ControlProperty = "w:alias" | "w:tag" | "w:id" | "w:lock";

export const controlValue = (control: XmlElement, property: ControlProperty): string | null =>
  control.child("w:sdtPr")?.child(property)?.attribute("w:val") ?? null;

export const setControlValue = (
  document: OpenDocument,
  control: XmlElement,
  property: ControlProperty,
  value: string,
): void => {
  const properties = control.child("w:sdtPr") ?? createElement(document.xml, "w:sdtPr");
  if (properties.parent === null) control.prepend(properties);
  const present = properties.child(property);
  if (present) return present.setAttribute("w:val", value);
  const made = createElement(document.xml, property, { "w:val": value });
  const earlier = order.slice(0, order.indexOf(property));
  const before = properties
    .elements()
    .filter(({ name }) => earlier.includes(name))
    .at(-1);
  if (before) before.after(made);
  else properties.prepend(made);
};

export const contentOf = (control: XmlElement): XmlElement => {
  const content = control.child("w:sdtContent");
  if (!content) throw new ApiError("GeneralException", "The content control has no content.");
  return content;
};

/** Whether a control stands inside a paragraph rather than around whole ones. */
export const isInline = (control: XmlElement): boolean => {
  for (let at = control.parent; at !== null; at = at.parent) if (at.name === "w:p") return true;
  return false;
};

/** Puts a new control around blocks, with an id that no other has. */
export const wrapInControl = (document: OpenDocument, stretch: Stretch): XmlElement => {
  expectEditable(stretch.first.parent);
  const blocks = blocksBetween(stretch);
  const id = Math.max(0, ...document.controls().values()) + 1;
  const properties = createElement(document.xml, "w:sdtPr", {}, [
    createElement(document.xml, "w:id", { "w:val": String(id) }),
  ]);
  const content = createElement(document.xml, "w:sdtContent");
  const control = createElement(document.xml, "w:sdt", {}, [properties, content]);
  stretch.first.before(control);
  content.append(...blocks);
  document.touch(null);
  return control;
};

const forbidsEditing = (lock: string | null): boolean => lock === "contentLocked" || lock === "sdtContentLocked";
const forbidsDeleting = (lock: string | null): boolean => lock === "sdtLocked" || lock === "sdtContentLocked";

export const cannotEdit = (control: XmlElement): boolean => forbidsEditing(controlValue(control, "w:lock"));
export const cannotDelete = (control: XmlElement): boolean => forbidsDeleting(controlValue(control, "w:lock"));

export const setLocks = (document: OpenDocument, control: XmlElement, edit: boolean, remove: boolean): void => {
  const lock = edit ? (remove ? "sdtContentLocked" : "contentLocked") : remove ? "sdtLocked" : "unlocked";
  setControlValue(document, control, "w:lock", lock);
};

/** Throws AccessDenied where a place stands in a control whose content may not be edited. */
export const expectEditable = (place: XmlElement | null): void => {
  for (let at = place; at !== null; at = at.parent) {
    if (at.name === "w:sdt" && cannotEdit(at)) {
      throw new ApiError("AccessDenied", "The content of the content control may not be edited.");
    }
  }
};

/** Throws AccessDenied where blocks may not go, they or a control in them. */
export const expectDeletable = (block: XmlElement): void => {
  expectEditable(block.parent);
  const controls = block.name === "w:sdt" ? [block, ...elementsIn(block, "w:sdt")] : elementsIn(block, "w:sdt");
  if (controls.some((control) => cannotDelete(control) || cannotEdit(control))) {
    throw new ApiError("AccessDenied", "The content control may not be deleted.");
  }
};
