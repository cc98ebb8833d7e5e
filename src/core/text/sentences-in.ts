import type { Language } from "../profile/profile";
import type { Stretch } from "./words-in";

/** What is cut short with a full stop, in small letters, without it. */
const abbreviations: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    "mr mrs ms dr prof st no nos art arts para paras cf vs eg ie e.g i.e etc approx fig vol ed dept gov gen rep sen jr sr inc ltd co corp bn mn p pp".split(
      " ",
    ),
  ),
  fr: new Set("m mm mme mmes mlle dr pr st ste no art al par cf p pp ex vol éd env etc min max tél av bd".split(" ")),
  de: new Set(
    "dr prof hr fr str nr abs art bzw ca d.h z.b u.a o.ä usw vgl s bd ggf evtl inkl zzgl mio mrd mind max bspw sog lfd gem einschl rd tel u.s.w i.d.r z.t v.a z".split(
      " ",
    ),
  ),
};

/** Longer words are not cut short: the longest of these have seven letters. */
const longestWord = 8;
const lastWord = /[\p{L}\p{N}.]+$/u;
/** So many blanks at most are looked past for what follows a mark. */
const mostBlanks = 20;

const isBlankCode = (code: number): boolean =>
  code === 0x20 || (code <= 0x0d && code >= 0x09) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
const isMarkCode = (code: number): boolean => code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
/** One of "'”’»)]. */
const isClosing = (code: number): boolean =>
  code < 0x80 ? code === 0x22 || code === 0x27 || code === 0x29 || code === 0x5d : closingBeyond.has(code);
const closingBeyond: ReadonlySet<number> = new Set(Array.from("”’»", (sign) => sign.charCodeAt(0)));
/** Letters, digits and full stops of ASCII. */
const isPlainWord = (code: number): boolean =>
  code === 0x2e || (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a);

/** The letters, digits and full stops before a place; "" where they are more than are cut short. */
const wordBefore = (text: string, end: number): string => {
  let from = end;
  while (from > 0 && end - from < longestWord && isPlainWord(text.charCodeAt(from - 1))) from -= 1;
  if (from === 0 || text.charCodeAt(from - 1) < 0x80) return end - from < longestWord ? text.slice(from, end) : "";
  return lastWord.exec(text.slice(Math.max(0, end - longestWord), end))?.[0] ?? "";
};

const beginsSmall = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : /^\p{Ll}/u.test(text.slice(at, at + 2));
};

/** "Art. 3", "J. Brandt", "3. Mai": the full stop belongs to what stands before it. */
const belongsToWord = (text: string, end: number, next: number, language: Language): boolean => {
  const mark = text[end];
  if ((mark === "." || mark === "…") && beginsSmall(text, next)) return true;
  if (mark !== "." || text[end + 1] === ".") return false;
  const before = wordBefore(text, end);
  if (before.length <= 2 && (/^\p{Lu}$/u.test(before) || (language === "de" && /^\d+$/.test(before)))) return true;
  return abbreviations[language].has(before.toLowerCase());
};

const pastBlanks = (text: string, from: number, end: number): number => {
  let at = from;
  while (at < end && isBlankCode(text.charCodeAt(at))) at += 1;
  return at;
};

/** Past the marks that stand together. */
const pastMarks = (text: string, from: number): number => {
  let at = from;
  while (isMarkCode(text.charCodeAt(at))) at += 1;
  return at;
};

/** Where a sentence may end behind marks: past what closes after them, before a blank; -1 for no end. */
const possibleEnd = (text: string, marks: number): number => {
  let end = marks;
  while (end < text.length && isClosing(text.charCodeAt(end))) end += 1;
  return end < text.length && isBlankCode(text.charCodeAt(end)) ? end : -1;
};

const lineBreak = "\n";
const mayEnd = [".", lineBreak, "?", "!", "…"] as const;

/** Where signs stand that may end a sentence, in order. An engine finds a sign ten times as fast as a loop does. */
const placesToEnd = (text: string): readonly number[] => {
  const places: number[] = [];
  let kinds = 0;
  for (const sign of mayEnd) {
    let at = text.indexOf(sign);
    if (at >= 0) kinds += 1;
    for (; at >= 0; at = text.indexOf(sign, at + 1)) places.push(at);
  }
  return kinds > 1 ? places.sort((one, other) => one - other) : places;
};

/** Where the sentence ends that a mark or a line break at a place ends; -1 where it ends none. Of several marks together the first one tells. */
export const sentenceEnd = (text: string, at: number, language: Language): number => {
  if (text[at] === lineBreak) return at;
  if (isMarkCode(text.charCodeAt(at - 1))) return -1;
  const end = possibleEnd(text, pastMarks(text, at));
  if (end < 0) return -1;
  const next = pastBlanks(text, end, Math.min(text.length, end + mostBlanks));
  return belongsToWord(text, at, next, language) ? -1 : end;
};

/** Where sentences end, in order; not the last one. */
const endsIn = (text: string, language: Language): readonly number[] => {
  const ends: number[] = [];
  for (const at of placesToEnd(text)) {
    const end = sentenceEnd(text, at, language);
    if (end >= 0) ends.push(end);
  }
  return ends;
};

/** The sentences of a text, without the blanks between them. A line break ends one; so does the end of the text. */
export const sentencesIn = (text: string, language: Language): readonly Stretch[] => {
  const sentences: Stretch[] = [];
  let from = 0;
  const ends = endsIn(text, language);
  for (let next = 0; next <= ends.length; next += 1) {
    const to = ends[next] ?? text.length;
    const start = pastBlanks(text, from, to);
    let end = to;
    while (end > start && isBlankCode(text.charCodeAt(end - 1))) end -= 1;
    if (end > start) sentences.push({ from: start, to: end });
    from = to;
  }
  return sentences;
};
