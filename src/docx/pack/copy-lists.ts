import type { DocxPackage } from "../package/docx-package";
import { Numbering } from "../read/numbering";
import { numberingOf, type Styles } from "../read/styles";
import { valueOf } from "../read/values";
import { type Make, withValue } from "../write/make";
import type { XmlElement } from "../xml/node";
import { forgetTheme } from "./clean-looks";
import type { PaperStyles } from "./copy-styles";
import { elementsIn } from "./elements-in";

/** The list that numbers the papers of a pack, and the one of its speaking points. */
export const ownLists = { papers: "1", points: "2" } as const;

const ownList = (make: Make, id: string, format: string, text: string): XmlElement =>
  make(
    "w:abstractNum",
    { "w:abstractNumId": id },
    withValue(make, "w:multiLevelType", "singleLevel"),
    make(
      "w:lvl",
      { "w:ilvl": "0" },
      withValue(make, "w:start", 1),
      withValue(make, "w:numFmt", format),
      withValue(make, "w:lvlText", text),
      withValue(make, "w:lvlJc", "left"),
      make("w:pPr", {}, make("w:ind", { "w:left": "567", "w:hanging": "567" })),
    ),
  );

/** Puts a paragraph into one of them. */
export const inOwnList = (make: Make, list: keyof typeof ownLists): XmlElement =>
  make("w:numPr", {}, withValue(make, "w:ilvl", 0), withValue(make, "w:numId", ownLists[list]));

/** The lists of a whole pack. */
export class ListShelf {
  readonly abstracts: XmlElement[];
  readonly lists: XmlElement[];

  constructor(make: Make) {
    this.abstracts = [ownList(make, "0", "decimal", "%1."), ownList(make, "1", "bullet", "•")];
    this.lists = ["0", "1"].map((id, index) =>
      make("w:num", { "w:numId": String(index + 1) }, withValue(make, "w:abstractNumId", id)),
    );
  }

  nextAbstract(): string {
    return String(this.abstracts.length);
  }

  nextList(): string {
    return String(this.lists.length + 1);
  }
}

/** A list that paragraphs refer to, and the level in it. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
  /** The indents of the style that brings the list, which count before those of the list; null where it has none. */
  readonly indent: XmlElement | null;
}

/** What ties an abstract list to others (ECMA-376 part 1, 17.9). Two lists with one `w:nsid` would count on together. */
const ties = new Set(["w:nsid", "w:tmpl", "w:styleLink", "w:numStyleLink", "w:name"]);
const tiesOfLevel = new Set(["w:pStyle", "w:lvlPicBulletId"]);

/** The lists of one paper under their numbers in the pack. */
export class PaperLists {
  readonly #instances: ReadonlyMap<string, XmlElement>;
  readonly #abstracts: ReadonlyMap<string, XmlElement>;
  readonly #numbering: Numbering;
  readonly #lists = new Map<string, string | null>();
  readonly #copied = new Map<string, string>();

  constructor(
    docx: DocxPackage,
    private readonly make: Make,
    private readonly styles: Styles,
    private readonly copies: PaperStyles,
    private readonly shelf: ListShelf,
  ) {
    const part = docx.related(docx.main, "numbering");
    const root = part === null ? null : (docx.part(part)?.root ?? null);
    this.#instances = byId(root?.elements("w:num") ?? [], "w:numId");
    this.#abstracts = byId(root?.elements("w:abstractNum") ?? [], "w:abstractNumId");
    this.#numbering = new Numbering(part === null ? null : docx.cursor(part), styles);
  }

  /** The list that a paragraph stands in, by itself or by its style; null where it stands in none. */
  placeOf(properties: XmlElement | null): ListPlace | null {
    const direct = numberingOf(properties);
    const style = this.styles.ofParagraph(valueOf(properties, "w:pStyle"));
    const numId = direct.numId ?? style.numbering.numId;
    if (numId === null || numId === "0") return null;
    const copy = this.#use(numId);
    if (copy === null) return null;
    const ofStyle = (): number | null => style.numbering.level ?? this.#numbering.levelOfStyle(numId, style.id);
    const level = direct.level ?? (direct.numId === null ? ofStyle() : null) ?? 0;
    const indent = direct.numId === null ? this.#indentOf(style.id) : null;
    return { numId: copy, level: Math.min(Math.max(level, 0), 8), indent };
  }

  #indentOf(id: string): XmlElement | null {
    const met = new Set<XmlElement>();
    for (let style = this.copies.definition(id); style !== null && !met.has(style);) {
      met.add(style);
      const properties = style.child("w:pPr");
      const indent = properties?.child("w:ind") ?? null;
      if (indent !== null) return indent.clone();
      if (properties?.child("w:numPr")) return null;
      style = this.copies.definition(valueOf(style, "w:basedOn"));
    }
    return null;
  }

  #use(numId: string): string | null {
    const known = this.#lists.get(numId);
    if (known !== undefined) return known;
    const copy = this.#copy(numId);
    this.#lists.set(numId, copy);
    return copy;
  }

  #copy(numId: string): string | null {
    const instance = this.#instances.get(numId);
    const abstract = this.#abstractOf(instance ?? null);
    if (instance === undefined || abstract === null) return null;
    const make = this.make;
    const abstractId = this.#copyAbstract(abstract);
    const overrides = instance.elements("w:lvlOverride").map((override) => this.#clean(override.clone()));
    const id = this.shelf.nextList();
    this.shelf.lists.push(
      make("w:num", { "w:numId": id }, withValue(make, "w:abstractNumId", abstractId), ...overrides),
    );
    return id;
  }

  /** A list may be defined by a numbering style (ECMA-376 part 1, 17.9.21). */
  #abstractOf(instance: XmlElement | null): XmlElement | null {
    const own = this.#abstracts.get(valueOf(instance, "w:abstractNumId") ?? "") ?? null;
    const style = this.styles.byId(valueOf(own, "w:numStyleLink") ?? "");
    const linked = this.#instances.get(style?.numbering.numId ?? "") ?? null;
    return this.#abstracts.get(valueOf(linked, "w:abstractNumId") ?? "") ?? own;
  }

  #copyAbstract(abstract: XmlElement): string {
    const key = abstract.attribute("w:abstractNumId") ?? "";
    const known = this.#copied.get(key);
    if (known !== undefined) return known;
    const id = this.shelf.nextAbstract();
    const copy = this.#clean(abstract.clone());
    copy.setAttribute("w:abstractNumId", id);
    this.shelf.abstracts.push(copy);
    this.#copied.set(key, id);
    return id;
  }

  #clean(list: XmlElement): XmlElement {
    for (const element of elementsIn(list)) {
      const isTie = element.parent === list && ties.has(element.name);
      if (isTie || tiesOfLevel.has(element.name)) element.remove();
      else if (element.name === "w:rStyle") this.#restyle(element);
      else forgetTheme(element);
    }
    return list;
  }

  #restyle(reference: XmlElement): void {
    const id = this.copies.idOf(reference.attribute("w:val") ?? "");
    if (id === null) reference.remove();
    else reference.setAttribute("w:val", id);
  }
}

function byId(elements: readonly XmlElement[], attribute: string): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  for (const element of elements) {
    const id = element.attribute(attribute);
    if (id !== null && !found.has(id)) found.set(id, element);
  }
  return found;
}
