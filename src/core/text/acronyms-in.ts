import { languages } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { smallWords } from "./small-words";
import type { Word } from "./words-in";

/** Two capitals, or a capital and a digit, with a letter between them at most: only here is it worth looking closer. */
const trace = /\p{Lu}(?:\p{Lu}|\p{Ll}\p{Lu}|&\p{Lu}|\d)/gu;
/** The same with more than that let through: without Unicode classes V8 looks three times as fast. */
const mayHold = /[A-Z\u00c0-\uffff](?:[A-Z\u00c0-\uffff\d&]|[a-z\u00b5-\uffff][A-Z\u00c0-\uffff])/;
const inToken = /[\p{L}\p{N}\p{M}&\u2010\u2011-]/u;
const address = /(?:https?:|www\.)\S+|[^\s@]{1,64}@\S+/gi;

/** Measures, money and times of day, which nobody explains. */
const units = new Set(
  `MW GW TW KW MWh GWh TWh KWh MHz GHz THz MB GB TB KB Mt Gt MVA GVA PJ TJ MPa GPa MeV TEU EUR USD GBP CHF SEK NOK DKK
  PLN CZK HUF RON BGN JPY CNY INR AUD CAD AM PM CET CEST UTC GMT BST EST`.split(/\s+/),
);

/** Words that are typed in capitals to be seen, and marks of the desk. */
const loudWords = new Set(
  `NEVER URGENT NOTE NOTA DRAFT ENTWURF PROJET CONFIDENTIAL RESTRICTED SECRET LIMITE TBC TBD NB PS OK FYI ANNEX ANNEXE
  ANLAGE CC RSVP SBU NA YES NO OUI NON JA NEIN NEW STOP TOP KEY HIGH LOW`.split(/\s+/),
);

/** Months, as in "25 MAY": none of them is as long as an acronym may be short. */
const months = new Set(
  "JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JUNE JULY APRIL MARCH MARS AVRIL MAI JUIN JUILLET AOUT AOÛT JANUAR MÄRZ JUNI JULI AUGUST OKT DEZ".split(
    " ",
  ),
);

/** "IV", "XIII", and "IIa" as in the number of an annex. */
const isRoman = (part: string): boolean => /^X{0,3}(?:IX|IV|V?I{0,3})[a-z]?$/.test(part);

/** What in small letters is an everyday word in one of our languages. */
const alsoAcronyms = new Set("EU UN US IT AI WHO".split(" "));
const isSmallWord = (part: string): boolean =>
  !alsoAcronyms.has(part) && languages.some((language) => smallWords[language].has(foldText(part)));

/** "NGOs" is "NGO" more than once. */
const withoutPlural = (part: string): string => part.replace(/(?<=\p{Lu}[\p{Lu}\p{N}])s$/u, "");

const looksLikeOne = (part: string): boolean => {
  if (/^\p{Lu}20\d\d$/u.test(part)) return true;
  if (!/^[\p{Script=Latin}&]{2,10}\d{0,2}$/u.test(part)) return false;
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= letters && !part.endsWith("&");
};

const isAcronym = (part: string): boolean =>
  looksLikeOne(part) && !units.has(part) && !loudWords.has(part) && !isRoman(part) && !isSmallWord(part);

/** A beginning in small letters that belongs to the name: "eu-LISA", not "non-EU". */
const smallBeginning = /^(?!(?:non|pre|ex|sub|co|re|mid|bi|pro|off)-)\p{Ll}{1,3}[-\u2010\u2011]\p{Lu}{3,}$/u;

const between = /[-\u2010\u2011]/u;

/** "EU-Haushalt" is about the EU, "EU-NATO" may be one acronym or two and is left as it stands. */
const acronymsInToken = (token: string, start: number): readonly Word[] => {
  if (smallBeginning.test(token)) return [{ text: token, from: start, to: start + token.length }];
  const found: { text: string; from: number; to: number }[] = [];
  let from = start;
  let isOpen = false;
  for (const part of token.split(between)) {
    const name = withoutPlural(part);
    const last = found.at(-1);
    const to = from + part.length;
    if (!isAcronym(name)) isOpen = false;
    else if (isOpen && last) {
      last.text += `-${name}`;
      last.to = to;
    } else {
      found.push({ text: name, from, to });
      isOpen = true;
    }
    from = to + 1;
  }
  return found;
};

/** "COM(2016) 205", "RES/70/1", "[2022] EWHC 39", "RL 2010/75/EU", "VO (EU) 2016/679": the number of a document. */
const isDocumentNumber = (text: string, { from, to }: Word): boolean =>
  /^(?:\s?\(\d{4}\)|\/\d|(?:-Drs\.)?\s(?:\([A-Z]{2}\)\s)?\d{1,4}\/\d)/.test(text.slice(to, to + 16)) ||
  /(?:\d\/|\d\]\s)$/.test(text.slice(Math.max(0, from - 3), from));

/** "25 MAY 2016", "3 MAI". */
const isMonth = (text: string, { text: name, from }: Word): boolean =>
  months.has(name) && /\d(?:st|nd|rd|th|er|\.)?\s$/i.test(text.slice(Math.max(0, from - 5), from));

/** Of three words in capitals side by side none is an acronym: somebody is speaking loudly. */
const isInLoudRun = (text: string, { from, to }: Word): boolean => {
  const before = /(?:(?<!\p{L})\p{Lu}{2,} ){1,2}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? "";
  const after = /^(?: \p{Lu}{2,}(?!\p{L})){1,2}/u.exec(text.slice(to, to + 30))?.[0] ?? "";
  return `${before}${after}`.split(" ").filter((word) => word !== "").length >= 2;
};

/**
 * The acronyms in a text, each use of each: "NATO", "NGOs" (as "NGO"), "eu-LISA", "R&D", "H2020", "BMWi". Neither
 * Roman numerals, units, numbers of documents, parts of addresses nor words in capitals among others. A text that is
 * in capitals as a whole shows no acronyms: do not ask about it.
 */
export const acronymsIn = (text: string): readonly Word[] => {
  if (!mayHold.test(text)) return [];
  const plain = text.replace(address, (found) => " ".repeat(found.length));
  const found: Word[] = [];
  let done = 0;
  for (const { index } of plain.matchAll(trace)) {
    if (index < done) continue;
    let from = index;
    while (from > done && inToken.test(plain[from - 1] ?? "")) from -= 1;
    done = index;
    while (done < plain.length && inToken.test(plain[done] ?? "")) done += 1;
    found.push(...acronymsInToken(plain.slice(from, done), from));
  }
  return found.filter((word) => !isDocumentNumber(plain, word) && !isMonth(plain, word) && !isInLoudRun(plain, word));
};
