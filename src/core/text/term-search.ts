import type { Language } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { areAkin, keyTermsIn } from "./key-terms";

/** Two terms that are forms of one word begin with so many letters in common. */
const beginning = 4;

/** "dron" and "drone" are what two forms of one word leave when their endings go. */
const areForms = (a: string, b: string): boolean =>
  areAkin(a, b) ||
  (Math.min(a.length, b.length) >= beginning &&
    Math.abs(a.length - b.length) === 1 &&
    (a.startsWith(b) || b.startsWith(a)));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/&-]/g, "\\$&");

/** "shor" with whatever follows; a short term as it stands. */
const patternOf = (start: string): string =>
  start.length < beginning ? `${escaped(start)}(?![a-z0-9])` : `${escaped(start)}[a-z0-9]*`;

/**
 * Looks for key terms in texts, in any of their forms. A text without the beginning of a term that is still looked for is
 * not taken apart, and what has been found is looked for no longer: a thousand pages cost little.
 */
export class TermSearch {
  readonly #open: Map<string, Set<string>>;
  #pattern: RegExp | null;

  /** @param terms as `keyTermsIn` gives them; one that does not begin with a Latin letter or a digit counts as found */
  constructor(terms: Iterable<string>) {
    this.#open = new Map();
    for (const term of terms) {
      if (!/^[a-z0-9]/.test(term)) continue;
      const start = term.slice(0, beginning);
      this.#open.set(start, (this.#open.get(start) ?? new Set<string>()).add(term));
    }
    this.#pattern = this.#makePattern();
  }

  /** @param languageOf asked only where a text may hold a term */
  seek(text: string, languageOf: () => Language): void {
    if (!this.#pattern) return;
    const words = foldText(text).match(this.#pattern);
    if (!words) return;
    const language = languageOf();
    for (const word of new Set(words)) this.#close(word, keyTermsIn(word, language)[0] ?? word);
  }

  /** Whether the term, or a form or compound of its word, was in one of the texts. */
  has(term: string): boolean {
    return this.#open.get(term.slice(0, beginning))?.has(term) !== true;
  }

  #close(word: string, stem: string): void {
    const start = word.slice(0, beginning);
    const terms = this.#open.get(start);
    if (!terms) return;
    for (const term of terms) if (areForms(term, stem)) terms.delete(term);
    if (terms.size > 0) return;
    this.#open.delete(start);
    this.#pattern = this.#makePattern();
  }

  #makePattern(): RegExp | null {
    return this.#open.size === 0 ? null : new RegExp(`\\b(?:${[...this.#open.keys()].map(patternOf).join("|")})`, "g");
  }
}
