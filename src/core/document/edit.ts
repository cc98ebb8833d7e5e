import type { PaperLook } from "./paper-look";
import type { NonEmpty } from "./result";
import type { BuiltInStyle, ParagraphId } from "./paragraph";

/** A paragraph that an edit is about, and the text that it expects there: anything else is stale and refused. */
export interface ParagraphRef {
  readonly id: ParagraphId;
  readonly text: string;
}

/**
 * Where paragraphs go. `before` and `after` stand outside every control and table that begins or ends at that
 * paragraph; `under` stands directly below it in the same control and cell, as Enter at its end would; `at` stands
 * outside of everything.
 */
export type Place =
  | { readonly before: ParagraphRef }
  | { readonly after: ParagraphRef }
  | { readonly under: ParagraphRef }
  | { readonly at: "start" | "end" };

export interface ParagraphSeed {
  readonly text: string;
  readonly style: BuiltInStyle;
  /**
   * Where in a new table it stands. Neighbours with a cell make one table, row by row, a paragraph a cell, the first row
   * its head; a paragraph stands above it, and it goes into no other table.
   */
  readonly cell?: { readonly row: number; readonly column: number };
}

export interface ControlSeed {
  readonly tag: string;
  readonly title: string;
}

/**
 * One change. All edits of a batch name paragraphs as the model before the batch had them, are checked against the
 * document before the first is carried out, run in order, and apply together or not at all.
 */
export type Edit =
  /** Several in one paragraph replace words, none empty, that do not touch each other, the last ones first. */
  | {
      readonly op: "replaceText";
      readonly paragraph: ParagraphRef;
      /** Character offsets into the expected text, `to` excluded. */
      readonly from: number;
      readonly to: number;
      readonly text: string;
    }
  | { readonly op: "setStyle"; readonly paragraph: ParagraphRef; readonly style: BuiltInStyle }
  | {
      readonly op: "insertParagraphs";
      readonly place: Place;
      readonly paragraphs: NonEmpty<ParagraphSeed>;
      /** Wraps what is inserted. */
      readonly control: ControlSeed | null;
    }
  /** Takes neighbours, and the controls and tables that lie wholly among them, to another place. */
  | { readonly op: "moveParagraphs"; readonly paragraphs: NonEmpty<ParagraphRef>; readonly place: Place }
  /** A control that loses all its paragraphs goes with them. */
  | { readonly op: "deleteParagraphs"; readonly paragraphs: NonEmpty<ParagraphRef> }
  /** Wraps all that stands from the first to the last of these neighbours. */
  | { readonly op: "wrapInControl"; readonly paragraphs: NonEmpty<ParagraphRef>; readonly control: ControlSeed }
  /** Takes the control away and leaves what is in it. */
  | { readonly op: "removeControl"; readonly control: { readonly id: string; readonly tag: string } }
  /**
   * Sets the styles, the headers and the footers of a new document, as far as the host can. No fact of the model tells of
   * them; a header or footer in which something stands stays as it is.
   */
  | { readonly op: "setLook"; readonly look: PaperLook }
  | {
      readonly op: "setProperty";
      readonly name: string;
      readonly expect: string | null;
      /** JSON text; null removes the property. */
      readonly value: string | null;
    };
