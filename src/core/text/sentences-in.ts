import type { Language } from "../profile/profile";
import type { Stretch } from "./words-in";

/** Where a sentence may end: the mark, what closes after it, and a blank; or a line break. */
const possibleEnd = /[.!?…]+["'”’»)\]]*(?=\s)|\n/g;

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

/** Longer words are not cut short. */
const longestWord = 20;
const lastWord = /[\p{L}\p{N}.]+$/u;

/** "Art. 3", "J. Brandt", "3. Mai": the full stop belongs to what stands before it. */
const belongsToWord = (text: string, end: number, next: number, language: Language): boolean => {
  if (/[.…]/.test(text[end] ?? "") && /^\p{Ll}/u.test(text.slice(next, next + 2))) return true;
  if (text[end] !== "." || text[end + 1] === ".") return false;
  const behindBlank = Math.max(end - longestWord, text.lastIndexOf(" ", end) + 1);
  const before = lastWord.exec(text.slice(behindBlank, end))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(before)) return true;
  if (language === "de" && /^\d{1,2}$/.test(before)) return true;
  return abbreviations[language].has(before.toLowerCase());
};

/** The sentences of a text, without the blanks between them. A line break ends one; so does the end of the text. */
export const sentencesIn = (text: string, language: Language): readonly Stretch[] => {
  const ends: number[] = [];
  for (const { 0: mark, index } of text.matchAll(possibleEnd)) {
    const to = index + (mark === "\n" ? 0 : mark.length);
    const next = to + (/^\s*/.exec(text.slice(to, to + 20))?.[0].length ?? 0);
    if (mark === "\n" || !belongsToWord(text, index, next, language)) ends.push(to);
  }
  let from = 0;
  return [...ends, text.length].flatMap((to) => {
    const start = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length);
    from = to;
    const end = start + text.slice(start, to).trimEnd().length;
    return end > start ? [{ from: start, to: end }] : [];
  });
};
