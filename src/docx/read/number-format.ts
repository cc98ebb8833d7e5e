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

const ordinalEnding = (number: number): string =>
  number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");

/** Numbers that would make a label longer than any reader of it are written in digits. */
const longest = 5000;

/** A number of a list in a format of `w:numFmt`; formats that we do not know are written in digits. */
export function formatNumber(number: number, format: string): string {
  const digits = String(number);
  if (format === "none" || format === "bullet") return "";
  if (format === "decimalZero") return digits.padStart(2, "0");
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
    case "ordinal":
      return digits + ordinalEnding(number);
    default:
      return digits;
  }
}
