import { foldText } from "../recognise/normalise-heading";
import { acronymsIn } from "./acronyms-in";
import { isLetter } from "./characters";
import { expansionOf } from "./expansion-of";
import { kindAt } from "./noted-signs";
import { smallWordsOfAny } from "./small-words";
import type { Stretch, Word } from "./words-in";

/** Where a text says what an acronym means: "Internal Security Fund (ISF)", "ISF (Internal Security Fund)". */
export interface Explanation extends Stretch {
  readonly acronym: Word;
  /** What it is short for; null where words stand in its place that do not have its initials, as in another language. */
  readonly expansion: Word | null;
}

/** What may come before the acronym in the bracket. */
const leadIn =
  /^\s*(?:(?:hereinafter|hereafter|henceforth|the|or|in short|abbreviated|ci-après|dite?s?|ou|en abrégé|le|la|les|im folgenden|nachfolgend|kurz|abgekürzt|auch|oder|der|die|das)[\s:,]+){0,3}["'“„«»‘’\s]*(?:(?:the|le|la|les|der|die|das)\s|l['’])?/iu;
const afterIt = /^["'”“»«’‘\s]*(?:$|[,;:–-])/u;
const longestBracket = 160;
/** Wide enough for the longest expansion before a bracket. */
const longestExpansion = 200;

const wordAt = (text: string, { from, to }: Stretch): Word => ({ text: text.slice(from, to), from, to });

const endsSentence = ".!?;:()\n";

/** Where what belongs to a place begins: behind the last sign that ends a sentence, or as far as an expansion reaches. */
const sentenceBefore = (text: string, place: number): number => {
  const begin = Math.max(0, place - longestExpansion);
  let from = place;
  while (from > begin && !endsSentence.includes(text.charAt(from - 1))) from -= 1;
  return from;
};

/** "Internal Security Fund (ISF)". */
const bracketed = (text: string, open: number, close: number, acronym: Word | undefined): Explanation | null => {
  if (!acronym || acronym.to > close) return null;
  const start = open + 1 + (leadIn.exec(text.slice(open + 1, close))?.[0].length ?? 0);
  if (acronym.from !== start || !afterIt.test(text.slice(acronym.to, close))) return null;
  const sentence = sentenceBefore(text, open);
  const before = text.slice(sentence, open);
  const found = expansionOf(acronym.text, before);
  if (!found && !/\p{L}["'”“»’]?\s*$/u.test(before)) return null;
  const expansion = found && wordAt(text, { from: sentence + found.from, to: sentence + found.to });
  return { acronym, expansion, from: expansion?.from ?? open, to: close + 1 };
};

/** What remarks in brackets begin with. */
const remark =
  /^(?:see|e\.g|i\.e|cf|including|incl|especially|notably|formerly|currently|voir|notamment|dont|y|siehe|vgl|z|d|darunter|früher)\b/iu;
const isSmall = (word: string): boolean => smallWordsOfAny.has(foldText(word));

/** Words of a name rather than a remark: at least two, or a compound; no number; no "see", "if", "such as". */
const readsAsName = (words: string): boolean => {
  const [first = "", ...others] = words.trim().split(/\s+/);
  return !/\d/.test(words) && !isSmall(first) && !remark.test(first) && (others.length > 0 || first.length >= 10);
};

/** "ISF (Internal Security Fund)". */
const before = (text: string, open: number, close: number, acronym: Word | undefined): Explanation | null => {
  if (!acronym || open - acronym.to > 2 || !/^["'”“»’]?\s?$/u.test(text.slice(acronym.to, open))) return null;
  const inside = text.slice(open + 1, close);
  const words = inside.replace(/\s*[,;–].*$/su, "");
  const article = /^(?:the|la|le|les|l['’]|der|die|das)\s*/i.exec(words)?.[0].length ?? 0;
  const name = words.slice(article);
  const found = expansionOf(acronym.text, name);
  if (found?.from !== 0 && !readsAsName(name)) return null;
  const from = open + 1 + article;
  const expansion = found?.from === 0 ? wordAt(text, { from, to: from + found.to }) : null;
  return { acronym, expansion, from: acronym.from, to: close + 1 };
};

/** "the Internal Security Fund, hereinafter “ISF”", "ci-après « FSI »", "im Folgenden: ISF". */
const announcement = /[,\s]+(?:hereinafter|hereafter|ci-après|im folgenden|nachfolgend)[\s:,]+["“„«‘\s]*$/i;
/** With these the words end that announce an acronym. */
const announcingEnds = new Set(["ter", "rès", "den", "end"]);
/** Of them, in small letters: with another one nothing is cut out of the text. */
const lastLetters = new Set(Array.from(announcingEnds, (letters) => letters.charCodeAt(letters.length - 1)));

const mayBeAnnounced = (text: string, { from }: Word): boolean => {
  let end = from;
  while (end > 0 && !isLetter(kindAt(text, end - 1))) end -= 1;
  if (!lastLetters.has(text.charCodeAt(end - 1) | 0x20)) return false;
  return announcingEnds.has(text.slice(Math.max(0, end - 3), end).toLowerCase());
};

const withoutBracket = (text: string, acronym: Word): Explanation | null => {
  if (!mayBeAnnounced(text, acronym)) return null;
  const lead = announcement.exec(text.slice(Math.max(0, acronym.from - 40), acronym.from));
  if (!lead) return null;
  const expansion = expansionOf(acronym.text, text.slice(0, acronym.from - lead[0].length));
  const whole = expansion && wordAt(text, expansion);
  return { acronym, expansion: whole, from: whole?.from ?? acronym.from, to: acronym.to };
};

/** Calls back for each pair of round brackets around words without any. */
const eachBracket = (text: string, visit: (open: number, close: number) => void): void => {
  for (let open = text.indexOf("("); open >= 0;) {
    const close = text.indexOf(")", open);
    if (close < 0) return;
    const inner = text.lastIndexOf("(", close);
    if (close > inner + 1) visit(inner, close);
    open = text.indexOf("(", close);
  }
};

/**
 * The explanations of acronyms in a text, in order.
 * @param acronyms those of the text, where they are known
 */
export const explanationsIn = (text: string, acronyms = acronymsIn(text)): readonly Explanation[] => {
  const found: Explanation[] = [];
  if (acronyms.length === 0) return found;
  for (const acronym of acronyms) {
    const explanation = withoutBracket(text, acronym);
    if (explanation) found.push(explanation);
  }
  // Both are in order, so that a text full of brackets is walked through once.
  let next = 0;
  eachBracket(text, (open, close) => {
    if (close - open >= longestBracket) return;
    while ((acronyms[next]?.from ?? Infinity) <= open) next += 1;
    const explanation = bracketed(text, open, close, acronyms[next]) ?? before(text, open, close, acronyms[next - 1]);
    if (explanation) found.push(explanation);
  });
  return found.length > 1 ? found.sort((a, b) => a.from - b.from) : found;
};
