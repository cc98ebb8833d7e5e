import { inBrackets, isPlain, plainSource } from "./plain-text";

/**
 * Stands in for a pattern with classes of Unicode in the build of the command line (scripts/build/patterns-when-needed.cjs),
 * for a hundred of which a paper is judged. `\p{L}` has 650 ranges, and to make a pattern of them takes as long as judging a
 * paragraph. So it is made when a text first needs it, and for a text in which only the letters of our languages stand,
 * with those alone: that is made in half of the time and finds the same.
 */
export class LatePattern {
  lastIndex = 0;
  #whole: RegExp | null = null;
  /** Undefined until a plain text comes; null where there is no shorter way to write the pattern. */
  #plain: RegExp | null | undefined = undefined;

  readonly source: string;
  readonly flags: string;

  /**
   * As `RegExp` takes them: a source, or another pattern.
   * @param isInBrackets whether it is written as `inBrackets` does, or cannot be; where nobody says, that is seen to here
   */
  constructor(
    pattern: string | Pick<RegExp, "source" | "flags">,
    flags?: string,
    private readonly isInBrackets?: boolean,
  ) {
    if (isInBrackets === false) this.#plain = null;
    const isSource = typeof pattern === "string";
    this.source = isSource ? pattern : pattern.source;
    this.flags = flags ?? (isSource ? "" : pattern.flags);
  }

  exec(text: string): RegExpExecArray | null {
    const pattern = this.#begun(text);
    const found = pattern.exec(text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  test(text: string): boolean {
    const pattern = this.#begun(text);
    const isFound = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return isFound;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    const pattern = this.#begun(text);
    const found = pattern[Symbol.match](text);
    this.lastIndex = pattern.lastIndex;
    return found;
  }

  [Symbol.matchAll](text: string): RegExpStringIterator<RegExpMatchArray> {
    return this.#begun(text)[Symbol.matchAll](text);
  }

  [Symbol.replace](text: string, by: string): string {
    const pattern = this.#begun(text);
    const replaced = pattern[Symbol.replace](text, by);
    this.lastIndex = pattern.lastIndex;
    return replaced;
  }

  [Symbol.search](text: string): number {
    return this.#patternFor(text)[Symbol.search](text);
  }

  [Symbol.split](text: string, most?: number): string[] {
    return this.#patternFor(text)[Symbol.split](text, most);
  }

  /** Goes on where it was with another text, which may be one for the other pattern. */
  #begun(text: string): RegExp {
    const pattern = this.#patternFor(text);
    pattern.lastIndex = this.lastIndex;
    return pattern;
  }

  #patternFor(text: string): RegExp {
    if (this.#plain !== null && isPlain(text)) {
      this.#plain ??= this.#makePlain();
      if (this.#plain !== null) return this.#plain;
    }
    return (this.#whole ??= new RegExp(this.source, this.flags));
  }

  #makePlain(): RegExp | null {
    const source = this.isInBrackets === true ? this.source : inBrackets(this.source, this.flags);
    return source === null ? null : new RegExp(plainSource(source), this.flags);
  }
}
