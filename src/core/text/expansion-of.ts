import type { Stretch } from "./words-in";

/** A letter without its accent, in small; one for one, so that places stay what they are. */
const plainLetters = (text: string): string =>
  text.toLowerCase().replace(/[^\0-\x7f]/g, (letter) => letter.normalize("NFD").slice(0, 1));

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? "");

/** A text of so many words at most is what so many letters can stand for. */
const mostWords = (letters: number): number => Math.min(letters + 5, letters * 2);

/**
 * What an acronym is short for, where a text ends with it: "the Internal Security Fund" for "ISF" ends with it from
 * character 4 on. Each letter is looked for from behind, the first one at the beginning of a word; so small words are
 * passed over, and compounds give several letters ("Wirtschaft" the W and the i of "BMWi"). null where it is not so.
 * After Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
 */
export const expansionOf = (acronym: string, text: string): Stretch | null => {
  const letters = plainLetters(acronym).replace(/[^a-z0-9]/g, "");
  const searched = plainLetters(text);
  let at = searched.length;
  for (let letter = letters.length - 1; letter >= 0; letter -= 1) {
    do at -= 1;
    while (
      at >= 0 &&
      (searched.charCodeAt(at) !== letters.charCodeAt(letter) || (letter === 0 && isLetter(text, at - 1)))
    );
    if (at < 0) return null;
  }
  const words = text
    .slice(at)
    .trim()
    .split(/[\s-]+/).length;
  // "eu-LISA" is short for a name that begins with the EU, not with the first word in which an "e" comes.
  if (/^\p{Ll}+-/u.test(acronym) && !/^\p{Lu}/u.test(text.slice(at))) return null;
  const isMerelyIt = searched.slice(at).trim() === plainLetters(acronym);
  return words <= mostWords(letters.length) && !isMerelyIt ? { from: at, to: text.trimEnd().length } : null;
};
