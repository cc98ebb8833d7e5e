import type { ElementTag } from "../xml/tag";

interface OpenField {
  readonly number: number;
  inCode: boolean;
}

/**
 * Goes through a document with what follows its fields; a second time, from the first paragraph on, where one is never
 * closed, and so hides nothing: that is seen in the end.
 */
export function withFields<T>(go: (fields: FieldReader) => T): T {
  const fields = new FieldReader();
  const gone = go(fields);
  return fields.open.size === 0 ? gone : go(new FieldReader(fields.open));
}

/**
 * Where in a complex field the text stands that comes next (ECMA-376 part 1, 17.16.18). Fields may run over many
 * paragraphs and stand in each other.
 */
export class FieldReader {
  /** Outermost first. */
  readonly #open: OpenField[] = [];
  #begun = 0;
  #codes = 0;

  /** @param unclosed the fields that are never closed, by their place among all: they hide nothing */
  constructor(private readonly unclosed: ReadonlySet<number> = new Set()) {}

  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** The fields that were begun and have not ended. */
  get open(): ReadonlySet<number> {
    return new Set(this.#open.map(({ number }) => number));
  }

  meet(fieldCharacter: ElementTag): void {
    const type = fieldCharacter.attribute("w:fldCharType");
    if (type === "begin") {
      this.#open.push({ number: this.#begun, inCode: true });
      if (!this.unclosed.has(this.#begun)) this.#codes += 1;
      this.#begun += 1;
      return;
    }
    const field = this.#open.at(-1);
    if (field === undefined) return;
    if (field.inCode && !this.unclosed.has(field.number)) this.#codes -= 1;
    field.inCode = false;
    if (type === "end") this.#open.pop();
  }
}
