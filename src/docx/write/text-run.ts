import { onOff } from "../read/values";
import type { XmlElement } from "../xml/node";
import type { Make } from "./make";

/** Text as the elements that stand for it in a run: `w:t` (in a formula `m:t`) with its spaces kept, `w:tab`, `w:br`. */
export function textElements(make: Make, text: string, name: "w:t" | "m:t" = "w:t"): readonly XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return make("w:tab");
      return part === "\n" ? make("w:br") : make(name, { "xml:space": "preserve" }, part);
    });
}

/** A run with text; none for no text. */
export function textRun(make: Make, text: string, properties: XmlElement | null = null): readonly XmlElement[] {
  if (text === "") return [];
  return [make("w:r", {}, ...(properties === null ? [] : [properties]), ...textElements(make, text))];
}

/** The format of a run, or of a paragraph's mark, for text that is to be seen in the same place. */
export function formatOf(make: Make, owner: XmlElement): XmlElement | null {
  const properties = owner.child("w:rPr");
  if (properties === null) return null;
  const kept = properties.elements().filter(({ name }) => !isOfRevision(name));
  const seen = kept.filter(({ name }) => name !== "w:vanish" || onOff(properties, name) === false);
  return make("w:rPr", {}, ...seen.map((property) => property.clone()));
}

const isOfRevision = (name: string): boolean =>
  ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange"].includes(name);
