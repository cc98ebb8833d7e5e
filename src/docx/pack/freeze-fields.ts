import type { XmlElement } from "../xml/node";
import { elementsIn } from "./elements-in";

/**
 * Fields that mean the same in a pack as in the paper. All others say something of their own document (its name, its
 * properties, its count of figures, its contents): they become the text that they show.
 */
const kept = new Set(["HYPERLINK", "REF", "PAGEREF", "NOTEREF", "EQ", "SYMBOL"]);

const isKept = (code: string): boolean =>
  kept.has(
    code
      .trim()
      .split(/[\s\\"]/)[0]
      ?.toUpperCase() ?? "",
  );

interface OpenField {
  code: string;
  inCode: boolean;
  /** The characters that frame it. */
  readonly frame: XmlElement[];
  /** What stands in runs of its code. */
  readonly hidden: XmlElement[];
}

/** Makes fields into their text where they would say something else in another document (ECMA-376 part 1, 17.16). */
export function freezeFields(root: XmlElement): void {
  const open: OpenField[] = [];
  for (const element of elementsIn(root)) {
    if (element.name === "w:fldSimple") {
      if (!isKept(element.attribute("w:instr") ?? "")) openSimple(element);
      continue;
    }
    if (element.parent?.name !== "w:r" || element.name === "w:rPr") continue;
    if (element.name === "w:fldChar") meet(element, open);
    else keepCode(element, open);
  }
  // A field that is never closed hides nothing.
  for (const { frame, hidden } of open) {
    for (const mark of [...frame, ...hidden.filter(({ name }) => name === "w:instrText")]) mark.remove();
  }
}

function openSimple(field: XmlElement): void {
  field.replaceWith(...field.children.filter((node) => !("name" in node) || node.name !== "w:fldData"));
}

function keepCode(element: XmlElement, open: readonly OpenField[]): void {
  for (const field of open) if (field.inCode) field.hidden.push(element);
  const innermost = open.at(-1);
  if (innermost?.inCode === true && element.name === "w:instrText") innermost.code += element.text;
}

function meet(mark: XmlElement, open: OpenField[]): void {
  const type = mark.attribute("w:fldCharType");
  for (const field of open) if (field.inCode && (field !== open.at(-1) || type === "begin")) field.hidden.push(mark);
  if (type === "begin") {
    open.push({ code: "", inCode: true, frame: [mark], hidden: [] });
    return;
  }
  const field = open.at(-1);
  if (field === undefined) {
    mark.remove();
    return;
  }
  field.frame.push(mark);
  field.inCode = false;
  if (type !== "end") return;
  open.pop();
  // In the code of another field it goes or stays with that.
  if (isKept(field.code) || open.some(({ inCode }) => inCode)) return;
  for (const gone of [...field.frame, ...field.hidden]) gone.remove();
}
