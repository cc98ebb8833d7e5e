import type { DocxPackage } from "../package/docx-package";
import { invariantStyleName } from "../read/style-names";
import { isOn, valueOf } from "../read/values";
import type { Make } from "../write/make";
import { withValue } from "../write/make";
import type { XmlElement } from "../xml/node";
import { serializeElement } from "../xml/serialize";
import { forgetTheme } from "./clean-looks";
import { elementsIn } from "./elements-in";
import { ownCharacterStyles, ownParagraphStyles, ownStyleIds, ownStyleNames } from "./own-styles";

/** The styles that papers bring into a pack. What two papers define alike is there once. */
export class StyleShelf {
  readonly elements: XmlElement[] = [];
  readonly #ids = new Set(ownStyleIds);
  readonly #names = new Set(ownStyleNames);
  readonly #byLook = new Map<string, string>();

  /** Puts a style on the shelf under a free id and name, or finds one that looks the same; gives its id. */
  put(style: XmlElement, name: string): string {
    const look = `${style.attribute("w:type") ?? ""} ${name} ${style.elements().map(serializeElement).join("")}`;
    const same = this.#byLook.get(look);
    if (same !== undefined) return same;
    const id = free(this.#ids, name.replace(/[^A-Za-z0-9]+/g, "").slice(0, 60) || "Style", "");
    style.setAttribute("w:styleId", id);
    style.child("w:name")?.setAttribute("w:val", free(this.#names, name, " "));
    this.#byLook.set(look, id);
    this.elements.push(style);
    return id;
  }
}

function free(taken: Set<string>, wanted: string, gap: string): string {
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted}${gap}(${number})`;
  if (gap === "") name = name.replace(/[()]/g, "-").replace(/-$/, "");
  taken.add(name.toLowerCase());
  return name;
}

/** What of a style goes: what is said of it elsewhere in a pack, and what leads to other styles. */
const dropped = new Set([
  "w:next",
  "w:link",
  "w:aliases",
  "w:rsid",
  "w:autoRedefine",
  "w:locked",
  "w:pPrChange",
  "w:rPrChange",
]);

/** The styles of one paper under their ids in the pack. */
export class PaperStyles {
  readonly #definitions = new Map<string, XmlElement>();
  readonly #mapped = new Map<string, string | null>();

  /** @param shift by how many levels its headings go down */
  constructor(
    docx: DocxPackage,
    private readonly make: Make,
    private readonly shelf: StyleShelf,
    private readonly shift: number,
  ) {
    const part = docx.related(docx.main, "styles");
    const root = part === null ? null : (docx.part(part)?.root ?? null);
    for (const style of root?.elements("w:style") ?? []) {
      const id = style.attribute("w:styleId");
      if (id !== null && !this.#definitions.has(id)) this.#definitions.set(id, style);
    }
  }

  /** The definition of a style as the paper has it. */
  definition(id: string | null): XmlElement | null {
    return this.#definitions.get(id ?? "") ?? null;
  }

  /** The id in the pack; null for the style that things of this kind have without one. */
  idOf(id: string): string | null {
    const known = this.#mapped.get(id);
    if (known !== undefined) return known;
    // A circle of styles ends where it closes.
    this.#mapped.set(id, null);
    const mapped = this.#map(id, this.#definitions.get(id) ?? null);
    this.#mapped.set(id, mapped);
    return mapped;
  }

  #map(id: string, style: XmlElement | null): string | null {
    const name = valueOf(style, "w:name") ?? id;
    const type = style?.attribute("w:type") ?? "paragraph";
    if (type === "numbering" || isOn(style?.attribute("w:default") ?? null)) return null;
    const own = isOn(style?.attribute("w:customStyle") ?? null) ? undefined : this.#own(type, name);
    if (own !== undefined) return own;
    return style === null ? null : this.#copy(style, type, name);
  }

  /** undefined for a style that is none of the pack's. */
  #own(type: string, name: string): string | null | undefined {
    if (type === "paragraph") return this.#ownParagraphStyle(invariantStyleName(name));
    const own = type === "character" ? ownCharacterStyles.get(name.toLowerCase()) : undefined;
    return own === "DefaultParagraphFont" ? null : own;
  }

  #ownParagraphStyle(name: string | null): string | null | undefined {
    if (name === null) return undefined;
    if (name === "Normal") return null;
    const level = /^Heading([1-9])$/.exec(name)?.[1];
    if (level !== undefined) return `Heading${Math.min(9, Math.max(2, Number(level) + this.shift))}`;
    if (/^Toc[4-9]$/.test(name)) return "TOC3";
    return ownParagraphStyles.has(name) ? name.replace(/^Toc/, "TOC") : undefined;
  }

  #copy(original: XmlElement, type: string, name: string): string {
    const base = valueOf(original, "w:basedOn");
    const mappedBase = base === null ? null : this.idOf(base);
    const style = original.clone();
    style.removeAttribute("w:default");
    for (const element of elementsIn(style)) {
      if (dropped.has(element.name) || element.name === "w:numPr") element.remove();
      else forgetTheme(element);
    }
    style.child("w:basedOn")?.remove();
    const anchor = style.child("w:name") ?? withValue(this.make, "w:name", name);
    if (anchor.parent === null) style.prepend(anchor);
    const usual = type === "paragraph" ? "Normal" : type === "table" ? "TableNormal" : null;
    const basedOn = mappedBase ?? usual;
    if (basedOn !== null) anchor.after(withValue(this.make, "w:basedOn", basedOn));
    anchor.setAttribute("w:val", name.replaceAll(",", " "));
    return this.shelf.put(style, name.replaceAll(",", " "));
  }
}
