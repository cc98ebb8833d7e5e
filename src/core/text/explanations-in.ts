import { languages } from "../profile/profile";
import { foldText } from "../recognise/normalise-heading";
import { acronymsIn } from "./acronyms-in";
import { expansionOf } from "./expansion-of";
import { smallWords } from "./small-words";
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

/** "Internal Security Fund (ISF)". */
const bracketed = (text: string, open: number, close: number, acronym: Word | undefined): Explanation | null => {
  if (!acronym || acronym.to > close) return null;
  const start = open + 1 + (leadIn.exec(text.slice(open + 1, close))?.[0].length ?? 0);
  if (acronym.from !== start || !afterIt.test(text.slice(acronym.to, close))) return null;
  const begin = Math.max(0, open - longestExpansion);
  const sentence = begin + Math.max(0, text.slice(begin, open).search(/[^.!?;:()\n]*$/));
  const before = text.slice(sentence, open);
  const found = expansionOf(acronym.text, before);
  if (!found && !/\p{L}["'”“»’]?\s*$/u.test(before)) return null;
  const expansion = found && wordAt(text, { from: sentence + found.from, to: sentence + found.to });
  return { acronym, expansion, from: expansion?.from ?? open, to: close + 1 };
};

/** What remarks in brackets begin with. */
const remark =
  /^(?:see|e\.g|i\.e|cf|including|incl|especially|notably|formerly|currently|voir|notamment|dont|y|siehe|vgl|z|d|darunter|früher)\b/iu;
const isSmall = (word: string): boolean => languages.some((language) => smallWords[language].has(foldText(word)));

/** Words of a name rather than a remark: at least two, or a compound; no number; no "see", "if", "such as". */
const readsAsName = (words: string): boolean => {
  const [first = "", ...others] = words.trim().split(/\s+/);
  return !/\d/.test(words) && !isSmall(first) && !remark.test(first) && (others.length > 0 || first.length >= 10);
};

/** "ISF (Internal Security Fund)". */
const before = (text: string, open: number, close: number, acronym: Word | undefined): Explanation | null => {
  if (!acronym || !/^["'”“»’]?\s?$/u.test(text.slice(acronym.to, open))) return null;
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
const announced = /[\s,](?:hereinafter|hereafter|ci-après|im folgenden|nachfolgend)(?=[\s:,])/i;

const withoutBracket = (text: string, acronyms: readonly Word[]): readonly Explanation[] => {
  if (!announced.test(text)) return [];
  return acronyms.flatMap((acronym): readonly Explanation[] => {
    const lead = /[,\s]+(?:hereinafter|hereafter|ci-après|im folgenden|nachfolgend)[\s:,]+["“„«‘\s]*$/i.exec(
      text.slice(Math.max(0, acronym.from - 40), acronym.from),
    );
    if (!lead) return [];
    const expansion = expansionOf(acronym.text, text.slice(0, acronym.from - lead[0].length));
    const whole = expansion && wordAt(text, expansion);
    return [{ acronym, expansion: whole, from: whole?.from ?? acronym.from, to: acronym.to }];
  });
};

/**
 * The explanations of acronyms in a text, in order.
 * @param acronyms those of the text, where they are known
 */
export const explanationsIn = (text: string, acronyms = acronymsIn(text)): readonly Explanation[] => {
  if (acronyms.length === 0 || (!text.includes("(") && !announced.test(text))) return [];
  const found = [...withoutBracket(text, acronyms)];
  // Both are in order, so that a text full of brackets is walked through once.
  let next = 0;
  for (const { 0: bracket, index: open } of text.matchAll(/\([^()]+\)/g)) {
    if (bracket.length > longestBracket) continue;
    const close = open + bracket.length - 1;
    while ((acronyms[next]?.from ?? Infinity) <= open) next += 1;
    const explanation = bracketed(text, open, close, acronyms[next]) ?? before(text, open, close, acronyms[next - 1]);
    if (explanation) found.push(explanation);
  }
  return found.sort((a, b) => a.from - b.from);
};
