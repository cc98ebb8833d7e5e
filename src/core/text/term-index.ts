import { areAkin } from "./key-terms";

/** Two terms that are forms of one word begin with so many letters in common. */
const beginning = 4;

/** "dron" and "drone" are what two forms of one word leave when their endings go. */
const areForms = (a: string, b: string): boolean =>
  areAkin(a, b) ||
  (Math.min(a.length, b.length) >= beginning &&
    Math.abs(a.length - b.length) === 1 &&
    (a.startsWith(b) || b.startsWith(a)));

/** Key terms to look others up in, without comparing all with all. */
export class TermIndex {
  readonly #byBeginning = new Map<string, Set<string>>();

  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      const key = term.slice(0, beginning);
      const group = this.#byBeginning.get(key);
      if (group) group.add(term);
      else this.#byBeginning.set(key, new Set([term]));
    }
  }

  /** Whether the same term is here, or a form or compound of the same word. */
  has(term: string): boolean {
    const group = this.#byBeginning.get(term.slice(0, beginning));
    if (!group) return false;
    return group.has(term) || [...group].some((other) => areForms(term, other));
  }
}
