import type { XmlElement } from "../xml/node";
import type { Make } from "./make";

/** Text as the elements that stand for it in a run: `w:t` with its spaces kept, `w:tab`, `w:br`. */
export function textElements(make: Make, text: string): readonly XmlElement[] {
  return text
    .split(/([\t\n])/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part === "\t") return make("w:tab");
      return part === "\n" ? make("w:br") : make("w:t", { "xml:space": "preserve" }, part);
    });
}

/** A run with text; none for no text. */
export function textRun(make: Make, text: string, properties: XmlElement | null = null): readonly XmlElement[] {
  if (text === "") return [];
  return [make("w:r", {}, ...(properties === null ? [] : [properties]), ...textElements(make, text))];
}

/** What a run begins with: properties that later text in the same place takes over. */
export function formatOf(make: Make, owner: XmlElement): XmlElement | null {
  const properties = owner.child("w:rPr");
  if (properties === null) return null;
  const copy = make("w:rPr");
  for (const property of properties.elements()) {
    if (!isOfRevision(property.name)) copy.append(property.clone());
  }
  return copy;
}

const isOfRevision = (name: string): boolean =>
  ["w:ins", "w:del", "w:moveFrom", "w:moveTo", "w:rPrChange", "w:vanish", "w:specVanish"].includes(name);
