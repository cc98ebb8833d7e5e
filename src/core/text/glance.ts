import type { DocumentModel } from "../document/model";
import { isJoint, isLetter, joinsLoud, joinsNumber, kind, kinds, ownSigns, placeOf, strangePlace } from "./characters";
import { onceFor } from "./once-for";
import { sign, type Signs } from "./signs";
import { countWords, endOfSmall } from "./words-in";

export interface Glance {
  /** As many as `wordsIn` finds. */
  readonly words: number;
  readonly signs: Signs;
}

const shortestNumber = 8;
/** "A B C D E". */
const shortestLoud = 9;

const mayBeCapital = (one: number): boolean => one === kind.capital || one === kind.letter;
const mayBeSmall = (one: number): boolean => one === kind.small || one === kind.letter;
const isMark = (one: number): boolean => one === kind.joiningMark || one === kind.mark;

type OfThree = (one: number, two: number, three: number) => boolean;

const beginsAcronym: OfThree = (one, two, three) =>
  (mayBeCapital(two) && (mayBeCapital(three) || three === kind.digit || three === kind.ampersand)) ||
  (mayBeCapital(one) && mayBeSmall(two) && mayBeCapital(three));

const isBetweenDigits: OfThree = (one, two, three) => one === kind.digit && three === kind.digit && !isLetter(two);

/** What three characters in a row tell, by their kinds. */
const tells: readonly (readonly [Signs, OfThree])[] = [
  [sign.doubleBlank, (_, two, three) => two === kind.blank && three === kind.blank],
  [sign.blankBeforeMark, (_, two, three) => two === kind.blank && isMark(three)],
  [sign.acronym, beginsAcronym],
  [sign.numberInTwo, isBetweenDigits],
  [
    sign.sentenceBreak,
    (one, two, three) => (isMark(one) || one === kind.blank) && two === kind.blank && mayBeCapital(three),
  ],
];

const beginsWord: OfThree = (one, two, three) => isLetter(three) && !isLetter(two) && !(isJoint(two) && isLetter(one));

/** Above the signs: a word begins with the third of the characters. */
const wordBegins = 16;
/** Above that: it has been worked out. */
const isKnown = 17;
const onlySigns = (1 << wordBegins) - 1;

/** By the kinds of three characters in a row, four bits each. Few of them ever stand in a text. */
const toldByThree = new Uint32Array(0x1000);

const workOut = (all: number): number => {
  const three = [all >> 8, (all >> 4) & 15, all & 15] as const;
  const signs = tells.reduce((told, [one, holds]) => (holds(...three) ? told | one : told), 0);
  const told = signs | (beginsWord(...three) ? 1 << wordBegins : 0) | (1 << isKnown);
  toldByThree[all] = told;
  return told;
};

/** How long a run is with one more character, which begins or goes on with it, or only joins what it holds. */
const longer = (run: number, isOwn: boolean, joins: boolean): number => (isOwn || joins ? run + 1 : 0);

/** The sign of telephone numbers and that of loud words, as long as the runs are. */
const signOfRuns = (number: number, loud: number): Signs =>
  (number >= shortestNumber ? sign.longNumber : 0) | (loud >= shortestLoud ? sign.loudWords : 0);

/** The last two of three characters where both are small letters. */
const twoSmall = (kind.small << 4) | kind.small;

/** Walks once through a text and tells what is worth looking for in it: a fraction of what each search would take. */
export const glanceAt = (text: string): Glance => {
  let words = 0;
  let signs = 0;
  let three = 0;
  let number = 0;
  let loud = 0;
  let isStrange = false;
  let index = 0;
  while (index < text.length) {
    const place = placeOf(text.charCodeAt(index));
    const here = kinds[place] ?? 0;
    three = ((three << 4) | here) & 0xfff;
    const told = toldByThree[three] || workOut(three);
    words += (told >> wordBegins) & 1;
    signs |= told;
    index += 1;
    // A small letter ends every run; those behind it go on with its word and tell nothing more.
    if (here === kind.small) {
      number = 0;
      loud = 0;
      const end = endOfSmall(text, index);
      if (end > index) three = twoSmall;
      index = end;
      continue;
    }
    signs |= ownSigns[place] ?? 0;
    if (place === strangePlace) isStrange = true;
    number = longer(number, here === kind.digit, number > 0 && joinsNumber[place] === 1);
    loud = longer(loud, here === kind.capital, loud > 0 && joinsLoud[place] === 1);
    signs |= signOfRuns(number, loud);
  }
  return { words: isStrange ? countWords(text) : words, signs: signs & onlySigns };
};

/** The same of every paragraph of a document, by its index: many rules ask, and numbers in a row cost next to nothing. */
export interface Glances {
  readonly words: Uint32Array;
  readonly signs: Uint16Array;
}

export const glancesAt = onceFor(({ paragraphs }: DocumentModel): Glances => {
  const words = new Uint32Array(paragraphs.length);
  const signs = new Uint16Array(paragraphs.length);
  for (const { index, text } of paragraphs) {
    const glance = glanceAt(text);
    words[index] = glance.words;
    signs[index] = glance.signs;
  }
  return { words, signs };
});

/** How many words stand in some paragraphs of a document. */
export const wordsInAll = (model: DocumentModel, paragraphs: readonly { readonly index: number }[]): number => {
  const { words } = glancesAt(model);
  return paragraphs.reduce((sum, { index }) => sum + (words[index] ?? 0), 0);
};
