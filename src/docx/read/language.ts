import type { Look } from "./looks";

/** Finds the language that most of a text is marked with, as a BCP 47 tag. */
export class LanguageCount {
  readonly #lengths = new Map<string, number>();
  /** What was added last is most often in one language, which is counted up before it is looked up. */
  #language: string | null = null;
  #length = 0;

  add(pieces: readonly Look[]): void {
    for (const { text, format } of pieces) {
      if (format.language !== this.#language) {
        this.#put();
        this.#language = format.language;
        this.#length = 0;
      }
      this.#length += text.length;
    }
  }

  /** null where nothing is marked. */
  get most(): string | null {
    this.#put();
    this.#length = 0;
    const [first] = [...this.#lengths].sort(([, one], [, other]) => other - one);
    return first?.[0] ?? null;
  }

  #put(): void {
    const language = this.#language;
    if (language !== null) this.#lengths.set(language, (this.#lengths.get(language) ?? 0) + this.#length);
  }
}
