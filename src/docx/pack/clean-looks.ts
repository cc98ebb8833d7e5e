import type { XmlElement } from "../xml/node";

const themeAttributes = [
  "w:asciiTheme",
  "w:hAnsiTheme",
  "w:eastAsiaTheme",
  "w:cstheme",
  "w:themeColor",
  "w:themeTint",
  "w:themeShade",
  "w:themeFill",
  "w:themeFillTint",
  "w:themeFillShade",
];

/** A pack has one theme: what a paper took from its own keeps the colour that it had there, and gets the pack's font. */
export function forgetTheme(element: XmlElement): void {
  if (!element.name.startsWith("w:") || !/theme/i.test(element.written.startTag ?? "theme")) return;
  for (const name of themeAttributes) element.removeAttribute(name);
}

/** What of a run's own format is left to the style in a heading. */
const leftToStyle = new Set([
  "w:rStyle",
  "w:rFonts",
  "w:b",
  "w:bCs",
  "w:caps",
  "w:smallCaps",
  "w:color",
  "w:spacing",
  "w:kern",
  "w:sz",
  "w:szCs",
  "w:highlight",
  "w:u",
  "w:shd",
]);

/** Takes from a heading what would make it look unlike the others. */
export function plainHeading(paragraph: XmlElement): void {
  for (const property of paragraph.child("w:pPr")?.elements() ?? []) {
    if (!["w:pStyle", "w:numPr", "w:sectPr", "w:bidi"].includes(property.name)) property.remove();
  }
  const open = [...paragraph.elements()];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    if (element.name === "w:hyperlink") open.push(...element.elements());
    if (element.name !== "w:r") continue;
    for (const property of element.child("w:rPr")?.elements() ?? []) {
      if (leftToStyle.has(property.name)) property.remove();
    }
  }
}
