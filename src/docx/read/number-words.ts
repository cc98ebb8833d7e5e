/** The numbers up to a hundred in words, and their places in a row, as Word labels lists with them. */
interface NumberWords {
  readonly cardinal: (number: number) => string;
  readonly ordinal: (number: number) => string;
  /** "1st" */
  readonly short: (number: number) => string;
}

const english: NumberWords = (() => {
  const small = words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
  );
  const tens = words("_ ten twenty thirty forty fifty sixty seventy eighty ninety");
  const odd: Readonly<Record<string, string>> = {
    one: "first",
    two: "second",
    three: "third",
    five: "fifth",
    eight: "eighth",
    nine: "ninth",
    twelve: "twelfth",
  };
  const cardinal = (number: number): string => {
    if (number < 20) return at(small, number);
    if (number === 100) return "one hundred";
    return number % 10 === 0 ? at(tens, number / 10) : `${at(tens, Math.floor(number / 10))}-${at(small, number % 10)}`;
  };
  const ordinal = (number: number): string =>
    cardinal(number).replace(
      /[a-z]+$/,
      (last) => odd[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ieth` : `${last}th`),
    );
  const ending = (number: number): string =>
    number % 100 > 10 && number % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][number % 10] ?? "th");
  return { cardinal, ordinal, short: (number) => `${number}${ending(number)}` };
})();

const french: NumberWords = (() => {
  const small = words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
  );
  const tens = words("_ dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt");
  const cardinal = (number: number): string => {
    if (number < 20) return at(small, number);
    if (number === 100) return "cent";
    const ten = at(tens, Math.floor(number / 10));
    const rest = number % (number < 60 ? 10 : 20);
    if (rest === 0) return number === 80 ? `${ten}s` : ten;
    return (rest === 1 || rest === 11) && number < 80 ? `${ten} et ${at(small, rest)}` : `${ten}-${at(small, rest)}`;
  };
  const ordinal = (number: number): string => {
    if (number === 1) return "premier";
    const stem = number === 80 ? "quatre-vingt" : cardinal(number).replace(/e$/, "");
    return `${stem.replace(/cinq$/, "cinqu").replace(/neuf$/, "neuv")}ième`;
  };
  return { cardinal, ordinal, short: (number) => (number === 1 ? "1er" : `${number}e`) };
})();

const german: NumberWords = (() => {
  const small = words(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
  );
  const tens = words("_ zehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig");
  const odd: Readonly<Record<number, string>> = { 1: "erste", 3: "dritte", 7: "siebte", 8: "achte" };
  const cardinal = (number: number): string => {
    if (number < 20) return at(small, number);
    if (number === 100) return "einhundert";
    const ten = at(tens, Math.floor(number / 10));
    return number % 10 === 0 ? ten : `${number % 10 === 1 ? "ein" : at(small, number % 10)}und${ten}`;
  };
  const ordinal = (number: number): string => odd[number] ?? `${cardinal(number)}${number < 20 ? "te" : "ste"}`;
  return { cardinal, ordinal, short: (number) => `${number}.` };
})();

/** Larger numbers are written in digits. */
const largest = 100;

function words(list: string): readonly string[] {
  return list.split(" ");
}

function at(list: readonly string[], place: number): string {
  return list[place] ?? "";
}

const inLanguages: ReadonlyMap<string, NumberWords> = new Map([
  ["en", english],
  ["fr", french],
  ["de", german],
]);

/** By the first two letters of a tag. A document that tells no language is taken for an English one, as Word's own default. */
const wordsOf = (language: string | null): NumberWords | null =>
  inLanguages.get((language ?? "en").slice(0, 2).toLowerCase()) ?? null;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * A number as `w:numFmt` has it written in words or as an ordinal (ECMA-376 part 1, 17.18.59), with a capital as Word has
 * it; null for other formats, other languages than English, French and German, and numbers too large to be said.
 * @param language a BCP 47 tag
 */
export function numberInWords(number: number, format: string, language: string | null): string | null {
  const said = wordsOf(language);
  if (said === null) return null;
  if (format === "ordinal") return said.short(number);
  if (number > largest) return null;
  if (format === "cardinalText") return capitalised(said.cardinal(number));
  return format === "ordinalText" ? capitalised(said.ordinal(number)) : null;
}
