import { type Cell, isWhollyPrompt, type ListFact, type ParagraphFacts } from "../../core";
import { type ElementCursor, TreeCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { ControlReader } from "./controls";
import { isHighlighted, isInCapitals, isWholly, leadOf } from "./looks";
import type { Numbering } from "./numbering";
import { ContentReader, type Piece, type TextSource } from "./pieces";
import { Recall } from "./recall";
import { languageOf, type NumberingReference, numberingOf, outlineLevelOf, type Style, type Styles } from "./styles";
import { StylesInTables } from "./table-looks";
import { textBoxesIn } from "./text-boxes";
import { valueOf } from "./values";
import { type Standing, type TablePlace, walkBlocks } from "./walk-body";

/** A paragraph of the body: what it says, and where that stands in the XML. */
export interface BodyParagraph<E extends ElementTag = XmlElement> {
  /** The `w:p`. */
  readonly element: E;
  readonly facts: ParagraphFacts;
  /** The text of the facts, piece by piece. */
  readonly pieces: readonly Piece<E>[];
  /** Deleted or moved away with change tracking on, its mark or its row too: in the file, but no longer in the current view. */
  readonly isGone: boolean;
}

/** A paragraph of a text box; the controls that stand around it there are none of the body. */
interface InBox {
  readonly element: XmlElement;
  readonly isPrompt: boolean;
}

interface ReadParagraph<E extends ElementTag> {
  readonly paragraph: BodyParagraph<E>;
  readonly objects: readonly XmlElement[];
}

/** What the properties of a paragraph tell, as far as we ask. */
interface OwnProperties {
  readonly style: Style;
  readonly outlineLevel: number | null;
  readonly numbering: NumberingReference;
  readonly isMarkGone: boolean;
  /** That of the paragraph's mark, and so of its number. */
  readonly language: string | null;
}

/** Reads paragraphs in document order: lists count, and fields run on, from one to the next. */
export class ParagraphReader {
  #tables = 0;
  readonly #stylesInTables = new StylesInTables();
  readonly #properties = new Recall((properties: XmlElement | null) => this.#readProperties(properties));

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
    private readonly source: TextSource,
  ) {}

  /**
   * A paragraph, and behind it those in the text boxes that are anchored in it: without recursion, whatever the depth.
   * @param element the `w:p` that the cursor has come to; it has left it in the end
   */
  read<E extends ElementTag>(
    element: E,
    cursor: ElementCursor<E>,
    standing: Standing,
  ): readonly BodyParagraph<E | XmlElement>[] {
    const { paragraph, objects } = this.#read(element, cursor, standing, null);
    return objects.length === 0 ? [paragraph] : [paragraph, ...this.#readInBoxes(objects, standing)];
  }

  *#readInBoxes(objects: readonly XmlElement[], standing: Standing): Generator<BodyParagraph> {
    const open = [paragraphsInBoxes(objects)];
    for (let boxes = open.at(-1); boxes !== undefined; boxes = open.at(-1)) {
      const next = boxes.next();
      if (next.done === true) open.pop();
      else {
        const { element } = next.value;
        const inside = this.#read(element, TreeCursor.at(element), standing, next.value);
        yield inside.paragraph;
        open.push(paragraphsInBoxes(inside.objects));
      }
    }
  }

  #read<E extends ElementTag>(
    element: E,
    cursor: ElementCursor<E>,
    { table, control, isStruck, look }: Standing,
    textBox: InBox | null,
  ): ReadParagraph<E> {
    const content = new ContentReader(element, cursor, this.source);
    const own = this.#properties.of(content.properties);
    const { style } = own;
    const { pieces, objects, prompts } = content.content(
      look === null || textBox !== null ? style : this.#stylesInTables.of(style, look),
    );
    const text = joined(pieces);
    const isGone = isStruck || (own.isMarkGone && text === "" && objects.length === 0);
    const facts = {
      text,
      style: style.name,
      headingLevel: (own.outlineLevel ?? style.outlineLevel) || null,
      list: isGone ? null : this.#list(own),
      bold: isWholly(pieces, "bold"),
      caps: isInCapitals(text, pieces),
      lead: leadOf(pieces),
      highlighted: isHighlighted(pieces),
      holdsObject: objects.length > 0,
      textBox: textBox !== null,
      prompts: textBox?.isPrompt === true && text !== "" ? [{ from: 0, words: text }] : prompts,
      cell: isGone || table === null ? null : this.#cell(table),
      control,
    };
    return { paragraph: { element, facts, pieces, isGone }, objects };
  }

  #readProperties(properties: XmlElement | null): OwnProperties {
    return {
      style: this.styles.ofParagraph(valueOf(properties, "w:pStyle")),
      outlineLevel: outlineLevelOf(properties),
      numbering: numberingOf(properties),
      isMarkGone: isMarkGone(properties),
      language: languageOf(properties?.child("w:rPr") ?? null),
    };
  }

  /** Tables are counted by what is in the current view of them. */
  #cell(place: TablePlace): Cell {
    place.number ??= this.#tables++;
    return { table: place.number, row: place.row, column: place.column };
  }

  #list({ numbering: direct, style, language }: OwnProperties): ListFact | null {
    const numId = direct.numId ?? style.numbering.numId;
    if (numId === null || numId === "0") return null;
    const ofStyle = (): number | null => style.numbering.level ?? this.numbering.levelOfStyle(numId, style.id);
    const level = direct.level ?? (direct.numId === null ? ofStyle() : null) ?? 0;
    return this.numbering.count(numId, level, language ?? style.language ?? this.styles.defaultLanguage);
  }
}

function joined(pieces: readonly Piece<ElementTag>[]): string {
  const [first] = pieces;
  if (pieces.length < 2) return first?.text ?? "";
  return pieces.map(({ text }) => text).join("");
}

function isMarkGone(properties: XmlElement | null): boolean {
  const mark = properties?.child("w:rPr") ?? null;
  return mark !== null && (mark.child("w:del") !== null || mark.child("w:moveFrom") !== null);
}

function* paragraphsInBoxes(objects: readonly XmlElement[]): Generator<InBox> {
  for (const object of objects) {
    for (const box of textBoxesIn(object)) {
      const paragraphs = walkBlocks(box, new TreeCursor(box.children), new ControlReader());
      for (const { element, standing } of paragraphs) yield { element, isPrompt: isWhollyPrompt(standing) };
    }
  }
}
