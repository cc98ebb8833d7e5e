import { charactersOf, paragraphsOf, stands, wordsRange, type HeldRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { ApiError } from "../engine/api-error";

export const selectionModes = ["Select", "Start", "End"] as const;
type SelectionMode = (typeof selectionModes)[number];

/** Words that somebody selected, `from` and `to` in characters of the paragraph's text. */
export interface Revealed {
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
}

/** The selection, and who is told when the add-in changes it. */
export class Selection {
  #range: HeldRange | null = null;

  constructor(
    private readonly document: OpenDocument,
    private readonly onSelect: (revealed: Revealed) => void,
  ) {}

  /** Where the cursor stands; at the beginning of the document until somebody moves it, or where it is gone. */
  get range(): HeldRange {
    const known = this.#range;
    if (known && stands(this.document, known)) return known;
    const first = this.document.paragraphs()[0];
    if (!first) throw new ApiError("GeneralException", "The document has no paragraph.");
    return wordsRange(this.document, first.element, { from: 0, to: 0 });
  }

  /** The add-in selects a range, or sets the cursor before or behind it. */
  select(range: HeldRange, mode: SelectionMode): void {
    const touched = paragraphsOf(this.document, range);
    const element = (mode === "End" ? touched.at(-1) : touched[0])?.element;
    if (!element) throw new ApiError("ItemNotFound", "There is nothing to select.");
    const { read, index } = this.document.paragraph(element);
    const { from, to } =
      range.kind === "words" ? charactersOf(this.document, range) : { from: 0, to: read.facts.text.length };
    const end = mode === "Start" ? from : to;
    this.#range = mode === "Select" ? range : wordsRange(this.document, element, { from: end, to: end });
    this.onSelect({ paragraph: index, from: mode === "End" ? to : from, to: end });
  }

  /** The person moved the cursor or selected words. */
  move({ paragraph, from, to }: Revealed): void {
    const found = this.document.paragraphs()[paragraph];
    this.#range = found ? wordsRange(this.document, found.element, { from, to }) : null;
  }
}

/** Controls of other types came with later requirement sets than the method itself. */
export const expectRichText = (type: unknown): void => {
  if (type === null || type === undefined || type === "RichText") return;
  throw new ApiError("ApiNotFound", `This host makes rich text controls, not ${JSON.stringify(type)}.`);
};
