import type { Profile, SectionSpec } from "../profile/profile";
import { editDistance } from "./edit-distance";
import { beginsLike } from "./first-words";
import { listNames, type HeadingName, type NameList } from "./list-names";

/** What a text may be the name of. `typo` when it only nearly is. */
export interface NamedSection extends HeadingName {
  readonly typo: boolean;
}

/** All names of all sections of a profile, to be looked up by what a heading says. */
export interface HeadingNames {
  /** Whether a text may begin with a name from a place on: told by its first word, before anything is normalised. */
  mayBegin(text: string, from: number): boolean;
  /** Sections that go by this name, exactly or with one "s" more or less at the end. */
  find(normalised: string): readonly NamedSection[];
  /** Sections whose name this nearly is: one letter wrong, in names of ten letters or more two. */
  findNear(normalised: string): readonly NamedSection[];
  /** Sections whose name this is but for the blanks between its words: "linetotake". */
  findUnparted(letters: string): readonly NamedSection[];
  /** Sections whose name comes before more: "Position of the region", "Éléments de langage pour le ministre". */
  findBeginning(normalised: string): readonly NamedSection[];
}

/** What joins the name of a section to what it is about or for. */
const joinsMore = new Set(
  [
    "about",
    "and",
    "at",
    "by",
    "for",
    "from",
    "of",
    "on",
    "with",
    "a",
    "au",
    "aux",
    "avec",
    "d",
    "de",
    "des",
    "du",
    "et",
    "par",
  ].concat([
    "pour",
    "sur",
    "am",
    "aus",
    "bei",
    "beim",
    "der",
    "fur",
    "im",
    "mit",
    "uber",
    "und",
    "vom",
    "von",
    "zu",
    "zum",
    "zur",
  ]),
);

/** Which letters a word has, as bits: a quick way to see that two words cannot be near. */
const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

/** In pairs, then in fours, then in eights: a line is held against a hundred names. */
const countBits = (bits: number): number => {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const shortestWithTypo = 6;
const mostLettersWrong = 2;
const lettersWrong = (name: string): number => (name.length < 10 ? 1 : mostLettersWrong);

/** Whether no word is another one: "should" for "could" is no slip. Words run together or apart may be one. */
const isNearWordByWord = (text: string, name: string): boolean => {
  const [words, others] = [text.split(" "), name.split(" ")];
  if (words.length !== others.length || words.length === 1) return true;
  return words.every((word, at) => {
    const other = others[at] ?? "";
    const limit = lettersWrong(other);
    return editDistance(word, other, limit) <= limit;
  });
};

/** A name that may be misspelt, and what it names. */
interface Spelling {
  readonly name: string;
  readonly sections: readonly NamedSection[];
  readonly letters: number;
  readonly limit: number;
}

type Names = ReadonlyMap<string, readonly NamedSection[]>;

/** The same names, as others for what they name. */
export const asAliases = (sections: readonly NamedSection[]): readonly NamedSection[] =>
  sections.map(({ key, language }) => ({ key, language, kind: "alias", typo: false }));

const none: readonly NamedSection[] = [];

/** The same names, and each of them with one "s" more or less at its end where that is no name itself: with what it is of. */
const inBothNumbers = (names: Names): ReadonlyMap<string, readonly NamedSection[] | string> => {
  const all = new Map<string, readonly NamedSection[] | string>();
  for (const name of names.keys()) all.set(`${name}s`, name);
  for (const name of names.keys()) if (name.endsWith("s")) all.set(name.slice(0, -1), name);
  for (const [name, sections] of names) all.set(name, sections);
  return all;
};

const byLength = (names: Names): readonly (readonly string[] | undefined)[] => {
  const all: string[][] = [];
  for (const name of names.keys()) {
    if (name.length >= shortestWithTypo) (all[name.length] ??= []).push(name);
  }
  return all;
};

const spellingOf = (name: string, names: Names): readonly Spelling[] => {
  // "Format" is no near miss of "Formål": nobody writes a language wrong that he does not write.
  const sections = (names.get(name) ?? none)
    .filter(({ language }) => language !== null)
    .map(({ key, language, kind }) => ({ key, language, kind, typo: true }));
  return sections.length === 0 ? [] : [{ name, sections, letters: lettersOf(name), limit: lettersWrong(name) }];
};

const namesFrom = ({ kinds, beginnings }: NameList): HeadingNames => {
  const names = new Map<string, NamedSection[]>();
  for (const { key, language, kind, names: all } of kinds) {
    for (const name of all) {
      const section = { key, language, kind, typo: false };
      const known = names.get(name);
      if (known) known.push(section);
      else names.set(name, [section]);
    }
  }
  const named = byLength(names);
  const spellings: (readonly Spelling[])[] = [];
  const spellingsOf = (length: number): readonly Spelling[] =>
    (spellings[length] ??= (named[length] ?? []).flatMap((name) => spellingOf(name, names)));

  const called = inBothNumbers(names);
  const find = (text: string): readonly NamedSection[] => {
    const found = called.get(text) ?? none;
    return typeof found === "string" ? asAliases(names.get(found) ?? none) : found;
  };

  const findNear = (text: string): readonly NamedSection[] => {
    const letters = lettersOf(text);
    const near: NamedSection[] = [];
    for (let off = -mostLettersWrong; off <= mostLettersWrong; off += 1) {
      for (const { name, sections, letters: others, limit } of spellingsOf(text.length + off)) {
        if (Math.abs(off) > limit || countBits(letters ^ others) > 2 * limit) continue;
        if (editDistance(text, name, limit) > limit || !isNearWordByWord(text, name)) continue;
        near.push(...sections);
      }
    }
    return near;
  };

  const findBeginning = (text: string): readonly NamedSection[] => {
    for (let end = text.lastIndexOf(" "); end > 0; end = text.lastIndexOf(" ", end - 1)) {
      const [next = ""] = /^[a-z]*/.exec(text.slice(end + 1)) ?? [];
      const joins = joinsMore.has(next) || text.startsWith("to be ", end + 1);
      const found = joins ? names.get(text.slice(0, end)) : undefined;
      if (found) return asAliases(found);
    }
    return [];
  };
  let unparted: ReadonlyMap<string, readonly NamedSection[]> | null = null;
  const findUnparted = (letters: string): readonly NamedSection[] => {
    unparted ??= new Map([...names].map(([name, sections]) => [name.replaceAll(" ", ""), sections]));
    return unparted.get(letters) ?? [];
  };
  return { mayBegin: beginsLike(beginnings), find, findNear, findUnparted, findBeginning };
};

const known = new WeakMap<readonly SectionSpec[], HeadingNames>();

/** Takes the names of some sections as they were listed before: to list them takes longer than to judge a paragraph. */
export const rememberNames = (sections: readonly SectionSpec[], list: NameList): HeadingNames => {
  const names = namesFrom(list);
  known.set(sections, names);
  return names;
};

/** The names of a profile, read once per profile. */
export const headingNames = ({ sections }: Pick<Profile, "sections">): HeadingNames =>
  known.get(sections) ?? rememberNames(sections, listNames(sections));
