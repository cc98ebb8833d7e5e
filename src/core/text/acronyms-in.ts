import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { acronymsInToken } from "./acronyms-in-token";
import { isLetter, kind } from "./characters";
import { kindAt } from "./noted-signs";
import { sign } from "./signs";
import { surveyOf } from "./text-survey";
import type { Word } from "./words-in";

/** Two capitals, or a capital and a digit, with a letter between them at most: only here is it worth looking closer. */
const trace = /\p{Lu}(?:\p{Lu}|\p{Ll}\p{Lu}|&\p{Lu}|\d)/gu;
/** The same with more than that let through: without Unicode classes V8 looks three times as fast. */
const mayHold = /[A-Z\u00c0-\uffff](?:[A-Z\u00c0-\uffff\d&]|[a-z\u00b5-\uffff][A-Z\u00c0-\uffff])/;
const inToken = /[\p{L}\p{N}\p{M}&\u2010\u2011-]/u;
const address = /(?:https?:|www\.)\S+|[^\s@]{1,64}@\S+/gi;

/** Months, as in "25 MAY": none of them is as long as an acronym may be short. */
const months = new Set(
  "JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC JUNE JULY APRIL MARCH MARS AVRIL MAI JUIN JUILLET AOUT AOÛT JANUAR MÄRZ JUNI JULI AUGUST OKT DEZ".split(
    " ",
  ),
);

/** "COM(2016) 205", "RES/70/1", "RL 2010/75/EU", "VO (EU) 2016/679": the number of a document. */
const numberAfter = /^(?:\s?\(\d{4}\)|\/\d|(?:-Drs\.)?\s(?:\([A-Z]{2}\)\s)?\d{1,4}\/\d)/;
/** "2010/75/EU", "[2022] EWHC". */
const numberBefore = /(?:\d\/|\d\]\s)$/;

/** As all that is asked of what stands around an acronym, a pattern only where the characters beside it let it match. */
const isDocumentNumber = (text: string, { from, to }: Word): boolean => {
  const next = text.charAt(to);
  const second = text.charAt(to + 1);
  const mayFollow = next === "(" || next === "/" || next === "-" || second === "(" || (second >= "0" && second <= "9");
  if (mayFollow && numberAfter.test(text.slice(to, to + 16))) return true;
  const mayPrecede = text.charAt(from - 1) === "/" || text.charAt(from - 2) === "]";
  return mayPrecede && numberBefore.test(text.slice(Math.max(0, from - 3), from));
};

/** "25 MAY 2016", "3 MAI". */
const isMonth = (text: string, { text: name, from }: Word): boolean =>
  months.has(name) && /\d(?:st|nd|rd|th|er|\.)?\s$/i.test(text.slice(Math.max(0, from - 5), from));

const mayBeCapitalAt = (text: string, at: number): boolean => {
  const one = kindAt(text, at);
  return one === kind.capital || one === kind.letter;
};

/** Whether two characters may be capitals, or halves of some. */
const areCapitalsAt = (text: string, at: number): boolean => mayBeCapitalAt(text, at) && mayBeCapitalAt(text, at + 1);

/** Of three words in capitals side by side none is an acronym: somebody is speaking loudly. */
const isInLoudRun = (text: string, { from, to }: Word): boolean => {
  const mayPrecede = text.charAt(from - 1) === " " && areCapitalsAt(text, from - 3);
  const mayFollow = text.charAt(to) === " " && areCapitalsAt(text, to + 1);
  if (!mayPrecede && !mayFollow) return false;
  const before = /(?:(?<!\p{L})\p{Lu}{2,} ){1,2}$/u.exec(text.slice(Math.max(0, from - 30), from))?.[0] ?? "";
  const after = /^(?: \p{Lu}{2,}(?!\p{L})){1,2}/u.exec(text.slice(to, to + 30))?.[0] ?? "";
  return `${before}${after}`.split(" ").filter((word) => word !== "").length >= 2;
};

const isNoName = (text: string, word: Word): boolean =>
  isDocumentNumber(text, word) || isMonth(text, word) || isInLoudRun(text, word);

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
    for (const word of acronymsInToken(plain.slice(from, done), from)) if (!isNoName(plain, word)) found.push(word);
  }
  return found;
};

const isInToken = (text: string, at: number): boolean => {
  const one = kindAt(text, at);
  if (one === kind.joint) return text[at] !== "'" && text[at] !== "’" && text[at] !== "/";
  return isLetter(one) || one === kind.ampersand;
};

/** What `trace` looks for, where a capital stands. */
const beginsTrace = (text: string, capital: number): boolean => {
  const next = kindAt(text, capital + 1);
  if (next === kind.capital || next === kind.digit) return true;
  return (next === kind.small || next === kind.ampersand) && kindAt(text, capital + 2) === kind.capital;
};

/** The same in a text without rare letters and addresses, whose capitals are known. */
const acronymsAmong = (text: string, capitals: Uint32Array, first: number, end: number): readonly Word[] => {
  const found: Word[] = [];
  let done = 0;
  for (let at = first; at < end; at += 1) {
    const capital = capitals[at] ?? 0;
    if (capital < done || !beginsTrace(text, capital)) continue;
    let from = capital;
    while (from > done && isInToken(text, from - 1)) from -= 1;
    done = capital + 1;
    while (isInToken(text, done)) done += 1;
    for (const word of acronymsInToken(text.slice(from, done), from)) if (!isNoName(text, word)) found.push(word);
  }
  return found;
};

const notPlain = sign.rareLetter | sign.webAddress | sign.at;

/** The acronyms in a paragraph of a document, as `acronymsIn` has them: from its capitals, which are known. */
export const acronymsOf = ({ index, text }: Paragraph, model: DocumentModel): readonly Word[] => {
  const { signs, capitals, capitalStarts } = surveyOf(model);
  if (((signs[index] ?? 0) & notPlain) !== 0) return acronymsIn(text);
  return acronymsAmong(text, capitals, capitalStarts[index] ?? 0, capitalStarts[index + 1] ?? 0);
};
