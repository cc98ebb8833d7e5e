/** Names a paragraph between reads of one open document. Never stored: hosts mint other ids at the next opening. */
export type ParagraphId = string & { readonly __brand: "ParagraphId" };

/** A content control around whole paragraphs (ECMA-376 part 1, 17.5.2). Controls inside a paragraph are part of its text. */
export interface Control {
  readonly id: string;
  readonly tag: string;
  readonly title: string;
  /** Content that may not be edited, or a control that may not be deleted. */
  readonly locked: boolean;
  /** All that stands in it is the prompt of the template: nobody has written anything there yet (17.5.2.39). */
  readonly showsPrompt: boolean;
  readonly parent: Control | null;
}

/** Where in a table a paragraph stands. `table` counts the outermost tables of the document from 0. */
export interface Cell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Words that a control inside a paragraph shows until somebody writes there. The recogniser has blanks in the text in
 * their place; so they are kept here too.
 */
export interface Prompt {
  readonly from: number;
  readonly words: string;
}

export interface ListFact {
  /** 0-based depth. */
  readonly level: number;
  /** The bullet or number as shown: "•", "1.", "a)". */
  readonly label: string;
}

/** The styles that every Word has, by the invariant names of `Word.Style` (Office.js `Paragraph.styleBuiltIn`). */
export type BuiltInStyle =
  | "Normal"
  | "Title"
  | "Subtitle"
  | "Heading1"
  | "Heading2"
  | "Heading3"
  | "ListBullet"
  | "ListNumber"
  | "ListParagraph";

/** A paragraph in the current view: insertions in; deletions, hidden text and field codes out. */
export interface Paragraph {
  readonly id: ParagraphId;
  /** 0-based place in the document; what stands in a text box comes right behind the paragraph that it is anchored in. */
  readonly index: number;
  /** Tabs are "\t", line breaks inside the paragraph "\n". */
  readonly text: string;
  /** The invariant name of a built-in style ("Heading1"), else the name of the style as the document has it. */
  readonly style: string;
  /** Outline level 1 to 9 from style or paragraph; null for body text. */
  readonly headingLevel: number | null;
  readonly list: ListFact | null;
  /** The whole visible text is bold. */
  readonly bold: boolean;
  /** The text is in capitals, typed or by formatting where the host tells. */
  readonly caps: boolean;
  /**
   * How many characters at the beginning are all bold, or all in capitals by formatting, where the rest is not:
   * "Background" of a paragraph that goes on in plain letters. 0 for none, and where the host does not tell.
   */
  readonly lead: number;
  /** Some of the visible text is marked with a highlighter. */
  readonly highlighted: boolean;
  /**
   * Something that is no text stands or is anchored in it and would go with it: a picture, a drawing, an embedded
   * object, a footnote. null where the host does not tell.
   */
  readonly holdsObject: boolean | null;
  /**
   * Stands in a text box, which is anchored in the nearest paragraph above that does not: cell and control are those of
   * that one. Read where the host tells of text boxes, never written.
   */
  readonly textBox: boolean;
  /** What controls inside the paragraph show as their prompts, where the host tells; an outer one before what is in it. */
  readonly prompts: readonly Prompt[];
  readonly cell: Cell | null;
  /** The innermost control around the paragraph. */
  readonly control: Control | null;
}

/** Neither words nor, as far as the host tells, anything else is to be seen in it. A text box is something. */
export const showsNothing = ({ text, prompts, holdsObject, textBox }: ParagraphFacts): boolean =>
  text.trim() === "" && prompts.length === 0 && holdsObject !== true && !textBox;

/** What a reader of a document knows before ids and places are given out. */
export type ParagraphFacts = Omit<Paragraph, "id" | "index">;
