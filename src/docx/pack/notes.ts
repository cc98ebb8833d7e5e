import type { DocxPackage } from "../package/docx-package";
import type { XmlElement } from "../xml/node";

export type NoteKind = "footnote" | "endnote";

/** The footnotes or the endnotes of a whole pack. */
export class NoteShelf {
  readonly elements: XmlElement[] = [];

  constructor(readonly kind: NoteKind) {}

  /** The part of the pack that they stand in. */
  get part(): string {
    return `word/${this.kind}s.xml`;
  }

  put(note: XmlElement): string {
    const id = String(this.elements.length + 1);
    note.setAttribute("w:id", id);
    note.removeAttribute("w:type");
    this.elements.push(note);
    return id;
  }
}

/** The notes of one paper, by what refers to them. */
export class PaperNotes {
  readonly #notes = new Map<string, XmlElement>();
  /** The part of the paper that they stand in. */
  readonly part: string | null;
  readonly root: XmlElement | null;

  constructor(
    docx: DocxPackage,
    readonly shelf: NoteShelf,
  ) {
    this.part = docx.related(docx.main, `${shelf.kind}s`);
    this.root = this.part === null ? null : (docx.part(this.part)?.root ?? null);
    for (const note of this.root?.elements(`w:${shelf.kind}`) ?? []) {
      const id = note.attribute("w:id");
      const isText = ["normal", null].includes(note.attribute("w:type"));
      if (id !== null && isText && !this.#notes.has(id)) this.#notes.set(id, note);
    }
  }

  /** Those that something in these elements refers to, each with what refers to it first; other references go. */
  referredTo(
    elements: readonly XmlElement[],
  ): readonly { readonly reference: XmlElement; readonly note: XmlElement }[] {
    const free = new Map(this.#notes);
    return elements.flatMap((reference) => {
      if (reference.name !== `w:${this.shelf.kind}Reference`) return [];
      const id = reference.attribute("w:id") ?? "";
      const note = free.get(id);
      free.delete(id);
      if (note) return [{ reference, note }];
      reference.remove();
      return [];
    });
  }
}
