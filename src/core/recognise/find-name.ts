import type { HeadingNames, NamedSection } from "./heading-names";

/** What a heading names. */
export interface FoundName {
  readonly sections: readonly NamedSection[];
  /** The second section of a combined heading. */
  readonly also: readonly NamedSection[];
  /** Named twice, each time in another language. */
  readonly isBilingual: boolean;
}

const enumerator = / (?:\d+|[ivx]+|[a-z])$/;
/** "Annex 2: Programme": of an annex the rest of the line is its own title. */
const numberedAnnex = /^(\S+(?: \S+)?) (?:\d+|[ivx]+|[a-z])\b.*$/;
const conjunction = / (?:and|und|et|&|\+) |[&+]/;

const alone = (sections: readonly NamedSection[]): FoundName | null =>
  sections.length === 0 ? null : { sections, also: [], isBilingual: false };

const keysOf = (sections: readonly NamedSection[]): ReadonlySet<string> => new Set(sections.map(({ key }) => key));

/** "Topics / Themen": the same section in two languages. */
const findInTwoLanguages = (names: HeadingNames, text: string): FoundName | null => {
  const [one, other, ...more] = text.split("/").map((half) => names.find(half.trim()));
  if (!one || !other || more.length > 0) return null;
  const keys = keysOf(other);
  const found = alone(one.filter(({ key }) => keys.has(key)));
  return found && { ...found, isBilingual: true };
};

/** "Background and talking points": two sections under one heading. */
const findTwo = (names: HeadingNames, text: string): FoundName | null => {
  const [one, other, ...more] = text.split(conjunction).map((half) => names.find(half.trim()));
  if (!one || !other || one.length === 0 || other.length === 0 || more.length > 0) return null;
  const keys = keysOf(one);
  return other.some(({ key }) => keys.has(key)) ? alone(one) : { sections: one, also: other, isBilingual: false };
};

const findAnnex = (names: HeadingNames, text: string): FoundName | null => {
  const [, word = ""] = numberedAnnex.exec(text) ?? [];
  return alone(names.find(word).filter(({ key }) => key === "annexes"));
};

/** The sections that a normalised heading names, most exact reading first; null where it names none. */
export const findName = (names: HeadingNames, text: string, orNearly: boolean): FoundName | null =>
  alone(names.find(text)) ??
  (enumerator.test(text) ? alone(names.find(text.replace(enumerator, ""))) : null) ??
  findInTwoLanguages(names, text) ??
  findTwo(names, text) ??
  findAnnex(names, text) ??
  (orNearly ? alone(names.findNear(text)) : null);
