import { type Make, makerFor, withValue } from "../write/make";
import { textRun } from "../write/text-run";
import { namespaceOfPrefix } from "../xml/namespaces";
import type { XmlElement } from "../xml/node";
import { parseXml } from "../xml/parse";
import { Bookmarks } from "./bookmarks";
import { ListShelf } from "./copy-lists";
import { StyleShelf } from "./copy-styles";
import { NoteShelf } from "./notes";
import type { PackNotice } from "./pack";
import { PaperRoots } from "./paper-roots";
import { PackRelationships, PartShelf } from "./related-parts";
import type { Dressing, PackSection } from "./sections";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/** What every part of a pack declares, whatever the papers do. */
const own = { w: namespaceOfPrefix("w", false), r: namespaceOfPrefix("r", false), mc: namespaceOfPrefix("mc", false) };

const scratch = parseXml(`<w:document xmlns:w="${own.w}" xmlns:r="${own.r}"/>`);

/** A header or footer of a pack. */
export interface PageLine {
  readonly kind: "header" | "footer";
  /** The part's name. */
  readonly name: string;
  readonly paragraph: XmlElement;
}

/** A pack while it is being made: all that its papers share. */
export class PackBook {
  readonly make: Make = makerFor(scratch);
  readonly roots = new PaperRoots(own);
  readonly styles = new StyleShelf();
  readonly lists = new ListShelf(this.make);
  readonly parts = new PartShelf();
  readonly bookmarks = new Bookmarks();
  readonly notes = { footnote: new NoteShelf("footnote"), endnote: new NoteShelf("endnote") } as const;
  /** The relationships of the document and of its notes. */
  readonly relationships = {
    document: new PackRelationships(),
    footnote: new PackRelationships(),
    endnote: new PackRelationships(),
  } as const;
  readonly sections: PackSection[] = [];
  readonly lines: PageLine[] = [];
  readonly notices: PackNotice[] = [];
  /** Whether a paper is of the strict flavour. */
  hasStrict = false;
  #shapes = 0;

  readonly nextShape = (): string => {
    this.#shapes += 1;
    return String(this.#shapes);
  };

  /** A relationship of the document to a part of the pack, by the last word of its type. */
  relate(type: string, target: string): string {
    return this.relationships.document.add({ type: office + type, target, isExternal: false });
  }

  /** What stands on each page of a section: words above, and words with the number of the page below. */
  dressing(above: string, below: string): Dressing {
    const { make } = this;
    const number = make("w:fldSimple", { "w:instr": " PAGE " }, ...textRun(make, "1"));
    const header = this.#line("header", above, []);
    const footer = this.#line("footer", `${below} `, [number]);
    return { header, footer };
  }

  /** The same line is there once. */
  #line(kind: PageLine["kind"], text: string, more: readonly XmlElement[]): string {
    const { make } = this;
    const known = this.lines.find(
      (line) => line.kind === kind && line.paragraph.text.startsWith(text) && kind === "footer",
    );
    if (known) return this.relate(kind, known.name);
    const style = withValue(make, "w:pStyle", kind === "header" ? "Header" : "Footer");
    const properties = make("w:pPr", {}, style, withValue(make, "w:jc", "right"));
    const name = `word/${kind}${this.lines.length + 1}.xml`;
    this.lines.push({ kind, name, paragraph: make("w:p", {}, properties, ...textRun(make, text), ...more) });
    return this.relate(kind, name);
  }
}
