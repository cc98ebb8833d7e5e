import type { Alignment, StyleLook } from "../../core";
import type { XmlElement } from "../xml/node";
import { type Make, withValue } from "./make";

/** The children of `w:rPr` and `w:pPr` in the order of the schema (ECMA-376 part 1, annex A), as far as styles have them. */
const runOrder =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath";
const paragraphOrder =
  "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange";

const ranksOf = (names: string): ReadonlyMap<string, number> =>
  new Map(names.split(" ").map((name, rank) => [`w:${name}`, rank]));
const ranks = { "w:rPr": ranksOf(runOrder), "w:pPr": ranksOf(paragraphOrder) } as const;

const justifications: Readonly<Record<Alignment, string>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "both",
};

/** Twentieths of a point in a point; lines are measured in 240ths. */
const twentieths = 20;
const singleLine = 240;

const onOff = (make: Make, names: readonly string[], isOn: boolean | undefined): readonly XmlElement[] =>
  isOn === undefined ? [] : names.map((name) => withValue(make, name, isOn ? "true" : "false"));

const runProperties = (make: Make, look: StyleLook): readonly XmlElement[] => {
  const { font, size, color, bold, italic, capitals } = look;
  const sizes = size === undefined ? [] : ["w:sz", "w:szCs"].map((name) => withValue(make, name, size * 2));
  return [
    ...(font === undefined
      ? []
      : [make("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font })]),
    ...onOff(make, ["w:b", "w:bCs"], bold),
    ...onOff(make, ["w:i", "w:iCs"], italic),
    ...onOff(make, ["w:caps"], capitals),
    ...(color === undefined ? [] : [withValue(make, "w:color", color.slice(1).toUpperCase())]),
    ...sizes,
  ];
};

const spacing = (make: Make, { before, after, lineSpacing }: StyleLook, old: XmlElement | null): XmlElement => {
  const made = old?.clone() ?? make("w:spacing");
  if (before !== undefined) made.setAttribute("w:before", String(before * twentieths));
  if (after !== undefined) made.setAttribute("w:after", String(after * twentieths));
  if (lineSpacing !== undefined) {
    made.setAttribute("w:line", String(Math.round((lineSpacing * singleLine) / 100)));
    made.setAttribute("w:lineRule", "auto");
  }
  return made;
};

/** Puts properties in the place of those of the same name, all in the order of the schema. */
const put = (make: Make, style: XmlElement, name: "w:rPr" | "w:pPr", added: readonly XmlElement[]): void => {
  if (added.length === 0) return;
  const names = new Set(added.map((property) => property.name));
  const old = style.child(name);
  const kept = (old?.elements() ?? []).filter((property) => !names.has(property.name));
  const rank = ({ name: property }: XmlElement): number => ranks[name].get(property) ?? Infinity;
  const made = make(name, {}, ...[...kept, ...added].sort((one, other) => rank(one) - rank(other)));
  if (old) old.replaceWith(made);
  else if (name === "w:pPr" && style.child("w:rPr")) style.child("w:rPr")?.before(made);
  else style.append(made);
};

/**
 * Sets a style as a look has it; what the look does not name stays.
 * @param list the list whose first level the style is; null for none
 */
export function restyle(make: Make, style: XmlElement, look: StyleLook, list: XmlElement | null = null): void {
  put(make, style, "w:rPr", runProperties(make, look));
  const { before, after, lineSpacing, align } = look;
  const isSpaced = before !== undefined || after !== undefined || lineSpacing !== undefined;
  put(make, style, "w:pPr", [
    ...(list === null ? [] : [list]),
    ...(isSpaced ? [spacing(make, look, style.child("w:pPr")?.child("w:spacing") ?? null)] : []),
    ...(align === undefined ? [] : [withValue(make, "w:jc", justifications[align])]),
  ]);
  // Word puts no space between items of one style unless this goes.
  if (after !== undefined) style.child("w:pPr")?.child("w:contextualSpacing")?.remove();
}
