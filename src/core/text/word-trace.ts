import type { DocumentModel } from "../document/model";
import { NumberCells } from "./number-cells";
import { onceFor } from "./once-for";
import { surveyTexts } from "./text-survey";
import { wordIndexOf } from "./word-index";
import { wordNumbers } from "./word-numbers";

const bits = 14;

/** The words of some traces. */
interface Told {
  /** The places of the traces that a word belongs to, by its number. */
  readonly places: ReadonlyMap<number, readonly number[]>;
  readonly cells: NumberCells;
}

const tell = (traces: readonly (readonly string[])[]): Told => {
  const { numbers, starts } = surveyTexts(traces.map((words) => ({ text: words.join(" ") })));
  const places = new Map<number, number[]>();
  traces.forEach((_, place) => {
    for (const number of new Set(numbers.subarray(starts[place], starts[place + 1]))) {
      const known = places.get(number);
      if (known) known.push(place);
      else places.set(number, [place]);
    }
  });
  return { places, cells: new NumberCells(places.keys(), bits) };
};

/** By the place of a trace and then by the index of a paragraph, 1 where it may hold one of the words. */
class HeldWords {
  readonly #held: Uint8Array;
  readonly #texts: number;

  constructor(
    told: Told,
    private readonly traces: number,
    model: DocumentModel,
  ) {
    const { numbers, starts, parts, partStarts, unsure } = wordIndexOf(model);
    this.#texts = unsure.length;
    this.#held = new Uint8Array(traces * this.#texts);
    this.#mark(told, numbers, starts);
    this.#mark(told, parts, partStarts);
    for (let text = unsure.indexOf(1); text >= 0; text = unsure.indexOf(1, text + 1)) {
      for (let trace = 0; trace < traces; trace += 1) this.#held[trace * this.#texts + text] = 1;
    }
  }

  /** null for a trace that was made after this was. */
  of(place: number): Uint8Array | null {
    if (place >= this.traces) return null;
    return this.#held.subarray(place * this.#texts, (place + 1) * this.#texts);
  }

  /** Hardly a word is one of a trace: so the words are walked through, not the texts. */
  #mark(told: Told, numbers: Uint32Array, starts: Uint32Array): void {
    let index = 0;
    for (let at = 0; at < numbers.length; at += 1) {
      const number = numbers[at] ?? 0;
      if (!told.cells.mayHold(number)) continue;
      while ((starts[index + 1] ?? Infinity) <= at) index += 1;
      for (const place of told.places.get(number) ?? []) this.#held[place * this.#texts + index] = 1;
    }
  }
}

/**
 * The traces of all rules, in the order in which they were made. They are asked of a document in one walk through its
 * words, which takes hardly longer than it would for one of them.
 */
const usual: (readonly string[])[] = [];
/** Of `usual`, worked out when a document is first asked: most papers are judged in a process of their own. */
let toldOfUsual: Told | null = null;

const heldOfUsual = onceFor(
  (model: DocumentModel) => new HeldWords((toldOfUsual ??= tell(usual)), usual.length, model),
);

/**
 * Words of which a rule needs at least one to have anything to say. Only in paragraphs that may hold one is it worth
 * searching: it is told from the words of the document, which are counted once for all rules.
 */
export class WordTrace {
  #told: Told | null = null;

  /** @param place among `usual`; null for one that is asked alone */
  constructor(
    private readonly words: readonly string[],
    private readonly place: number | null,
  ) {}

  /** By the index of a paragraph, 1 where it may hold one of the words. */
  paragraphsIn(model: DocumentModel): Uint8Array {
    return (this.place === null ? null : heldOfUsual(model).of(this.place)) ?? this.#askAlone(model);
  }

  #askAlone(model: DocumentModel): Uint8Array {
    return (
      new HeldWords((this.#told ??= tell([this.words])), 1, model).of(0) ?? new Uint8Array(model.paragraphs.length)
    );
  }
}

/**
 * The trace of words, each of them one, whatever its case and accents; several in one text with blanks between them.
 * Made where a module begins, not for a paper or a profile: each is kept.
 */
export const wordTrace = (...words: readonly string[]): WordTrace => {
  usual.push(words);
  toldOfUsual = null;
  return new WordTrace(words, usual.length - 1);
};

/** The word of a phrase that is likely to stand in the fewest texts: the longest. "" where there is none. */
const rarestWord = (phrase: string): string =>
  phrase.split(/[^\p{L}\p{N}\p{M}]+/u).reduce((longest, word) => (word.length >= longest.length ? word : longest), "");

/** The trace of whole phrases; null where one of them has no word by which it could be told. */
export const traceOfRarestWords = (phrases: readonly string[]): WordTrace | null => {
  const words = phrases.map(rarestWord);
  return words.some((word) => wordNumbers(word).length === 0) ? null : new WordTrace(words, null);
};

/** By the index of a paragraph, 1 where it may hold one of the words. */
export const paragraphsWith = (trace: WordTrace, model: DocumentModel): Uint8Array => trace.paragraphsIn(model);
