import { isPrompting } from "../../../docx/read/controls";
import { valueOf } from "../../../docx/read/values";
import type { XmlElement } from "../../../docx/xml/node";
import { allIn } from "../ooxml/walk";
import { controlRange, textOf } from "./held-range";
import type { OpenDocument } from "./open-document";

/** What Word shows in an empty control that has no prompt of its own. */
const usual = "Click or tap here to enter text.";

const wordsIn = (element: XmlElement): string =>
  allIn(element)
    .filter(({ name }) => name === "w:t")
    .map(({ text }) => text)
    .join("");

/** What a building block says, by its name (ECMA-376 part 1, 17.12.5); null where the document keeps none of that name. */
const buildingBlock = ({ docx }: OpenDocument, name: string): string | null => {
  const part = docx.related(docx.main, "glossaryDocument");
  const kept = part === null ? null : docx.part(part)?.root.child("w:docParts");
  const found = kept?.elements("w:docPart").find((block) => valueOf(block.child("w:docPartPr"), "w:name") === name);
  const body = found?.child("w:docPartBody");
  return body ? body.elements("w:p").map(wordsIn).join("\r") : null;
};

/** What a control shows where nothing is written: now, or as the document keeps it for then (17.5.2.25). */
export const promptOf = (document: OpenDocument, control: XmlElement): string => {
  const properties = control.child("w:sdtPr");
  if (isPrompting(properties)) return textOf(document, controlRange(document, control));
  const name = valueOf(properties?.child("w:placeholder"), "w:docPart");
  return (name === null ? null : buildingBlock(document, name)) ?? usual;
};
