import {
  controlsAround,
  isListStyle,
  paragraphsInSteps,
  seedBlocks,
  type ControlSeed,
  type Edit,
  type Paragraph,
  type ParagraphRef,
  type ParagraphSeed,
  type Place,
} from "../../core";
import type { OpenDocument } from "../open-document";
import { textForWord } from "../read/seen-text";
import { giveStyle } from "../style-names";
import { Layout, type Unit } from "./layout";
import { replaceWords } from "./range-in";
import { WordObjects } from "./word-objects";

/** A seed, with the paragraph of the model that it becomes. */
type Seated = ParagraphSeed & { readonly paragraph: Paragraph | undefined };

type Of<Op extends Edit["op"]> = Extract<Edit, { op: Op }>;

/** What each move carries, as Office Open XML: a piece for what stands side by side. */
export type Cargo = ReadonlyMap<Of<"moveParagraphs">, readonly { readonly value: string }[]>;

/** Carries out the edits of a batch on the objects of Word. */
class Writer {
  private readonly objects: WordObjects;
  private readonly doomed: Unit[] = [];

  constructor(
    document: OpenDocument,
    private readonly cargo: Cargo,
  ) {
    this.objects = new WordObjects(document);
  }

  replaceWords({ paragraph, from, to, text }: Of<"replaceText">): void {
    replaceWords(this.objects.paragraph(paragraph), { from, to }, text);
  }

  setStyle({ paragraph, style }: Of<"setStyle">): void {
    giveStyle(this.objects.paragraph(paragraph), style);
  }

  /** What an edit does to how things stand; `before` and `after` are the paragraphs as the batch has them there. */
  build(edit: Edit, before: readonly Paragraph[], after: readonly Paragraph[]): void {
    const layout = new Layout(before);
    switch (edit.op) {
      case "insertParagraphs":
        return this.insert(edit, layout, after);
      case "moveParagraphs":
        return this.move(edit, layout, after);
      case "deleteParagraphs":
        return this.take(edit.paragraphs, layout, after);
      case "wrapInControl":
        return this.wrap(layout.edgesOf(edit.paragraphs), edit.control, after[layout.extentOf(edit.paragraphs).first]);
      case "removeControl":
        return this.objects.control(edit.control.id).delete(true);
      case "replaceText":
      case "setStyle":
      case "setLook":
      case "setProperty":
        return;
    }
  }

  /** Deletes what the batch has taken away. */
  finish(): void {
    for (const unit of this.doomed) this.objects.delete(unit);
  }

  private insert(
    { paragraphs, place, control }: Of<"insertParagraphs">,
    layout: Layout,
    after: readonly Paragraph[],
  ): void {
    // A paragraph behind a table that ends the document is Word's own, and comes last.
    const made = newIn(after, layout).slice(0, paragraphs.length);
    const seeds = paragraphs.map((seed, at) => ({ ...seed, paragraph: made[at] }));
    let above: Word.Paragraph | Word.Table | null = null;
    for (const block of seedBlocks(seeds)) {
      if (block.kind === "table") above = this.insertTable(block.rows, above);
      else {
        const text = textForWord(block.seed.text);
        const opened: Word.Paragraph = above ? above.insertParagraph(text, "After") : this.open(layout, place, text);
        this.seat(opened, block.seed);
        above = opened;
      }
    }
    const [first, last] = [made[0], made.at(-1)];
    if (!control || !first || !last) return;
    const kind = paragraphs.at(-1)?.cell ? "table" : "paragraph";
    this.wrap(
      [
        { kind: "paragraph", paragraph: first },
        { kind, paragraph: last },
      ],
      control,
      first,
    );
  }

  /** What an edit makes, as Word has it. */
  private seat(made: Word.Paragraph, { style, paragraph }: Seated): void {
    giveStyle(made, style);
    if (paragraph) this.objects.addParagraph(paragraph, made);
  }

  /** A table comes below something: `checkEdits` has made sure of it. */
  private insertTable(rows: readonly (readonly Seated[])[], above: Word.Paragraph | Word.Table | null): Word.Table {
    if (!above) throw new Error("A table has nothing above it");
    const values = rows.map((cells) => cells.map(({ text }) => textForWord(text)));
    const table = above.insertTable(rows.length, values[0]?.length ?? 1, "After", values);
    table.headerRowCount = 1;
    rows.forEach((cells, row) =>
      cells.forEach((seed, column) => this.seat(table.getCell(row, column).body.paragraphs.getFirst(), seed)),
    );
    return table;
  }

  private move(edit: Of<"moveParagraphs">, layout: Layout, after: readonly Paragraph[]): void {
    const ids = new Set(edit.paragraphs.map(({ id }) => id));
    const staying = layout.paragraphs.filter(({ id }) => !ids.has(id));
    const place = staying.length > 0 ? new Layout(staying) : layout;
    const pieces = this.cargo.get(edit) ?? [];
    let seat: Word.Paragraph | null = null;
    const seats = pieces.map(() => {
      seat = seat ? seat.insertParagraph("", "After") : this.open(place, edit.place, "");
      giveStyle(seat, "Normal");
      return seat;
    });
    pieces.forEach(({ value }, at) => seats[at]?.getRange("Whole").insertOoxml(value, "Replace"));
    this.take(edit.paragraphs, layout, after);
  }

  private take(refs: readonly ParagraphRef[], layout: Layout, after: readonly Paragraph[]): void {
    this.doomed.push(...layout.unitsOf(new Set(refs.map(({ id }) => id))));
    const [close] = newIn(after, layout);
    if (!close) return;
    const last = this.open(layout, { at: "end" }, "");
    giveStyle(last, "Normal");
    this.objects.addParagraph(close, last);
  }

  /** @param held a paragraph that stands in the new control afterwards */
  private wrap(edges: readonly [Unit, Unit] | null, seed: ControlSeed, held: Paragraph | undefined): void {
    if (!edges) return;
    const control = this.objects.range(...edges).insertContentControl();
    control.tag = seed.tag;
    control.title = seed.title;
    const made = held && controlsAround(held).find(({ id }) => !this.objects.knowsControl(id));
    if (made) this.objects.addControl(made.id, control);
  }

  /** Begins a paragraph at a place. What it takes over from its neighbour is left to `giveStyle`. */
  private open(layout: Layout, place: Place, text: string): Word.Paragraph {
    if ("under" in place) return this.openUnder(layout, layout.placeOf(place.under), text);
    const end = layout.paragraphs.length - 1;
    if ("at" in place) return this.openBeside(layout, place.at === "start" ? 0 : end, place.at === "start", text);
    const isBefore = "before" in place;
    return this.openBeside(layout, layout.placeOf(isBefore ? place.before : place.after), isBefore, text);
  }

  /** Outside of all that begins or ends there: Word puts it beside the thing that it is asked of. */
  private openBeside(layout: Layout, at: number, isBefore: boolean, text: string): Word.Paragraph {
    const unit = layout.outermost(at, isBefore ? "first" : "last");
    if (!unit) throw new Error(`There is nothing at ${at}`);
    const made = this.objects.of(unit).insertParagraph(text, isBefore ? "Before" : "After");
    return outOfList(made, layout.paragraphs[at]);
  }

  /** After a lone paragraph of a control Word would go on outside of the control (office-js issue 3176). */
  private openUnder(layout: Layout, at: number, text: string): Word.Paragraph {
    const above = layout.paragraphs[at];
    if (!above) throw new Error(`There is nothing at ${at}`);
    const control = layout.controlEndingAt(at);
    const made =
      control === null
        ? this.objects.paragraph(above).insertParagraph(text, "After")
        : this.objects.control(control).insertParagraph(text, "End");
    return outOfList(made, above);
  }
}

const newIn = (after: readonly Paragraph[], { paragraphs }: Layout): readonly Paragraph[] => {
  const known = new Set(paragraphs.map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id));
};

/** A new paragraph takes over the list of its neighbour, and a style alone does not take it out. */
const outOfList = (paragraph: Word.Paragraph, like: Paragraph | undefined): Word.Paragraph => {
  if (like?.list && !isListStyle(like.style)) paragraph.detachFromList();
  return paragraph;
};

const isMove = (edit: Edit): edit is Of<"moveParagraphs"> => edit.op === "moveParagraphs";

/** Asks for what each move of a batch carries; it is there after the next `sync`. */
export const loadCargo = (edits: readonly Edit[], document: OpenDocument): Cargo => {
  const layout = new Layout(document.model.paragraphs);
  const objects = new WordObjects(document);
  return new Map(
    edits.filter(isMove).map((edit) => {
      const stretches = layout.stretchesOf(new Set(edit.paragraphs.map(({ id }) => id)));
      return [edit, stretches.map((edges) => objects.range(...edges).getOoxml())];
    }),
  );
};

const isReplacement = (edit: Edit): edit is Of<"replaceText"> => edit.op === "replaceText";
const isStyling = (edit: Edit): edit is Of<"setStyle"> => edit.op === "setStyle";

/**
 * Queues every edit of a batch that `checkEdits` has passed on this document; the next `sync` writes them all. Words and
 * styles do not depend on how things stand, and what goes away is named by no other edit, so all of them come in the
 * order in which an error can best be taken back: what Word may not find first, what it would lose last.
 * @returns the paragraphs as they should be afterwards
 */
export const writeEdits = (edits: readonly Edit[], document: OpenDocument, cargo: Cargo): readonly Paragraph[] => {
  const steps = paragraphsInSteps(edits, document.model);
  const writer = new Writer(document, cargo);
  for (const edit of edits.filter(isReplacement)) writer.replaceWords(edit);
  edits.forEach((edit, at) => writer.build(edit, steps[at] ?? [], steps[at + 1] ?? []));
  for (const edit of edits.filter(isStyling)) writer.setStyle(edit);
  writer.finish();
  return steps.at(-1) ?? [];
};
