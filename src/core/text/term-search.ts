import type { Language } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { areAkin, keyTermsIn } from "./key-terms";
import { notPlain, WordEdges } from "./word-edges";

/** Two terms that are forms of one word begin with so many letters in common; a shorter term stands as it is. */
const beginning = 4;

/** "dron" and "drone" are what two forms of one word leave when their endings go. */
const areForms = (a: string, b: string): boolean =>
  areAkin(a, b) ||
  (Math.min(a.length, b.length) >= beginning &&
    Math.abs(a.length - b.length) === 1 &&
    (a.startsWith(b) || b.startsWith(a)));

const isLetterOrDigit = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
const underscore = 0x5f;
const blank = 0x20;

/** Past the letters and digits at a place of a folded text. */
const pastLetters = (text: string, from: number): number => {
  let at = from;
  while (isLetterOrDigit(text.charCodeAt(at))) at += 1;
  return at;
};

/** The letters and digits that a term begins with: "co" of "co-operation". */
const firstLetters = (term: string): string => term.slice(0, Math.min(beginning, pastLetters(term, 0)));

const pastToken = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > blank) at += 1;
  return at;
};

/**
 * Looks for key terms in texts, in any of their forms. Only words that begin as one of the terms does are taken apart, and
 * what has been found is looked for no longer: a thousand pages cost little.
 */
export class TermSearch {
  /** The terms that are still looked for, by their beginnings. */
  readonly #open = new Map<string, Set<string>>();
  readonly #edges = new WordEdges();

  /** @param terms as `keyTermsIn` gives them; one that does not begin with a Latin letter or a digit counts as found */
  constructor(terms: Iterable<string>) {
    for (const term of terms) {
      if (!isLetterOrDigit(term.charCodeAt(0))) continue;
      const start = term.slice(0, beginning);
      const known = this.#open.get(start);
      if (known) known.add(term);
      else {
        this.#open.set(start, new Set([term]));
        this.#edges.addBeginning(firstLetters(term));
      }
    }
  }

  /**
   * @param languageOf asked only where a text may hold a term
   * @returns whether a term was found that had not been
   */
  seek(text: string, languageOf: () => Language): boolean {
    if (this.#open.size === 0) return false;
    let isFound = false;
    let at = this.#edges.next(text, 0);
    while (at >= 0) {
      const end = pastToken(text, at);
      if (this.#seekIn(foldText(text.slice(at, end)), languageOf)) isFound = true;
      at = this.#edges.next(text, end);
    }
    return at === notPlain ? this.#seekIn(foldText(text), languageOf) || isFound : isFound;
  }

  /** Whether the term, or a form or compound of its word, was in one of the texts. */
  has(term: string): boolean {
    return this.#open.get(term.slice(0, beginning))?.has(term) !== true;
  }

  /** Every word of a folded text, whatever it begins with. */
  #seekIn(text: string, languageOf: () => Language): boolean {
    let isFound = false;
    let at = 0;
    while (at < text.length) {
      const end = pastLetters(text, at);
      if (end === at) {
        at += 1;
        continue;
      }
      const word = text.charCodeAt(at - 1) === underscore ? null : this.#wordAt(text, at);
      if (word !== null && this.#close(word, languageOf())) isFound = true;
      at = word === null ? end : at + word.length;
    }
    return isFound;
  }

  /** The word at a place as far as a term is told by it; null where none begins so. */
  #wordAt(text: string, at: number): string | null {
    const start = text.slice(at, at + beginning);
    if (start.length === beginning && this.#open.has(start)) return text.slice(at, pastLetters(text, at + beginning));
    for (let length = beginning - 1; length > 0; length -= 1) {
      const short = text.slice(at, at + length);
      if (!isLetterOrDigit(text.charCodeAt(at + length)) && this.#open.has(short)) return short;
    }
    return null;
  }

  #close(word: string, language: Language): boolean {
    const start = word.slice(0, beginning);
    const terms = this.#open.get(start);
    if (!terms) return false;
    const [stem = word] = keyTermsIn(word, language);
    const before = terms.size;
    for (const term of terms) if (areForms(term, stem)) terms.delete(term);
    const isFound = terms.size < before;
    if (terms.size === 0) this.#open.delete(start);
    return isFound;
  }
}
