import type { DocxPackage } from "../package/docx-package";
import type { Styles } from "../read/styles";
import { valueOf } from "../read/values";
import { type Make, withValue } from "../write/make";
import { putProperty } from "../write/schema-order";
import { XmlText, type XmlElement } from "../xml/node";
import type { Bookmarks } from "./bookmarks";
import { PaperBookmarks } from "./bookmarks";
import { forgetTheme } from "./clean-looks";
import type { ListPlace, PaperLists } from "./copy-lists";
import type { PaperStyles } from "./copy-styles";
import type { Dropped } from "./current-view";
import type { PackRelationships, PaperParts } from "./related-parts";
import { standsIn } from "./elements-in";

/** What a piece of a paper is copied with. */
export interface CopyTools {
  readonly docx: DocxPackage;
  readonly make: Make;
  readonly styles: Styles;
  readonly copies: PaperStyles;
  readonly lists: PaperLists;
  readonly parts: PaperParts;
  readonly bookmarks: Bookmarks;
  readonly dropped: Dropped;
  /** Numbers for pictures and shapes, each given once. */
  readonly nextShape: () => string;
  /** Spaces around the text of each `w:t` count in this paper, because its root says so. */
  readonly keepsSpace: boolean;
}

/** Attributes by which something refers to a relationship. */
const references = ["r:id", "r:embed", "r:link", "r:pict", "r:href", "r:dm", "r:lo", "r:qs", "r:cs"];
const mayRefer = /:(?:id|embed|link|pict|href|dm|lo|qs|cs)\s*=/;

/** What is whole without what it refers to: a link is text, a picture an empty frame. */
const wholeWithout = new Set(["w:hyperlink", "a:blip", "v:imagedata", "a:hlinkClick", "a:hlinkHover"]);
const objects = new Set(["w:drawing", "w:pict", "w:object"]);

/** What stands behind the indents of a paragraph (ECMA-376 part 1, 17.3.1.26). */
const behindIndent = new Set(
  ["contextualSpacing", "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap"]
    .concat(["outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange"])
    .map((name) => `w:${name}`),
);

const styleReferences = new Set(["w:pStyle", "w:rStyle", "w:tblStyle"]);

/** Brings the content of one part of a paper to the styles, lists, parts and bookmarks of the pack. */
export class ContentCopier {
  readonly #bookmarks: PaperBookmarks;

  constructor(private readonly tools: CopyTools) {
    this.#bookmarks = new PaperBookmarks(tools.bookmarks);
  }

  /** Gives bookmarks their names in the pack: for all parts of a paper, before any of them is copied. */
  nameBookmarks(elements: readonly XmlElement[]): void {
    const ended = new Set(
      elements.flatMap((one) => (one.name === "w:bookmarkEnd" ? (one.attribute("w:id") ?? []) : [])),
    );
    for (const element of elements) {
      if (element.name !== "w:bookmarkStart") continue;
      if (ended.has(element.attribute("w:id") ?? "")) this.#bookmarks.begin(element);
      else element.remove();
    }
    for (const element of elements) if (element.name === "w:bookmarkEnd") this.#bookmarks.end(element);
  }

  /**
   * @param elements all of one tree
   * @param from the part of the paper that they stand in
   * @param into the relationships of the part of the pack that they will stand in
   */
  copy(elements: readonly XmlElement[], from: string, into: PackRelationships): void {
    for (const element of elements) {
      if (element.name === "w:p") this.#paragraph(element);
      if (element.name === "w:bookmarkStart" || element.name === "w:bookmarkEnd") continue;
      if (element.name === "wp:docPr") element.setAttribute("id", this.tools.nextShape());
      if (element.name === "w:t" && this.tools.keepsSpace) element.setAttribute("xml:space", "preserve");
      if (element.name === "w:altChunk") this.tools.dropped.chunk = true;
      this.#links(element);
      forgetTheme(element);
    }
    const root = elements[0];
    for (const element of elements)
      if (mayRefer.test(element.written.startTag ?? ":id=")) this.#relate(element, from, into, root);
    // Last, because lists ask for the paper's own style of a paragraph.
    for (const element of elements) if (styleReferences.has(element.name)) this.#restyle(element);
  }

  #paragraph(paragraph: XmlElement): void {
    for (const name of ["w14:paraId", "w14:textId"]) paragraph.removeAttribute(name);
    const properties = paragraph.child("w:pPr");
    const place = this.tools.lists.placeOf(properties);
    if (place === null) properties?.child("w:numPr")?.remove();
    else this.#enlist(paragraph, properties, place);
  }

  #enlist(paragraph: XmlElement, present: XmlElement | null, { numId, level, indent }: ListPlace): void {
    const { make } = this.tools;
    const properties = present ?? make("w:pPr");
    if (present === null) paragraph.prepend(properties);
    putProperty(properties, make("w:numPr", {}, withValue(make, "w:ilvl", level), withValue(make, "w:numId", numId)));
    if (indent === null || properties.child("w:ind") !== null) return;
    const next = properties.elements().find(({ name }) => behindIndent.has(name));
    if (next === undefined) properties.append(indent);
    else next.before(indent);
  }

  #links(element: XmlElement): void {
    if (element.name === "w:hyperlink") {
      const anchor = element.attribute("w:anchor");
      if (anchor !== null) element.setAttribute("w:anchor", this.#bookmarks.nameOf(anchor));
    } else if (element.name === "w:instrText") {
      for (const node of element.children) if (node instanceof XmlText) this.#recode(node);
    } else if (element.name === "w:fldSimple") {
      element.setAttribute("w:instr", this.#bookmarks.inCode(element.attribute("w:instr") ?? ""));
    }
  }

  #recode(text: XmlText): void {
    const code = this.#bookmarks.inCode(text.value);
    if (code !== text.value) text.value = code;
  }

  #relate(element: XmlElement, from: string, into: PackRelationships, root: XmlElement | undefined): void {
    for (const name of references) {
      const id = element.attribute(name);
      if (id === null || (id === "" && element.name !== "a:blip")) continue;
      const relationship = this.tools.parts.follow(from, id);
      if (relationship !== null) element.setAttribute(name, into.add(relationship));
      else if (wholeWithout.has(element.name)) element.removeAttribute(name);
      else {
        this.tools.dropped.leftOut = true;
        let whole = element;
        for (let around: XmlElement | null = element; around !== null; around = around.parent) {
          if (objects.has(around.name)) whole = around;
        }
        if (root !== undefined && whole !== root && standsIn(whole, root)) whole.remove();
        return;
      }
    }
  }

  #restyle(reference: XmlElement): void {
    const id = this.tools.copies.idOf(reference.attribute("w:val") ?? "");
    if (id === null) reference.remove();
    else if (id !== valueOf(reference.parent, reference.name)) reference.setAttribute("w:val", id);
  }
}
