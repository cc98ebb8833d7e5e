import type { Language, SectionKey } from "../profile/profile";
import { CuePhrases } from "./cue-phrases";
import { cueWords, type LanguageCues } from "./cue-words";
import { foreignCueWords } from "./foreign-cue-words";
import type { ForeignLanguage } from "./foreign-language";

/** What our own side says or wants. */
const ofOurSide: ReadonlySet<SectionKey> = new Set(["objectives", "lineToTake", "speakingPoints"]);

/** The cues of one language, to be asked. */
interface Cues {
  readonly told: readonly (readonly SectionKey[])[];
  readonly phrases: CuePhrases;
  readonly theirs: CuePhrases;
}

const nothing: ToldSections = { keys: [], isPhrase: false };

const known = new Map<Language | ForeignLanguage, Cues>();

const read = (language: Language | ForeignLanguage, { theirs, cues }: LanguageCues): Cues => {
  const told = cues.map(([keys]) => (typeof keys === "string" ? [keys] : keys));
  const all = { told, phrases: new CuePhrases(cues.map(([, words]) => words)), theirs: new CuePhrases([theirs]) };
  known.set(language, all);
  return all;
};

const wordsOf: Readonly<Partial<Record<Language | ForeignLanguage, LanguageCues>>> = {
  ...cueWords,
  ...foreignCueWords,
};

const cuesOf = (language: Language | ForeignLanguage): Cues | null => {
  const words = wordsOf[language];
  return words === undefined ? null : (known.get(language) ?? read(language, words));
};

/** What a heading tells by its words. */
export interface ToldSections {
  /** One section, or the two of which it tells one; none where it tells nothing. */
  readonly keys: readonly SectionKey[];
  /** It takes more than one word to tell them, which leaves less doubt. */
  readonly isPhrase: boolean;
}

/** @param says folded, as `foldText` gives it */
export const cuesIn = (says: string, language: Language | ForeignLanguage): ToldSections => {
  const cues = cuesOf(language);
  const found = cues?.phrases.firstIn(says) ?? null;
  if (cues === null || found === null) return nothing;
  const keys = cues.told[found.list] ?? [];
  return keys.some((key) => isOfOtherSide(key, says, language)) ? nothing : { keys, isPhrase: found.words > 1 };
};

/** Whether a heading that would name what our side says or wants is about the other one: "Position de l'interlocuteur". */
export const isOfOtherSide = (key: SectionKey, says: string, language: Language | ForeignLanguage): boolean =>
  ofOurSide.has(key) && (cuesOf(language)?.theirs.firstIn(says) ?? null) !== null;
