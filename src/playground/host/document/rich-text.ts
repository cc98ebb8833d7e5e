import type { XmlElement } from "../../../docx/xml/node";

/** What makes a control one of another kind than rich text (ECMA-376 part 1, 17.5.2). */
const otherKinds = new Set([
  "w:text",
  "w14:checkbox",
  "w:dropDownList",
  "w:comboBox",
  "w:date",
  "w:picture",
  "w:group",
  "w:docPartObj",
  "w:docPartList",
]);

/** Whether a control may hold anything. */
export const isRichText = (control: XmlElement): boolean =>
  control
    .child("w:sdtPr")
    ?.elements()
    .every(({ name }) => !otherKinds.has(name)) ?? true;
