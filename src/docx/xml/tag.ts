import type { Scope } from "./scope";
import type { Words } from "./words";
import { ReadElement, type WrittenElement } from "./written-element";

/** An element as far as its start tag tells. Names, also of attributes, are ours by namespace ("w:p", "w:val"). */
export interface ElementTag {
  readonly name: string;
  attribute(name: string): string | null;
}

/** The value of an attribute of ours, whatever prefix the document has for it; null where it is not given. */
export function attributeOf(written: WrittenElement, name: string): string | null {
  for (const candidate of written.scope.attributeNames(name)) {
    const value = written.value(candidate);
    if (value !== undefined) return value;
  }
  return null;
}

/** What tags have in common that differ in nothing but the values of their attributes. */
export interface TagShape {
  /** Our name for the element. */
  readonly name: string;
  readonly writtenName: string;
  /** The scopes around the element and in it. */
  readonly outer: Scope;
  readonly scope: Scope;
  /** Of the whole tag, in bytes. */
  readonly length: number;
  readonly nameLength: number;
  /** Where the values of its attributes begin and end, from its beginning on. */
  readonly values: readonly number[];
  /** There is nothing in the element, not even an end tag. */
  readonly isEmpty: boolean;
  /** Holds properties, and has no attributes of its own: `w:rPr`, `w:pPr` and the like. */
  readonly holdsProperties: boolean;
  /** Its values hold nothing but characters of ASCII that stand for themselves, and it declares no namespace. */
  readonly isPlain: boolean;
  /** The tag that came behind one of this shape the last time, which is likely to come there again. */
  follower: Tag | null;
}

/** A start tag in a source. Those that look the same in the same scope may be one and the same tag. */
export class Tag implements ElementTag {
  readonly name: string;
  #written: WrittenElement | null = null;
  #asked = "";
  #answer: string | null = null;

  /** @param start where it stands for the first time */
  constructor(
    readonly shape: TagShape,
    private readonly words: Words,
    readonly start: number,
  ) {
    this.name = shape.name;
  }

  get written(): WrittenElement {
    return (this.#written ??= new ReadElement(this.shape, this.words, this.start));
  }

  attribute(name: string): string | null {
    if (name !== this.#asked) {
      this.#asked = name;
      this.#answer = attributeOf(this.written, name);
    }
    return this.#answer;
  }

  /** Whether an end tag at a place, of which "</" has been seen, has the name of this one. */
  isNamedAt(at: number): boolean {
    const { bytes } = this.words;
    const { start } = this;
    const { nameLength } = this.shape;
    let index = 1;
    while (index <= nameLength && bytes[start + index] === bytes[at + 1 + index]) index += 1;
    return index > nameLength;
  }
}
