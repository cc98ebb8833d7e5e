import { type Cell, type ListFact, type ParagraphFacts } from "../../core";
import type { XmlElement } from "../xml/node";
import { isHighlighted, isInCapitals, isWholly, leadOf } from "./looks";
import type { Numbering } from "./numbering";
import { type Piece, readContent, type TextSource } from "./pieces";
import { numberingOf, outlineLevelOf, type Style, type Styles } from "./styles";
import { textBoxesIn } from "./text-boxes";
import { valueOf } from "./values";
import { type StandingParagraph, type TablePosition, walkBody } from "./walk-body";

/** A paragraph of the body: what it says, and where that stands in the XML. */
export interface BodyParagraph {
  /** The `w:p`. */
  readonly element: XmlElement;
  readonly facts: ParagraphFacts;
  /** The text of the facts, piece by piece. */
  readonly pieces: readonly Piece[];
  /** Deleted or moved away with change tracking on, its mark too: in the file, but no longer in the current view. */
  readonly isGone: boolean;
}

interface ReadParagraph {
  readonly paragraph: BodyParagraph;
  readonly objects: readonly XmlElement[];
}

/** Reads paragraphs in document order: lists count, and fields run on, from one to the next. */
export class ParagraphReader {
  readonly #tables = new Map<XmlElement, number>();

  constructor(
    private readonly numbering: Numbering,
    private readonly styles: Styles,
    private readonly source: TextSource,
  ) {}

  /** A paragraph, and behind it those in the text boxes that are anchored in it: without recursion, whatever the depth. */
  *read(standing: StandingParagraph): Generator<BodyParagraph> {
    const { paragraph, objects } = this.#read(standing, false);
    yield paragraph;
    const open = [paragraphsInBoxes(objects)];
    for (let boxes = open.at(-1); boxes !== undefined; boxes = open.at(-1)) {
      const next = boxes.next();
      if (next.done === true) open.pop();
      else {
        const inside = this.#read({ ...standing, element: next.value }, true);
        yield inside.paragraph;
        open.push(paragraphsInBoxes(inside.objects));
      }
    }
  }

  #read({ element, position, control }: StandingParagraph, textBox: boolean): ReadParagraph {
    const properties = element.child("w:pPr");
    const style = this.styles.ofParagraph(valueOf(properties, "w:pStyle"));
    const { pieces, objects } = readContent(element, style, this.source);
    const text = pieces.map((piece) => piece.text).join("");
    const isGone = text === "" && objects.length === 0 && isMarkGone(properties);
    const facts = {
      text,
      style: style.name,
      headingLevel: (outlineLevelOf(properties) ?? style.outlineLevel) || null,
      list: isGone ? null : this.#list(properties, style),
      bold: isWholly(pieces, "bold"),
      caps: isInCapitals(pieces),
      lead: leadOf(pieces),
      highlighted: isHighlighted(pieces),
      holdsObject: objects.length > 0,
      textBox,
      cell: isGone ? null : this.#cell(position),
      control,
    };
    return { paragraph: { element, facts, pieces, isGone }, objects };
  }

  /** Tables are counted by what is in the current view of them. */
  #cell(position: TablePosition | null): Cell | null {
    if (position === null) return null;
    const { table, row, column } = position;
    const number = this.#tables.get(table) ?? this.#tables.size;
    this.#tables.set(table, number);
    return { table: number, row, column };
  }

  #list(properties: XmlElement | null, style: Style): ListFact | null {
    const direct = numberingOf(properties);
    const numId = direct.numId ?? style.numbering.numId;
    if (numId === null || numId === "0") return null;
    const ofStyle = (): number | null => style.numbering.level ?? this.numbering.levelOfStyle(numId, style.id);
    return this.numbering.count(numId, direct.level ?? (direct.numId === null ? ofStyle() : null) ?? 0);
  }
}

function isMarkGone(properties: XmlElement | null): boolean {
  const mark = properties?.child("w:rPr") ?? null;
  return mark !== null && (mark.child("w:del") !== null || mark.child("w:moveFrom") !== null);
}

function* paragraphsInBoxes(objects: readonly XmlElement[]): Generator<XmlElement> {
  for (const object of objects) {
    for (const box of textBoxesIn(object)) for (const { element } of walkBody(box)) yield element;
  }
}
