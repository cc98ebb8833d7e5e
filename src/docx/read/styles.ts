import { childrenOfRoot, type ElementCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { isOn, numberOf, onOff, valueOf } from "./values";
import { headingLevelOfName, invariantStyleName } from "./style-names";

/** Run properties that styles switch against each other (ECMA-376 part 1, 17.7.3), as far as we look at them. */
export interface Toggles<T> {
  readonly bold: T;
  readonly caps: T;
  readonly hidden: T;
}

/** What paragraph properties say of a list; null where they leave it to others. */
export interface NumberingReference {
  /** "0" takes a list away. */
  readonly numId: string | null;
  readonly level: number | null;
}

/** A style with all that it has from the styles it is based on. */
export interface Style {
  readonly id: string;
  readonly type: string;
  /** The invariant name of a built-in style, else the document's own name. */
  readonly name: string;
  /** 1 to 9; 0 for body text; null where neither the style nor one it is based on says. */
  readonly outlineLevel: number | null;
  readonly numbering: NumberingReference;
  readonly toggles: Toggles<boolean | null>;
  /** In a table style: what it says of parts of a table such as "firstRow" (ECMA-376 part 1, 17.7.6.6). */
  readonly conditional: ReadonlyMap<string, Toggles<boolean | null>>;
  /** A BCP 47 tag. */
  readonly language: string | null;
}

/** The language of Latin text in run properties (ECMA-376 part 1, 17.3.2.20); null where they leave it to others. */
export function languageOf(runProperties: XmlElement | null): string | null {
  const language = valueOf(runProperties, "w:lang");
  return language === "" || language === "x-none" ? null : language;
}

export const togglesOf = (runProperties: XmlElement | null): Toggles<boolean | null> => ({
  bold: onOff(runProperties, "w:b"),
  caps: onOff(runProperties, "w:caps"),
  hidden: onOff(runProperties, "w:vanish"),
});

/** `w:outlineLvl` counts from 0, and 9 is body text (ECMA-376 part 1, 17.3.1.20). */
export function outlineLevelOf(paragraphProperties: XmlElement | null): number | null {
  const level = numberOf(paragraphProperties, "w:outlineLvl");
  if (level === null) return null;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

export function numberingOf(paragraphProperties: XmlElement | null): NumberingReference {
  const numbering = paragraphProperties?.child("w:numPr");
  return { numId: valueOf(numbering, "w:numId"), level: numberOf(numbering, "w:ilvl") };
}

export const noToggles: Toggles<boolean | null> = { bold: null, caps: null, hidden: null };
const nowhere: ReadonlyMap<string, Toggles<boolean | null>> = new Map();
const noStyle = (id: string, name: string): Style => ({
  id,
  type: "paragraph",
  name,
  outlineLevel: headingLevelOfName(name),
  numbering: { numId: null, level: null },
  toggles: noToggles,
  conditional: nowhere,
  language: null,
});

/** The styles of a document, each with what it inherits. Works without a styles part. */
export class Styles {
  readonly defaults: Toggles<boolean | null>;
  readonly defaultLanguage: string | null;
  /** The ids of paragraph styles that were asked for and are not defined. */
  readonly unknown = new Set<string>();
  /** As the document has them; most are never asked for, and not read. */
  readonly #definitions = new Map<string, () => XmlElement>();
  readonly #resolved = new Map<string, Style>();
  readonly #default: string | null;

  /** @param cursor before the `w:styles` element, null where the document has none */
  constructor(cursor: ElementCursor | null) {
    const ofDocument: XmlElement[] = [];
    let usual: string | null = null;
    if (cursor !== null) {
      for (const element of childrenOfRoot(cursor)) {
        if (element.name === "w:docDefaults") ofDocument.push(cursor.take());
        if (element.name !== "w:style") continue;
        const id = element.attribute("w:styleId");
        if (usual === null && isOn(element.attribute("w:default")) && typeOf(element) === "paragraph") usual = id;
        if (id !== null && !this.#definitions.has(id)) this.#definitions.set(id, cursor.later());
      }
    }
    const defaults = ofDocument[0]?.child("w:rPrDefault")?.child("w:rPr") ?? null;
    this.defaults = togglesOf(defaults);
    this.defaultLanguage = languageOf(defaults);
    this.#default = usual;
  }

  /** The style of a paragraph; a style that the document does not define goes by its id alone. */
  ofParagraph(id: string | null): Style {
    if (id === null) return (this.#default === null ? null : this.byId(this.#default)) ?? noStyle("", "Normal");
    const style = this.byId(id);
    if (style !== null) return style;
    this.unknown.add(id);
    return noStyle(id, invariantStyleName(id) ?? id);
  }

  /** The character style of a run; null where it is not defined. */
  ofRun(id: string): Style | null {
    const style = this.byId(id);
    return style?.type === "character" ? style : null;
  }

  /** The id of the paragraph style with an invariant name such as "Heading1"; null where the document has none. */
  idOf(name: string): string | null {
    for (const [id, read] of this.#definitions) {
      if (typeOf(read()) === "paragraph" && nameOf(id, read()) === name) return id;
    }
    return null;
  }

  /** A style by its id, whatever its type. */
  byId(id: string): Style | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const { chain, base } = this.#lineOf(id);
    let style = base;
    for (const [styleId, element] of chain.reverse()) {
      style = derive(styleId, element, style ?? noStyle("", ""));
      this.#resolved.set(styleId, style);
    }
    return this.#resolved.get(id) ?? null;
  }

  /** Follows `w:basedOn` up to what is known already; a circle ends where it closes. */
  #lineOf(id: string): { readonly chain: (readonly [string, XmlElement])[]; readonly base: Style | null } {
    const chain = new Map<string, XmlElement>();
    for (let next: string | null = id; next !== null;) {
      const known = this.#resolved.get(next);
      const element = this.#definitions.get(next)?.();
      if (known !== undefined) return { chain: [...chain], base: known };
      if (element === undefined || chain.has(next)) break;
      chain.set(next, element);
      next = valueOf(element, "w:basedOn");
    }
    return { chain: [...chain], base: null };
  }
}

function derive(id: string, element: XmlElement, base: Style): Style {
  const paragraph = element.child("w:pPr");
  const numbering = numberingOf(paragraph);
  const name = nameOf(id, element);
  return {
    id,
    type: typeOf(element),
    name,
    outlineLevel: outlineLevelOf(paragraph) ?? headingLevelOfName(name) ?? base.outlineLevel,
    numbering: {
      numId: numbering.numId ?? base.numbering.numId,
      level: numbering.level ?? base.numbering.level,
    },
    toggles: inherit(togglesOf(element.child("w:rPr")), base.toggles),
    conditional: conditionalOf(element, base.conditional),
    language: languageOf(element.child("w:rPr")) ?? base.language,
  };
}

function conditionalOf(element: XmlElement, base: Style["conditional"]): Style["conditional"] {
  if (typeOf(element) !== "table") return base;
  const all = new Map(base);
  for (const part of element.elements("w:tblStylePr")) {
    const type = part.attribute("w:type") ?? "";
    all.set(type, inherit(togglesOf(part.child("w:rPr")), all.get(type) ?? noToggles));
  }
  return all;
}

const inherit = (own: Toggles<boolean | null>, base: Toggles<boolean | null>): Toggles<boolean | null> => ({
  bold: own.bold ?? base.bold,
  caps: own.caps ?? base.caps,
  hidden: own.hidden ?? base.hidden,
});

const typeOf = (element: ElementTag): string => element.attribute("w:type") ?? "paragraph";

function nameOf(id: string, element: XmlElement): string {
  const name = valueOf(element, "w:name") ?? id;
  return invariantStyleName(name) ?? name;
}
