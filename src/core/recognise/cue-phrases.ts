/** Words of which one stands at a place of a phrase; null for any words, or none. */
type Place = readonly string[] | null;

/** A phrase, and the list that it is in by its place among them. */
interface Phrase {
  readonly list: number;
  readonly first: string;
  readonly rest: readonly Place[];
}

/** By the letters that find them. */
type Phrases = Map<string, Phrase[]>;

/** So many letters of a word find the phrases that it may begin. */
const lettersLookedUp = 5;

const isLike = (word: string | undefined, pattern: string): boolean => {
  if (word === undefined) return false;
  if (pattern.endsWith("*")) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith("*") ? word.endsWith(pattern.slice(1)) : word === pattern;
};

/** Whether the words from a place on are the rest of a phrase. */
const goesOn = (words: readonly string[], at: number, rest: readonly Place[], from = 0): boolean => {
  const place = rest[from];
  if (place === undefined) return true;
  if (place !== null) return place.some((one) => isLike(words[at], one)) && goesOn(words, at + 1, rest, from + 1);
  for (let next = at; next < words.length; next += 1) if (goesOn(words, next, rest, from + 1)) return true;
  return false;
};

/**
 * Lists of phrases, of which a text is asked for the first that holds one of its own. In each, folded and with commas
 * between them: "aim|goal of" is one of two words and then a third, "if … asked" may have others between its own, and
 * "teilnehm*" and "*themen" are words that begin or end so. Where that is the first of a phrase, in five letters or more.
 */
export class CuePhrases {
  readonly #byBeginning: Phrases = new Map();
  readonly #byEnd: Phrases = new Map();

  constructor(lists: readonly string[]) {
    lists.forEach((phrases, list) => {
      for (const phrase of phrases.split(/,\s+/)) this.#add(phrase, list);
    });
  }

  /** The first list that holds a phrase of a folded text; -1 where none does. */
  firstIn(says: string): number {
    const words = says.split(/[^a-z0-9ł]+/);
    let first = Infinity;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? "";
      first = this.#least(this.#byBeginning.get(word.slice(0, lettersLookedUp)), words, at, first);
      if (word.length >= lettersLookedUp && this.#byEnd.size > 0)
        first = this.#least(this.#byEnd.get(word.slice(-lettersLookedUp)), words, at, first);
    }
    return first === Infinity ? -1 : first;
  }

  #least(phrases: readonly Phrase[] | undefined, words: readonly string[], at: number, first: number): number {
    if (phrases === undefined) return first;
    let least = first;
    for (const phrase of phrases) {
      if (phrase.list < least && isLike(words[at], phrase.first) && goesOn(words, at + 1, phrase.rest))
        least = phrase.list;
    }
    return least;
  }

  #add(phrase: string, list: number): void {
    const [firsts = "", ...places] = phrase.split(/\s+/);
    const rest = places.map((place): Place => (place === "…" ? null : place.split("|")));
    for (const first of firsts.split("|")) {
      const isEnd = first.startsWith("*");
      const among = isEnd ? this.#byEnd : this.#byBeginning;
      const letters = isEnd ? first.slice(-lettersLookedUp) : first.replace("*", "").slice(0, lettersLookedUp);
      const known = among.get(letters);
      if (known) known.push({ list, first, rest });
      else among.set(letters, [{ list, first, rest }]);
    }
  }
}
