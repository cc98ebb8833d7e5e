import { languages } from "../profile/profile";
import { cuesIn } from "./heading-cues";
import { asAliases, type HeadingNames, type NamedSection } from "./heading-names";

/** What a heading names. */
export interface FoundName {
  readonly sections: readonly NamedSection[];
  /** The second section of a combined heading. */
  readonly also: readonly NamedSection[];
  /** Named twice, each time in another language. */
  readonly isBilingual: boolean;
  /** The name is only how the heading begins. */
  readonly goesOn: boolean;
}

/** How freely a name may be written where it stands. */
export interface Freedom {
  /** One or two letters may be wrong. */
  readonly orNearly: boolean;
  /** What it is about, or for whom, may follow. */
  readonly orGoingOn: boolean;
}

const enumerator = / (?:\d+|[ivx]+|[a-z])$/;
/** "Annex 2: Programme": of an annex the rest of the line is its own title. */
const numberedAnnex = /^(\S+(?: \S+)?) (?:\d+|[ivx]+|[a-z])\b.*$/;
/** "Participants (to be confirmed)". */
const remarkBehind = / (?:\([^()]{1,40}\)|\[[^[\]]{1,40}\])$/;
/** "Key line to take", "Mögliche Themen": the name with a word before it that says how much it weighs. */
const weighed =
  /^(?:key|main|core|top|possible|likely|principale?s?|principaux|mogliche[nr]?|wichtige[nr]?|wichtigste[nr]?|zentrale[nr]?) /;
/** "If pressed on sanctions", "Falls gefragt nach Visa". */
const condition =
  /^(if (?:asked|raised|pressed)|in case of questions|si (?:on vous interroge|la question est posee)|en cas de questions?|bei nachfragen|falls (?:angesprochen|gefragt)) (?:about|on|why|whether|sur|nach|zu) [^:]{1,50}$/;
/** How it begins. */
const opensCondition = /^(?:i[fn]|si|en|bei|falls) (?:ask|rai|pre|cas|on |la |nach|ang|gef)/;
const conjunction = / (?:and|und|et|&|\+) |[&+/]|, /;

const alone = (sections: readonly NamedSection[]): FoundName | null =>
  sections.length === 0 ? null : { sections, also: [], isBilingual: false, goesOn: false };

const keysOf = (sections: readonly NamedSection[]): ReadonlySet<string> => new Set(sections.map(({ key }) => key));

const areOfOneLanguage = (names: readonly NamedSection[]): boolean =>
  new Set(names.map(({ language }) => language)).size === 1;

/** What stands between two languages: "Topics / Themen", "Topics | Themen", "Topics (Themen)". */
const betweenLanguages = /[/|•·]| \(|\)$/;

/** Two names with nothing but a blank between them: what normalising leaves of "Topics – Themen". */
const halvesAtBlank = (names: HeadingNames, text: string): readonly string[] => {
  for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
    const halves = [text.slice(0, at), text.slice(at + 1)] as const;
    const one = names.find(halves[0]);
    const other = one.length === 0 ? one : names.find(halves[1]);
    if (other.length > 0 && !areOfOneLanguage([...one, ...other])) return halves;
  }
  return [];
};

/** "Contexte / Setting the scene": of the two only one is listed, and the other tells the same in another language. */
const findInOneOfTwo = (named: readonly NamedSection[], unlisted: string): FoundName | null => {
  const others = languages.filter((language) => !named.some((section) => section.language === language));
  const told = new Set(others.flatMap((language) => cuesIn(unlisted, language).keys));
  const found = alone(named.filter(({ key }) => told.has(key)));
  return found && { ...found, isBilingual: true };
};

/** "Topics / Themen": the same section in two languages. */
const findInTwoLanguages = (names: HeadingNames, text: string): FoundName | null => {
  const isParted = betweenLanguages.test(text);
  const halves = isParted
    ? text.split(betweenLanguages).filter((half) => half.trim() !== "")
    : halvesAtBlank(names, text);
  const [one, other, ...more] = halves.map((half) => names.find(half.trim()));
  if (!one || !other || more.length > 0) return null;
  if (isParted && other.length === 0 && one.length > 0) return findInOneOfTwo(one, halves[1] ?? "");
  if (isParted && one.length === 0 && other.length > 0) return findInOneOfTwo(other, halves[0] ?? "");
  const keys = keysOf(other);
  const found = alone(one.filter(({ key }) => keys.has(key)));
  return found && { ...found, isBilingual: !areOfOneLanguage([...one, ...other]) };
};

/** "Background and talking points": two sections under one heading. */
const findTwo = (names: HeadingNames, text: string): FoundName | null => {
  const [one, other, ...more] = text.split(conjunction).map((half) => names.find(half.trim()));
  if (!one || !other || one.length === 0 || other.length === 0 || more.length > 0) return null;
  const keys = keysOf(one);
  if (other.some(({ key }) => keys.has(key))) return alone(one);
  // "Background and context" is one of these.
  const asBackground = [...one, ...other].filter(({ key }) => key === "background");
  const isContext = [...one, ...other].every(({ key }) => key === "background" || key === "sceneSetter");
  if (isContext && asBackground.length > 0) return alone(asAliases(asBackground));
  return { sections: one, also: other, isBilingual: false, goesOn: false };
};

/** "Annex: Programme", in the look of a heading. */
const namedAnnex = /^(annexe?|appendix|appendice|anlage|anhang|attachment|enclosure|tab) ?[: ].*$/;

const findAnnex = (names: HeadingNames, text: string, orNamed: boolean): FoundName | null => {
  const [, word = ""] = numberedAnnex.exec(text) ?? (orNamed ? namedAnnex.exec(text) : null) ?? [];
  return alone(names.find(word).filter(({ key }) => key === "annexes"));
};

/** "The government's position". */
const findPossessive = (names: HeadingNames, text: string): FoundName | null =>
  text.includes("'s ") ? alone(asAliases(names.find(text.replace("'s ", " ")))) : null;

/** "Zum Sachverhalt". */
const about = /^(?:zum|zur|zu den) /;

const findWithMore = (names: HeadingNames, text: string): FoundName | null => {
  if (about.test(text)) return alone(asAliases(names.find(text.replace(about, ""))));
  if (weighed.test(text)) return alone(names.find(text.replace(weighed, "")));
  if (!opensCondition.test(text) || !condition.test(text)) return null;
  return alone(names.find(text.replace(condition, "$1")));
};

const findBeginning = (names: HeadingNames, text: string): FoundName | null => {
  const found = alone(names.findBeginning(text));
  return found && { ...found, goesOn: true };
};

/** The sections whose names a normalised heading nearly is. */
export const findNearName = (names: HeadingNames, text: string): FoundName | null => alone(names.findNear(text));

/** The sections that a normalised heading names whose letters were set apart, and its words no further than they. */
export const findUnpartedName = (names: HeadingNames, text: string): FoundName | null =>
  alone(names.findUnparted(text));

/** The sections that a normalised heading names, most exact reading first; null where it names none. */
export const findName = (
  names: HeadingNames,
  text: string,
  { orNearly, orGoingOn }: Freedom = { orNearly: false, orGoingOn: false },
): FoundName | null =>
  alone(names.find(text)) ??
  findInTwoLanguages(names, text) ??
  (enumerator.test(text) ? alone(names.find(text.replace(enumerator, ""))) : null) ??
  (remarkBehind.test(text) ? alone(names.find(text.replace(remarkBehind, ""))) : null) ??
  findWithMore(names, text) ??
  findPossessive(names, text) ??
  findTwo(names, text) ??
  findAnnex(names, text, orGoingOn) ??
  (orNearly ? findNearName(names, text) : null) ??
  (orGoingOn ? findBeginning(names, text) : null);
