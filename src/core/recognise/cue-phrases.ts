/** Words of which one stands at a place of a phrase; null for any words, or none. */
type Place = readonly string[] | null;

/** What a text holds: a phrase of so many words, and the list that it is in by its place among them. */
export interface FoundPhrase {
  readonly list: number;
  readonly words: number;
}

interface Phrase extends FoundPhrase {
  readonly first: string;
  readonly rest: readonly Place[];
}

/** By the letters that find them. */
type Phrases = Map<string, Phrase[]>;

/** So many letters of a word find the phrases that it may begin. */
const lettersLookedUp = 5;

const isLike = (word: string | undefined, pattern: string): boolean => {
  if (pattern === ".") return word === undefined || word === "";
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

const better = (
  phrases: readonly Phrase[] | undefined,
  words: readonly string[],
  at: number,
  last: FoundPhrase | null,
): FoundPhrase | null => {
  if (phrases === undefined) return last;
  let best = last;
  for (const phrase of phrases) {
    if (best !== null && (phrase.list > best.list || (phrase.list === best.list && phrase.words <= best.words)))
      continue;
    if (isLike(words[at], phrase.first) && goesOn(words, at + 1, phrase.rest)) best = phrase;
  }
  return best;
};

/**
 * Lists of phrases, of which a text is asked for the first that holds one of its own. In each, folded and with commas
 * between them: "aim|goal of" is one of two words and then a third, "if … asked" may have others between its own, and
 * "teilnehm*" and "*themen" are words that begin or end so, "with ." ends the text. Where that is the first of a phrase, in five letters or more.
 */
export class CuePhrases {
  readonly #byBeginning: Phrases = new Map();
  readonly #byEnd: Phrases = new Map();

  constructor(lists: readonly string[]) {
    lists.forEach((phrases, list) => {
      for (const phrase of phrases.split(/,\s+/)) this.#add(phrase, list);
    });
  }

  /** Of the phrases that a folded text holds one of the first list, the one of the most words; null where it holds none. */
  firstIn(says: string): FoundPhrase | null {
    const words = says.split(/[^a-z0-9ł]+/);
    let best: FoundPhrase | null = null;
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? "";
      best = better(this.#byBeginning.get(word.slice(0, lettersLookedUp)), words, at, best);
      if (word.length >= lettersLookedUp && this.#byEnd.size > 0)
        best = better(this.#byEnd.get(word.slice(-lettersLookedUp)), words, at, best);
    }
    return best;
  }

  #add(phrase: string, list: number): void {
    const [firsts = "", ...places] = phrase.split(/\s+/);
    const rest = places.map((place): Place => (place === "…" ? null : place.split("|")));
    const words = 1 + rest.filter((place) => place !== null).length;
    for (const first of firsts.split("|")) {
      const isEnd = first.startsWith("*");
      const among = isEnd ? this.#byEnd : this.#byBeginning;
      const letters = isEnd ? first.slice(-lettersLookedUp) : first.replace("*", "").slice(0, lettersLookedUp);
      const known = among.get(letters);
      if (known) known.push({ list, words, first, rest });
      else among.set(letters, [{ list, words, first, rest }]);
    }
  }
}
