import { numberInWords } from "./number-words";

const roman: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function toRoman(number: number): string {
  let rest = number;
  let text = "";
  for (const [value, letters] of roman) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}

/** a to z, then aa to zz, then aaa (ECMA-376 part 1, 17.18.59, lowerLetter). */
const toLetters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

/** Signs one after the other, then doubled, and so on (17.18.59, chicago: the Chicago Manual of Style). */
const toSigns = (number: number, signs: string): string =>
  signs.charAt((number - 1) % signs.length).repeat(Math.ceil(number / signs.length));

/** Of formats that have a character for each number: the first of them, and how many there are. */
const enclosed: Readonly<Record<string, readonly [first: number, count: number]>> = {
  decimalEnclosedCircle: [0x2460, 20],
  decimalEnclosedParen: [0x2474, 20],
  decimalEnclosedFullstop: [0x2488, 20],
};

/** Numbers that would make a label longer than any reader of it are written in digits. */
const longest = 5000;

/**
 * A number of a list in a format of `w:numFmt` (17.18.59); formats that we do not know are written in digits.
 * @param language of the paragraph, a BCP 47 tag, for those that are words; null where the document does not tell
 */
export function formatNumber(number: number, format: string, language: string | null): string {
  const digits = String(number);
  if (format === "none" || format === "bullet") return "";
  if (format === "decimalZero") return digits.padStart(2, "0");
  if (format === "numberInDash") return `- ${digits} -`;
  if (number < 1 || number > longest) return digits;
  switch (format) {
    case "lowerRoman":
      return toRoman(number);
    case "upperRoman":
      return toRoman(number).toUpperCase();
    case "lowerLetter":
      return toLetters(number);
    case "upperLetter":
      return toLetters(number).toUpperCase();
    case "chicago":
      return toSigns(number, "*†‡§");
    case "hex":
      return number.toString(16).toUpperCase();
    default:
      return numberInWords(number, format, language) ?? inSign(number, format) ?? digits;
  }
}

function inSign(number: number, format: string): string | null {
  const [first, count] = (Object.hasOwn(enclosed, format) ? enclosed[format] : undefined) ?? [0, 0];
  return number <= count ? String.fromCharCode(first + number - 1) : null;
}
