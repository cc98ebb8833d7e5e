import { wordsOf } from "./participant-words";
import { isArticle, isOfficeWord, sense, senseOf } from "./word-sense";

/** How sure it is that words name a person: by a title before them, by looking like a full name, or hardly. */
export type NameKind = "titled" | "full" | "single";

const longestName = 5;
const longestFunction = 7;

const is = (word: string, what: number): boolean => (senseOf(word) & what) !== 0;

/** "Josée Côté", "Andrée Laforest-Côté": "côté" is a side where nobody's first name stands before. */
const alsoSurname = /^(?:\p{Lu}\p{L}+-)?Côté$/u;

/** "Marc Weyland", "Ute Neuhaus", but not "Altes Rathaus" or "Caritas Rheinland". */
const endsAsSurname =
  /^(?!.*(?:deutsch|rhein|saar|ems|fries|sauer|münster|vogt|burgen|nieder|russ|eng|schott|heide|weser|rat|kauf|auto|gast|kranken|hoch|wohn)(?:land|haus)$|.*(?:haupt|alt|hanse|landes|kreis)stadt$)\p{Lu}\p{Ll}{2,}(?:land|haus|stadt)$/u;
const firstName =
  /^(?!(?:alt|neu|rot|groß|klein|deutsch|weiß|hoh|ober|unter)e[snmr]?$)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/iu;

/** "Ms", "Herr": forms of address of whoever it is. */
const courtesy = /^(?:mr|mrs|ms|mx|m|mme|mlle|madame|monsieur|frau|herrn?|sir|dame)\.?$/i;
/** "Dr.", which nothing but somebody has either. */
const degree = /^(?:dr|prof|mag|ing|dipl\.?-ing|univ\.?-prof)\.?$/i;

/** "IV B" of "UAL IV B", "C.2": nobody's surname. */
const unit = /^(?:[IVX]+|\p{Lu})$/u;

const mayEndName = (word: string): boolean =>
  is(word, sense.name) && (senseOf(word) & sense.initial) === 0 && !unit.test(word);

const anyOther = sense.body | sense.office | sense.subject;

/** @param isSpokenOf behind "Ms" or "Herr", "Land" and "Bank" are surnames too, but not behind "vom" */
const mayBeOfName = (words: readonly string[], at: number, isSpokenOf: boolean): boolean => {
  const [word = "", before = ""] = [words[at], words[at - 1]];
  const known = senseOf(word);
  const others = isSpokenOf && !is(before, sense.particle) ? sense.office : anyOther;
  if ((known & sense.name) === 0) return false;
  return (known & others) === 0 || (at > 0 && (alsoSurname.test(word) || isSurnameBehind(before, word)));
};

const isSurnameBehind = (before: string, word: string): boolean =>
  endsAsSurname.test(word) && firstName.test(before) && (senseOf(before) & (anyOther | sense.acronym)) === 0;

/** "What They Want": the beginning of a heading, and nobody's first name. */
const questionWords: ReadonlySet<string> = new Set(
  "what who why how when where which wer was wie warum wann qui que quoi comment pourquoi".split(" "),
);

const looksLikeName = (words: readonly string[], isSpokenOf = false): boolean => {
  const [first = ""] = words;
  if (!/^\p{Lu}/u.test(first) || is(first, sense.article) || !mayEndName(words[words.length - 1] ?? "")) return false;
  if (questionWords.has(first.toLowerCase())) return false;
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    if (is(words[at] ?? "", sense.particle)) continue;
    if (!mayBeOfName(words, at, isSpokenOf)) return false;
    count += 1;
  }
  return count <= longestName && words.length <= 2 * longestName;
};

/** "Minister", but not "Partnership", which is no person's. */
const isRank = (word: string): boolean => (senseOf(word) & (sense.office | sense.body)) === sense.office;

/** "Bundesrat Moser": a council's name, and that of each of its members. */
const ofCouncil = /^(?:Bundes|National|Stände|Regierungs|Kantons|Gemeinde|Stadt|Staats)rat$/;

/** How many words before a name are titles: "le vice-amiral", "de heer", "Frau Dr.", "Minister". */
const titlesBefore = (words: readonly string[]): number => {
  const [first = ""] = words;
  const from = isArticle(first) || first === "de" ? 1 : 0;
  let at = from;
  // "Foreign Minister Oka": a word before an office is part of it.
  while (at < words.length - 1 && isTitleAt(words, at)) at += 1;
  return at === from ? 0 : at;
};

const isTitleAt = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? "";
  if (is(word, sense.title) || isRank(word)) return true;
  const next = words[at + 1] ?? "";
  // "SC Dr. Huber": what a title stands behind is one.
  if (at < words.length - 2 && (isRank(next) || (is(word, sense.acronym) && is(next, sense.honorific)))) return true;
  return at === words.length - 2 && ofCouncil.test(word);
};

/** "M. de Villiers", "M. d'Ornano", "Präsidentin von der Leyen": a surname behind a title; but "ministre de la Culture". */
const surnameBehind = (title: string, rest: readonly string[]): readonly string[] => {
  const [first = "", ...others] = rest;
  if (!is(title, sense.title) && !/^v[ao]n$/.test(first)) return rest;
  if (/^[dl]['’]\p{Lu}/u.test(first)) return [first.slice(2), ...others];
  return rest.slice(
    Math.max(
      0,
      rest.findIndex((word) => !is(word, sense.particle)),
    ),
  );
};

/** "GD MOVE", where "GD Weil" is somebody. */
const areAcronyms = (words: readonly string[]): boolean => words.every((word) => is(word, sense.acronym));

const longestHouse = 4;

/** "Direktorin BAV", but "M. ROY" and "la ministre DUPONT" are somebody. */
const isOfHouse = (titles: readonly string[], rest: readonly string[]): boolean =>
  isOfficeWord(titles[titles.length - 1] ?? "") &&
  !titles.some((word) => courtesy.test(word)) &&
  rest.every(({ length }) => length <= longestHouse);

/** "Leiterin Petra Sand" names her, "Leiterin Qualität" does not: only a rank or a form of address stands before a surname. */
const behindTitles = (titles: readonly string[], words: readonly string[]): NameKind | null => {
  const rest = surnameBehind(titles[titles.length - 1] ?? "", words);
  const last = titles[titles.length - 1] ?? "";
  if (!looksLikeName(rest, courtesy.test(last) || degree.test(last))) return null;
  if (areAcronyms(rest) && (areAcronyms(titles) || isOfHouse(titles, rest))) return null;
  if (titles.some((word) => is(word, sense.title | sense.rank))) return "titled";
  return rest.length > 1 ? "full" : null;
};

/** "Baroness Ames of Weir", "The Rt Hon the Lord Merrick KG", "the Duke of Wexmoor". */
const peer =
  /^(?:(?:the|The|HRH|HH|HE|H\.E\.|His|Her|Rt|Right|Hon\.?|Honourable|Most|Very|Noble|Royal|Highness|Excellency|Grace)\s)*(?:Lord|Lady|Baron|Baroness|Viscount|Viscountess|Earl|Count|Countess|Duke|Duchess|Marquess|Prince|Princess)\s(?:\p{Lu}[\p{L}'’-]+\s?){0,4}(?:of\s(?:the\s)?(?:\p{Lu}[\p{L}'’-]+\s?){1,3})?$/u;

/** What every one of them has, since most texts that are asked are no name at all. */
const mayBePeer = /\b(?:Lord|Lady|Baron|Viscount|Earl|Count|Du[kc]|Marquess|Princ)/;

/** Whether words name a peer, and no office that sounds like one. */
const isOfPeerage = (text: string): boolean =>
  mayBePeer.test(text) && peer.test(text) && !wordsOf(text).some(isOfficeWord);

/** What kind of name words are; null where they are none. */
export const nameKind = (text: string): NameKind | null =>
  kindOf(wordsOf(text)) ?? (isOfPeerage(text) ? "titled" : null);

const kindOf = (words: readonly string[]): NameKind | null => {
  const titles = titlesBefore(words);
  if (titles > 0) return behindTitles(words.slice(0, titles), words.slice(titles));
  const [first = ""] = words;
  if (!looksLikeName(words)) return null;
  if (words.length === 1) return is(first, sense.acronym) ? null : "single";
  // "DUPONT Marie", "KIM Soo-jin": a surname in capitals, where an acronym would be shorter.
  const isSurname = first.length > 3 || words.every((word) => is(word, sense.acronym) && word.length > 2);
  return is(first, sense.acronym) && !isSurname ? null : "full";
};

const isCertain = (kind: NameKind | null): boolean => kind === "titled" || kind === "full";

export const isCertainName = (text: string): boolean => isCertain(nameKind(text));

const longestRank = 2;

/** "Minister", "la ministre", "Prime Minister": what somebody is called by together with the name. */
const isForm = (before: readonly string[]): boolean =>
  is(before[before.length - 1] ?? "", sense.rank) &&
  before.length <= longestRank &&
  before.every((word, at) => /^\p{Lu}/u.test(word) || (at === 0 && isArticle(word))) &&
  !before.some((word) => is(word, sense.link | sense.body));

/** "Head of Unit", "die Vorsitzende", but not "la ministre". */
const isApart = (before: readonly string[]): boolean =>
  before.length > 1 &&
  !isForm(before) &&
  !(before.length === 2 && isArticle(before[0] ?? "") && is(before[1] ?? "", sense.rank));

/** "Head of Unit Ilse Brandt", "Managing Director Signe Aalto"; a single word before a name is a title of it. */
export const functionBeforeName = (text: string): { readonly name: string; readonly function: string } | null => {
  const words = wordsOf(text);
  if (words.length < 3 || words.length > longestName + longestFunction || !words.some(isOfficeWord)) return null;
  const first = words.findIndex((word, at) => at > 1 && !isRank(word) && isCertain(kindOf(words.slice(at))));
  const before = words.slice(0, first).filter((word) => !is(word, sense.title));
  const last = before[before.length - 1] ?? "";
  if (first < 0 || !isApart(before) || is(last, sense.link | sense.article) || !before.some(isOfficeWord)) return null;
  return { name: words.slice(first).join(" "), function: before.slice(isArticle(before[0] ?? "") ? 1 : 0).join(" ") };
};
