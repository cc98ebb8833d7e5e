import { isArticle, isBodyWord, isHonorific, isLink, isOfficeWord, isParticle, wordsOf } from "./participant-words";

/** How sure it is that words name a person: by a title before them, by looking like a full name, or hardly. */
export type NameKind = "titled" | "full" | "single";

const nameWord = /^(?:\p{Lu}\.|\p{Lu}\p{L}*(?:['’.-]\p{L}+)*\.?)$/u;
const longestName = 5;
const longestFunction = 7;

const isInitial = (word: string): boolean => /^\p{Lu}\.$/u.test(word);
const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word);

const looksLikeNames = (words: readonly string[]): boolean => {
  const [first = ""] = words;
  const last = words[words.length - 1] ?? "";
  if (words.length === 0 || words.length > longestName || !nameWord.test(first) || !nameWord.test(last)) return false;
  if (words.some((word) => isBodyWord(word) || isOfficeWord(word))) return false;
  return words.every((word) => nameWord.test(word) || isParticle(word)) && !isArticle(first) && !isInitial(last);
};

/** How many words before a name are titles: "le vice-amiral", "Frau Dr.", "Minister". */
const titlesBefore = (words: readonly string[]): number => {
  const from = isArticle(words[0] ?? "") ? 1 : 0;
  let at = from;
  const isTitle = (word = ""): boolean => isHonorific(word) || isOfficeWord(word);
  // "Foreign Minister Oka": a word before an office is part of it.
  while (
    at < words.length - 1 &&
    (isTitle(words[at]) || (at < words.length - 2 && isOfficeWord(words[at + 1] ?? "")))
  ) {
    at += 1;
  }
  return at === from ? 0 : at;
};

/** What kind of name words are; null where they are none. */
export const nameKind = (text: string): NameKind | null => {
  const words = wordsOf(text);
  const titles = titlesBefore(words);
  const rest = words.slice(titles);
  if (!looksLikeNames(rest)) return null;
  if (titles > 0) return "titled";
  const [first = ""] = rest;
  if (rest.length === 1) return isAcronym(first) ? null : "single";
  const areCapitals = rest.every((word) => isAcronym(word) && word.length > 2);
  return isAcronym(first) && !areCapitals && rest.length > 1 ? null : "full";
};

export const isCertainName = (text: string): boolean => {
  const kind = nameKind(text);
  return kind === "titled" || kind === "full";
};

/** "Head of Unit Ilse Brandt", "Managing Director Signe Aalto": a function of several words before a name. */
export const functionBeforeName = (text: string): { readonly name: string; readonly function: string } | null => {
  const words = wordsOf(text);
  if (words.length > longestName + longestFunction) return null;
  const first = words.findIndex((_, at) => at > 1 && isCertainName(words.slice(at).join(" ")));
  const before = words.slice(0, first);
  const last = before[before.length - 1] ?? "";
  if (first < 0 || isLink(last) || isArticle(last) || !before.some(isOfficeWord) || isHonorific(last)) return null;
  return { name: words.slice(first).join(" "), function: before.slice(isArticle(before[0] ?? "") ? 1 : 0).join(" ") };
};
