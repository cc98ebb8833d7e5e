import { gather } from "../../document/gather";
import type { Language } from "../../profile/profile";
import { foldText } from "../../recognise/normalise-heading";
import { acronymsIn } from "../../text/acronyms-in";
import { expansionOf } from "../../text/expansion-of";
import { areAkin, endingsOf, keyTermsIn } from "../../text/key-terms";
import { notPlain, WordEdges } from "../../text/word-edges";
import { mayAbbreviate } from "./may-abbreviate";

const shortestInCompound = 5;

/** "Jagdrat" in "Landesjagdrat". */
const isCompound = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestInCompound && (a.endsWith(b) || b.endsWith(a));

const firstLetters = (folded: string): string => /^[a-z0-9]*/.exec(folded)?.[0] ?? "";
const lastLetters = (folded: string): string => /[a-z0-9]*$/.exec(folded)?.[0] ?? "";

/** How words begin that may be akin to one of some terms, and how those end that may be a compound with it, or a part. */
const edgesOf = (terms: readonly string[], language: Language): WordEdges => {
  const edges = new WordEdges();
  for (const term of terms) {
    edges.addBeginning(firstLetters(term));
    if (term.length < shortestInCompound) continue;
    edges.addEnding(lastLetters(term));
    for (const ending of endingsOf(language)) edges.addEnding(lastLetters(term + ending));
  }
  return edges;
};

/** What a text has of each term that a word of it is akin to, or a compound with: its first letters or its last. */
const shortestPieces = (terms: readonly string[]): readonly string[] =>
  gather(terms, (term) => [term.slice(0, shortestInCompound), term.slice(-shortestInCompound)]);

const isBlank = (code: number): boolean => code <= 0x20;

/** From the blank before a place to the one behind it. */
const around = (text: string, at: number): { readonly from: number; readonly to: number } => {
  let from = at;
  while (from > 0 && !isBlank(text.charCodeAt(from - 1))) from -= 1;
  let to = at;
  while (to < text.length && !isBlank(text.charCodeAt(to))) to += 1;
  return { from, to };
};

/** @param mayHoldAcronym false where it is known that no acronym stands in the text */
export type Mention = (text: string, mayHoldAcronym?: boolean) => boolean;

/**
 * Tells whether a text speaks of somebody: by a word of the name, in any form, or by its initials. Only words that begin
 * or end as those of the name may do are looked at closely.
 */
export const mentionOf = (name: string, language: Language): Mention => {
  const own = keyTermsIn(name, language);
  const edges = edgesOf(own, language);
  const pieces = shortestPieces(own);
  const isInitials = mayAbbreviate(name);
  const hasKin = (words: string): boolean =>
    keyTermsIn(words, language).some((term) => own.some((one) => areAkin(one, term) || isCompound(one, term)));
  const mayHaveKin = (words: string): boolean => {
    const says = foldText(words);
    return pieces.some((piece) => says.includes(piece));
  };

  const holdsWord = (text: string): boolean => {
    let at = edges.next(text, 0);
    while (at >= 0) {
      const { from, to } = around(text, at);
      const words = text.slice(from, to);
      if (mayHaveKin(words) && hasKin(words)) return true;
      at = edges.next(text, to);
    }
    return at === notPlain && hasKin(text);
  };
  return (text, mayHoldAcronym = true) =>
    holdsWord(text) ||
    (mayHoldAcronym &&
      isInitials(text) &&
      acronymsIn(text).some((acronym) => expansionOf(acronym.text, name) !== null));
};
