import {
  seedBlocks,
  type BuiltInStyle,
  type ControlSeed,
  type DocumentModel,
  type Edit,
  type ParagraphId,
  type ParagraphRef,
  type ParagraphSeed,
  type Place,
} from "../../core";
import type { DocxPackage } from "../package/docx-package";
import type { FoundParagraph, FoundParagraphs, TextParagraph } from "../read/find-paragraphs";
import { Refusal } from "../refusal";
import { keepProperty } from "./keep-property";
import type { XmlDocument } from "../xml/document";
import { placeBeside, removeAll, type XmlElement } from "../xml/node";
import { BuiltInStyles, listReference } from "./built-in-styles";
import { ControlMaker } from "./controls";
import { cutAt, manyReplacedIn } from "./cut-pieces";
import { type Make, makerFor, withValue } from "./make";
import { endPrompts, openControls } from "./inline-controls";
import { edgeOf, outside, paragraphOutside, paragraphsBetween, paragraphsIn, wholes } from "./place";
import { openRangeMarksIn, rangeMarksIn } from "./range-marks";
import { replaceText, type Replacement } from "./replace-text";
import { Revisions } from "./revisions";
import { handOnSection } from "./section-break";
import { setStyle } from "./set-style";
import { makeTable } from "./table";
import { writeLook } from "./write-look";
import { textRun } from "./text-run";
import { insertedCopy, strikeBlock } from "./tracked-blocks";
import { trackReplacement } from "./tracked-text";

/** The XML of a document while a batch of edits runs over it; `applyEdits` in core says what each of them means. */
export class Draft {
  readonly #document: XmlDocument;
  readonly #body: XmlElement;
  readonly #lastSection: XmlElement | null;
  readonly #make: Make;
  readonly #styles: BuiltInStyles;
  readonly #controls: ControlMaker;
  /** null where changes are not tracked. */
  readonly #revisions: Revisions | null;
  /** Those that the edits name. */
  readonly #paragraphs = new Map<ParagraphId, FoundParagraph>();
  readonly #order = new Map<XmlElement, number>();
  /** The copy of each control that was moved with change tracking on. */
  readonly #twins = new Map<XmlElement, XmlElement>();
  /** Paragraphs that are still in the file but not in the current view. */
  readonly #gone: Set<XmlElement>;

  /** @param tracking null where changes are not tracked; else when they are made, null where nobody knows */
  constructor(
    private readonly docx: DocxPackage,
    model: DocumentModel,
    private readonly found: FoundParagraphs,
    tracking: { readonly date: string | null } | null,
  ) {
    this.#document = docx.document;
    this.#body = found.body;
    const last = this.#body.elements().at(-1);
    this.#lastSection = last?.name === "w:sectPr" ? last : null;
    this.#make = makerFor(this.#document);
    this.#styles = new BuiltInStyles(docx);
    this.#controls = new ControlMaker(this.#document, this.#make);
    this.#revisions = tracking && new Revisions(docx, this.#make, tracking.date);
    for (const [place, paragraph] of found.paragraphs) {
      const id = model.paragraphs[place]?.id;
      if (id !== undefined) this.#paragraphs.set(id, paragraph);
      this.#order.set(paragraph.element, place);
    }
    this.#gone = new Set(found.gone);
  }

  /** Where a batch replaces words in several places of a paragraph, each place gets pieces of its own. */
  prepare(edits: readonly Edit[]): void {
    for (const [id, offsets] of manyReplacedIn(edits)) {
      const paragraph = this.#paragraphs.get(id);
      if (paragraph !== undefined) this.#paragraphs.set(id, cutAt(this.#make, withText(paragraph), offsets));
    }
  }

  run(edit: Edit): void {
    switch (edit.op) {
      case "replaceText":
        return this.#replace(withText(this.#paragraph(edit.paragraph)), edit);
      case "setStyle":
        return this.#restyle(this.#paragraph(edit.paragraph), edit.style);
      case "insertParagraphs":
        return this.#insert(edit.paragraphs, edit.place, edit.control);
      case "moveParagraphs":
        return this.#move(this.#elements(edit.paragraphs), edit.place);
      case "deleteParagraphs":
        return this.#delete(this.#elements(edit.paragraphs));
      case "wrapInControl":
        return this.#wrap(this.#elements(edit.paragraphs), edit.control);
      case "removeControl":
        return this.#unwrap(edit.control.id);
      case "setLook":
        return writeLook(this.docx, this.#styles, edit.look);
      case "setProperty":
        return keepProperty(this.docx, edit.name, edit.value);
    }
  }

  #paragraph({ id, text }: ParagraphRef): FoundParagraph {
    const paragraph = this.#paragraphs.get(id);
    if (paragraph === undefined) throw new Refusal("stale", text);
    return paragraph;
  }

  /** In document order, without what stands in text boxes: that is part of the paragraph that they are anchored in. */
  #elements(refs: readonly ParagraphRef[]): readonly XmlElement[] {
    const place = (element: XmlElement): number => this.#order.get(element) ?? 0;
    const named = refs.map((ref) => this.#paragraph(ref)).filter(({ facts }) => !facts.textBox);
    return named.map(({ element }) => element).sort((one, other) => place(one) - place(other));
  }

  /** What to stand beside where something is to be put beside a paragraph. */
  #anchor(ref: ParagraphRef): XmlElement {
    const { element, facts } = this.#paragraph(ref);
    return facts.textBox ? paragraphOutside(element) : element;
  }

  readonly #counts = (paragraph: XmlElement): boolean => !this.#gone.has(paragraph);

  #replace(paragraph: TextParagraph, replacement: Replacement): void {
    if (replacement.from === replacement.to && replacement.text === "") return;
    openControls(paragraph, replacement);
    if (this.#revisions === null) replaceText(this.#make, paragraph, replacement);
    else trackReplacement(this.#make, this.#revisions, paragraph, replacement);
  }

  #restyle({ element, facts }: FoundParagraph, style: BuiltInStyle): void {
    setStyle(this.#document, this.#styles, element, facts.style, style, this.#revisions);
  }

  #insert(seeds: readonly ParagraphSeed[], place: Place, control: ControlSeed | null): void {
    const blocks = seedBlocks(seeds).map((block) =>
      block.kind === "paragraph" ? this.#grow(block.seed) : this.#growTable(block.rows),
    );
    this.#put(control === null ? blocks : [this.#controls.around(control, blocks)], place);
    if (seeds.at(-1)?.cell) this.#close();
  }

  #growTable(rows: readonly (readonly ParagraphSeed[])[]): XmlElement {
    const table = makeTable(
      this.#make,
      rows.map((cells) => cells.map((seed) => this.#grow(seed))),
    );
    for (const row of table.elements("w:tr")) this.#revisions?.markRow(row, "w:ins");
    return table;
  }

  #move(paragraphs: readonly XmlElement[], place: Place): void {
    const blocks = wholes(paragraphs, this.#counts);
    const revisions = this.#revisions;
    if (revisions === null) {
      this.#handOnSections(blocks);
      const open = new Set(openRangeMarksIn(blocks));
      for (const block of blocks) {
        placeMarks(
          block,
          rangeMarksIn(block).filter((mark) => open.has(mark)),
        );
      }
      removeAll(blocks);
      this.#put(blocks, place);
    } else {
      const copies = blocks.map((block) => insertedCopy(revisions, block, this.#twins));
      this.#strike(blocks, revisions);
      this.#put(copies, place);
    }
    this.#close();
  }

  #delete(paragraphs: readonly XmlElement[]): void {
    const blocks = wholes(paragraphs, this.#counts);
    if (this.#revisions === null) {
      this.#handOnSections(blocks);
      for (const block of blocks) placeMarks(block, rangeMarksIn(block));
      removeAll(blocks);
    } else this.#strike(blocks, this.#revisions);
    this.#close();
  }

  #handOnSections(blocks: readonly XmlElement[]): void {
    const going = new Set(blocks);
    for (const block of blocks) {
      for (const paragraph of this.#paragraphsOf(block)) handOnSection(this.#document, paragraph, block, going);
    }
  }

  #paragraphsOf(block: XmlElement): readonly XmlElement[] {
    return block.name === "w:p" ? [block] : [...paragraphsIn(block, this.#counts)];
  }

  #strike(blocks: readonly XmlElement[], revisions: Revisions): void {
    for (const block of blocks) {
      const paragraphs = this.#paragraphsOf(block);
      strikeBlock(revisions, block);
      for (const paragraph of paragraphs) this.#gone.add(paragraph);
    }
  }

  /** Wraps all that stands from the first to the last. */
  #wrap(paragraphs: readonly XmlElement[], control: ControlSeed): void {
    const [from, to] = [paragraphs[0], paragraphs.at(-1)];
    const blocks = from && to ? wholes(paragraphsBetween(from, to, this.#counts), this.#counts) : [];
    const [first, last] = [blocks[0], blocks.at(-1)];
    const parent = first?.parent;
    if (first === undefined || last === undefined || !parent || blocks.some((block) => block.parent !== parent)) {
      throw new Refusal("crosses-control", control.title);
    }
    const inside = parent.children.slice(parent.children.indexOf(first), parent.children.indexOf(last) + 1);
    const made = this.#controls.around(control, []);
    first.before(made);
    const content = made.child("w:sdtContent");
    removeAll(inside);
    content?.insert(content.children.length, inside);
  }

  #unwrap(id: string): void {
    const read = this.found.controls.get(id);
    const control = read && (this.#twins.get(read) ?? read);
    if (!control?.parent) return;
    placeBeside(control, control.child("w:sdtContent")?.children.slice() ?? [], 0);
    control.remove();
  }

  #put(blocks: readonly XmlElement[], place: Place): void {
    this.#bring(blocks, place);
    endPrompts(blocks[0]?.parent ?? null);
  }

  #bring(blocks: readonly XmlElement[], place: Place): void {
    if ("at" in place) {
      if (place.at === "start") this.#body.insert(0, blocks);
      else this.#append(blocks);
    } else if ("under" in place) placeBeside(this.#anchor(place.under), blocks, 1);
    else if ("before" in place) {
      placeBeside(outside(this.#anchor(place.before), "first", this.#counts), blocks, 0);
    } else placeBeside(outside(this.#anchor(place.after), "last", this.#counts), blocks, 1);
  }

  /** The properties of the last section stay at the end of the body (ECMA-376 part 1, 17.6.17). */
  #append(blocks: readonly XmlElement[]): void {
    if (this.#lastSection === null) this.#body.insert(this.#body.children.length, blocks);
    else placeBeside(this.#lastSection, blocks, 0);
  }

  /** A document has a paragraph, and one after its last table (ECMA-376 part 1, 17.2.2 and 17.4.37). */
  #close(): void {
    const last = edgeOf(this.#body, "last", this.#counts);
    if (last === null || this.#isInTable(last)) this.#append([this.#grow({ text: "", style: "Normal" })]);
  }

  #grow({ text, style }: ParagraphSeed): XmlElement {
    const make = this.#make;
    const { id, numId } = this.#styles.use(style);
    const properties = [
      ...(id === null ? [] : [withValue(make, "w:pStyle", id)]),
      ...(numId === null ? [] : [listReference(make, numId)]),
    ];
    const revisions = this.#revisions;
    const content = textRun(make, text).map((run) => (revisions === null ? run : revisions.element("w:ins", run)));
    const paragraph = make(
      "w:p",
      {},
      ...(properties.length === 0 ? [] : [make("w:pPr", {}, ...properties)]),
      ...content,
    );
    revisions?.markParagraph(paragraph, "w:ins");
    return paragraph;
  }

  #isInTable(paragraph: XmlElement): boolean {
    for (let around = paragraph.parent; around !== null; around = around.parent)
      if (around.name === "w:tbl") return true;
    return false;
  }
}

function withText(paragraph: FoundParagraph): TextParagraph {
  const { pieces } = paragraph;
  if (pieces === null) throw new Error("Words are to be changed that were not read");
  return { ...paragraph, pieces };
}

/** Marks of ranges stay where the block is that they stood in. */
function placeMarks(block: XmlElement, marks: readonly XmlElement[]): void {
  if (marks.length > 0) placeBeside(block, marks, 0);
}
