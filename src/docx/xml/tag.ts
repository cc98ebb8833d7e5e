import { valueIn } from "./alike";
import type { Scope } from "./scope";
import type { TagShape } from "./tag-shape";
import type { Words } from "./words";
import { ReadElement, type WrittenElement } from "./written-element";

/** An element as far as its start tag tells. Names, also of attributes, are ours by namespace ("w:p", "w:val"). */
export interface ElementTag {
  readonly name: string;
  attribute(name: string): string | null;
}

/** The value of an attribute of ours, whatever prefix the document has for it; null where it is not given. */
export function attributeOf(written: Pick<WrittenElement, "scope" | "value">, name: string): string | null {
  for (const candidate of written.scope.attributeNames(name)) {
    const value = written.value(candidate);
    if (value !== undefined) return value;
  }
  return null;
}

/** A shape, and what follows it. */
export interface KnownShape extends TagShape {
  /** The first tag of this shape. */
  first: Tag | null;
  /** The shape of the tag that came behind one of this shape the last time, which is likely to come there again. */
  follower: KnownShape | null;
  /** The last one before that. */
  otherFollower: KnownShape | null;
}

/** A start tag in a source. Those that look the same in the same scope may be one and the same tag. */
export class Tag implements ElementTag {
  readonly name: string;
  #written: WrittenElement | null = null;
  #asked = "";
  #answer: string | null = null;

  /**
   * @param start where it stands for the first time
   * @param length in bytes
   */
  constructor(
    readonly shape: KnownShape,
    private readonly words: Words,
    readonly start: number,
    readonly length: number,
  ) {
    this.name = shape.name;
  }

  get written(): WrittenElement {
    return (this.#written ??= new ReadElement(this.shape, this.words, this.start, this.length));
  }

  attribute(name: string): string | null {
    if (name !== this.#asked) {
      this.#asked = name;
      this.#answer = attributeOf(this, name);
    }
    return this.#answer;
  }

  get scope(): Scope {
    return this.shape.scope;
  }

  /** The value of an attribute by its written name; undefined where it is not given. */
  value(name: string): string | undefined {
    const index = this.shape.attributes.indexOf(name);
    return index < 0 ? undefined : valueIn(this.shape, this.words, this.start, index);
  }

  /** Whether an end tag at a place, of which "</" has been seen, has the name of this one. */
  isNamedAt(at: number): boolean {
    return this.words.stretches.areSame(this.start + 1, at + 2, this.shape.nameLength);
  }
}
