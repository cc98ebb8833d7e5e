/** The last letter of Latin Extended-A but one: ſ, behind it, is an s where case does not matter. */
const last = 0x17e;

/** A text has another sign than Latin letters up to there, punctuation, the euro, arrows and geometric shapes. */
const strange = /[^\0-\u017e\u2000-\u206f\u20ac\u2190-\u21ff\u25a0-\u25ff]/;

/** Whether a text holds only signs whose classes `plainSource` knows. */
export const isPlain = (text: string): boolean => !strange.test(text);

/** In Latin Extended-A the two cases of a letter stand beside each other. */
const latinExtended = Array.from({ length: last - 0xff }, (_, at) => String.fromCharCode(0x100 + at));
const isCapital = (letter: string): boolean => letter.toLowerCase() !== letter;

/** The signs of a plain text that are in each class, as they are written in a class. */
const signs: Readonly<Record<string, string>> = {
  L: "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e",
  Lu: `A-Z\u00c0-\u00d6\u00d8-\u00de${latinExtended.filter(isCapital).join("")}`,
  Ll: `a-z\u00b5\u00df-\u00f6\u00f8-\u00ff${latinExtended.filter((letter) => !isCapital(letter)).join("")}`,
  N: "0-9\u00b2\u00b3\u00b9\u00bc-\u00be",
  M: "",
  Mn: "",
  Me: "",
  Cf: "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f",
  Pd: "\\-\u2010-\u2015",
  Po: "!-#%-'*,./:;?@\\\\\u00a1\u00a7\u00b6\u00b7\u00bf\u2016\u2017\u2020-\u2027\u2030-\u2038\u203b-\u203e\u2041-\u2043\u2047-\u2051\u2053\u2055-\u205e",
  "Script=Latin": "A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e",
  "Script=Arabic": "",
};

const pieces = /\\[pP]\{\w*=?\w*\}|\\.|[[\]]|[^\\[\]]+/gsu;
const unicodeClass = /^\\p\{(.*)\}$/;

/**
 * Writes a pattern with brackets around each class of Unicode that has none, so that what is in it can be put into its place.
 * @returns null where it has no such class, or one that is not known here
 */
export const inBrackets = (source: string, flags: string): string | null => {
  if (!source.includes("\\p{")) return null;
  let isInClass = false;
  let written = "";
  for (const piece of source.match(pieces) ?? []) {
    if (piece === "[") isInClass = true;
    else if (piece === "]") isInClass = false;
    const [, name] = unicodeClass.exec(piece) ?? [];
    // Without regard to case \p{Lu} takes what is a small letter here and a capital elsewhere.
    const isUnsure = piece.startsWith("\\P") || (name?.length === 2 && flags.includes("i"));
    if (isUnsure || (name !== undefined && signs[name] === undefined)) return null;
    written += name === undefined || isInClass ? piece : `[${piece}]`;
  }
  return written;
};

/** Writes a pattern of `inBrackets` so that it finds the same in a plain text, with short classes in place of those of Unicode. */
export const plainSource = (bracketed: string): string => {
  let written = bracketed;
  for (const name in signs) written = written.replaceAll(`\\p{${name}}`, signs[name] ?? "");
  return written;
};
