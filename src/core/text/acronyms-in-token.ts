import { foldText } from "../recognise/normalise-heading";
import { kind } from "./characters";
import { kindAt } from "./noted-signs";
import { smallWordsOfAny } from "./small-words";
import type { Word } from "./words-in";

/** Measures, money and times of day, which nobody explains. */
const units =
  `MW GW TW KW MWh GWh TWh KWh MHz GHz THz MB GB TB KB Mt Gt MVA GVA PJ TJ MPa GPa MeV TEU EUR USD GBP CHF SEK NOK DKK
  PLN CZK HUF RON BGN JPY CNY INR AUD CAD AM PM CET CEST UTC GMT BST EST`.split(/\s+/);

/** Words that are typed in capitals to be seen, and marks of the desk. */
const loudWords =
  `NEVER URGENT NOTE NOTA DRAFT ENTWURF PROJET CONFIDENTIAL RESTRICTED SECRET LIMITE TBC TBD NB PS OK FYI ANNEX ANNEXE
  ANLAGE CC RSVP SBU NA YES NO OUI NON JA NEIN NEW STOP TOP KEY HIGH LOW`.split(/\s+/);

const noAcronyms = new Set([...units, ...loudWords]);

/** "IV", "XIII", and "IIa" as in the number of an annex. */
const isRoman = (part: string): boolean =>
  "XVI".includes(part.slice(0, 1)) && /^X{0,3}(?:IX|IV|V?I{0,3})[a-z]?$/.test(part);

/** What in small letters is an everyday word in one of our languages. */
const alsoAcronyms = new Set("EU UN US IT AI WHO".split(" "));
const isSmallWord = (part: string): boolean => smallWordsOfAny.has(foldText(part)) && !alsoAcronyms.has(part);

/** "NGOs" is "NGO" more than once. */
const withoutPlural = (part: string): string =>
  part.endsWith("s") ? part.replace(/(?<=\p{Lu}[\p{Lu}\p{N}])s$/u, "") : part;

const hasShape = (part: string): boolean => {
  if (/^\p{Lu}20\d\d$/u.test(part)) return true;
  if (!/^[\p{Script=Latin}&]{2,10}\d{0,2}$/u.test(part)) return false;
  const capitals = part.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = part.match(/\p{L}/gu)?.length ?? 0;
  return capitals >= 2 && capitals * 2 >= letters && !part.endsWith("&");
};

const longest = 12;

/** Whether it has the shape of one, told by its characters where they are plain: nearly every word with a capital comes by here. */
const looksLikeOne = (part: string): boolean => {
  if (part.length < 2 || part.length > longest) return false;
  let capitals = 0;
  let letters = 0;
  for (let at = 0; at < part.length; at += 1) {
    const one = kindAt(part, at);
    if (one === kind.capital) capitals += 1;
    if (one === kind.capital || one === kind.small) letters += 1;
    else if (one !== kind.ampersand) return hasShape(part);
  }
  return part.length <= 10 && capitals >= 2 && capitals * 2 >= letters && !part.endsWith("&");
};

const isAcronym = (part: string): boolean =>
  looksLikeOne(part) && !noAcronyms.has(part) && !isRoman(part) && !isSmallWord(part);

/** A beginning in small letters that belongs to the name: "eu-LISA", not "non-EU". */
const smallBeginning = /^(?!(?:non|pre|ex|sub|co|re|mid|bi|pro|off)-)\p{Ll}{1,3}[-\u2010\u2011]\p{Lu}{3,}$/u;

const between = /[-\u2010\u2011]/u;

/** "EU-NATO" may be one acronym or two and is left as it stands. */
const joined = (token: string, start: number): readonly Word[] => {
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

/** Whether all characters of a word are letters of ASCII or Latin-1. */
const isOneWord = (token: string): boolean => {
  for (let at = 0; at < token.length; at += 1) {
    const one = kindAt(token, at);
    if (one !== kind.capital && one !== kind.small) return false;
  }
  return true;
};

/**
 * The acronyms among the parts of a token: letters, digits, "&" and hyphens. "EU-Haushalt" is about the EU.
 * @param start where the token begins in its text
 */
export const acronymsInToken = (token: string, start: number): readonly Word[] => {
  if (!isOneWord(token)) return joined(token, start);
  const text = withoutPlural(token);
  return isAcronym(text) ? [{ text, from: start, to: start + token.length }] : [];
};
