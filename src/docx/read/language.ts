import type { Look } from "./looks";

/** Finds the language that most of a text is marked with, as a BCP 47 tag. */
export class LanguageCount {
  readonly #lengths = new Map<string, number>();

  add(pieces: readonly Look[]): void {
    for (const { text, format } of pieces) {
      const { language } = format;
      if (language !== null) this.#lengths.set(language, (this.#lengths.get(language) ?? 0) + text.length);
    }
  }

  /** null where nothing is marked. */
  get most(): string | null {
    const [first] = [...this.#lengths].sort(([, one], [, other]) => other - one);
    return first?.[0] ?? null;
  }
}
