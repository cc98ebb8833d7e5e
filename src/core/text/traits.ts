import { isJoint, isStop, kind, kinds, ownSigns, placeOf, strangePlace } from "./characters";
import { folded } from "./folded-codes";
import { foldedLetters, isDigit } from "./word-hash";

/** What one number tells of a character. Above the lowest byte stands its letter in a word. */
export const trait = {
  /** One that tells something by itself: a capital, a digit, a mark. Few characters of a text. */
  rare: 1,
  /** It stands for two letters in a word. */
  two: 2,
  /** Only all of `foldText` tells which words it makes. */
  odd: 4,
  /** It has not been worked out yet. */
  unknown: 8,
  /** It goes on with a word. The sign of the number. */
  inWord: 1 << 31,
} as const;

/** All that a walk through texts asks at every character, by its place as `placeOf` has it. */
export const traits = new Int32Array(kinds.length).fill(trait.unknown);

/** The ellipsis shares its place with others. */
const hasStop = (place: number): boolean => isStop(place) || place === placeOf(0x2026);

/** Of one that goes on with a word, the first letter that it stands for. */
export const letterOf = (traits: number): number => (traits >> 8) & 0xff;

const isRare = (one: number, place: number): boolean =>
  one === kind.capital ||
  one === kind.digit ||
  one === kind.mark ||
  isJoint(one) ||
  ownSigns[place] !== 0 ||
  hasStop(place);

const lettersTell = (letters: number): number => {
  if (letters === folded.between) return 0;
  if (letters < 0 || letters > 0xffff) return trait.odd;
  return ((letters & 0xff) << 8) | trait.inWord | (letters > 0xff ? trait.two | trait.rare : 0);
};

const learn = (code: number, place: number): void => {
  const one = kinds[place] ?? 0;
  const letters = place === strangePlace ? folded.strange : foldedLetters(code);
  const rare = isRare(one, place) || isDigit(letters & 0xff) ? trait.rare : 0;
  traits[place] = lettersTell(letters) | rare;
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
