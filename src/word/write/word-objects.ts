import type { Paragraph, ParagraphId } from "../../core";
import type { OpenDocument } from "../open-document";
import type { Unit } from "./layout";

/** The objects of Word that stand for paragraphs and controls while a batch runs over them. */
export class WordObjects {
  private readonly paragraphs: Map<ParagraphId, Word.Paragraph>;
  private readonly controls: Map<string, Word.ContentControl>;

  constructor({ paragraphs, controls }: Pick<OpenDocument, "paragraphs" | "controls">) {
    this.paragraphs = new Map(paragraphs);
    this.controls = new Map(controls);
  }

  /** Throws where there is none: a batch that passed the check names only what is there. */
  paragraph({ id }: Pick<Paragraph, "id">): Word.Paragraph {
    return found(this.paragraphs.get(id), id);
  }

  control(id: string): Word.ContentControl {
    return found(this.controls.get(id), id);
  }

  knowsControl(id: string): boolean {
    return this.controls.has(id);
  }

  of(unit: Unit): Word.Paragraph | Word.ContentControl | Word.Table {
    if (unit.kind === "control") return this.control(unit.id);
    const paragraph = this.paragraph(unit.paragraph);
    return unit.kind === "table" ? paragraph.parentTableOrNullObject : paragraph;
  }

  addParagraph({ id }: Pick<Paragraph, "id">, made: Word.Paragraph): void {
    this.paragraphs.set(id, made);
  }

  addControl(id: string, made: Word.ContentControl): void {
    this.controls.set(id, made);
  }

  /** From the beginning of one thing to the end of another, with all that belongs to them. */
  range(first: Unit, last: Unit): Word.Range {
    return this.of(first).getRange("Whole").expandTo(this.of(last).getRange("Whole"));
  }

  /** With all that is in it. */
  delete(unit: Unit): void {
    if (unit.kind === "control") this.control(unit.id).delete(false);
    else if (unit.kind === "table") this.paragraph(unit.paragraph).parentTableOrNullObject.delete();
    else this.paragraph(unit.paragraph).delete();
  }
}

const found = <T>(object: T | undefined, id: string): T => {
  if (object === undefined) throw new Error(`There is no object of Word for ${id}`);
  return object;
};
