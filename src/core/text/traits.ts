import { isJoint, kind, kinds, ownSigns, placeOf, strangePlace } from "./characters";
import { folded } from "./folded-codes";
import { foldedLetters, isDigit } from "./word-hash";

/** What one number tells of a character. Above the lowest byte stands its letter in a word, and one. */
export const trait = {
  /** One that tells something by itself: a capital, a digit, a mark. Few characters of a text. */
  rare: 1,
  blank: 2,
  /** It stands for two letters in a word. */
  two: 4,
  /** Only all of `foldText` tells which words it makes. */
  odd: 8,
  /** It has not been worked out yet. */
  unknown: 16,
  /** It goes on with a word. The sign of the number: a shift makes a mask of it. */
  inWord: 1 << 31,
} as const;

/** All that a walk through texts asks at every character, by its place as `placeOf` has it. */
export const traits = new Int32Array(kinds.length).fill(trait.unknown);

const isRare = (one: number, place: number): boolean =>
  one === kind.capital || one === kind.digit || one === kind.mark || isJoint(one) || ownSigns[place] !== 0;

const lettersTell = (letters: number): number => {
  if (letters === folded.between) return 0;
  if (letters < 0 || letters > 0xffff) return trait.odd;
  return (((letters & 0xff) + 1) << 8) | trait.inWord | (letters > 0xff ? trait.two | trait.rare : 0);
};

const learn = (code: number, place: number): void => {
  const one = kinds[place] ?? 0;
  const letters = place === strangePlace ? folded.strange : foldedLetters(code);
  const rare = isRare(one, place) || isDigit(letters & 0xff) ? trait.rare : 0;
  traits[place] = lettersTell(letters) | rare | (one === kind.blank ? trait.blank : 0);
};

for (let code = 0; code < 0x80; code += 1) learn(code, code);

/** Works out what those characters of a text are that are unknown: most of Unicode is never asked for. */
export const learnFrom = (text: string): void => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const place = placeOf(code);
    if (traits[place] === trait.unknown) learn(code, place);
  }
};
