import { languages, type Language, type SectionKey, type SectionSpec } from "../profile/profile";
import { beginningsOfAll, type Beginnings } from "./first-words";
import { foreignNames } from "./foreign-names";
import { normaliseHeading } from "./normalise-heading";

/** What a name of a section is: its title or an alias, in one language; or words that tell it without being listed. */
export interface HeadingName {
  readonly key: SectionKey;
  /** Null for a language that we do not write. */
  readonly language: Language | null;
  readonly kind: "title" | "alias" | "cue" | "phrase";
}

/** Names of one kind, as `normaliseHeading` gives them. */
export interface NamesOfKind extends HeadingName {
  readonly names: readonly string[];
}

/** All names of some sections. Plain data. */
export interface NameList {
  readonly kinds: readonly NamesOfKind[];
  readonly beginnings: Beginnings;
}

const namesOf = ({ key, titles, aliases }: SectionSpec): readonly NamesOfKind[] => [
  ...languages.flatMap((language): readonly NamesOfKind[] => [
    { key, language, kind: "title", names: [titles[language]] },
    { key, language, kind: "alias", names: aliases[language] },
  ]),
  { key, language: null, kind: "alias", names: foreignNames[key] ?? [] },
];

/** Lists the names of sections. */
export const listNames = (sections: readonly SectionSpec[]): NameList => {
  const kinds = sections
    .filter(({ content }) => content !== "line" && content !== "dateLine")
    .flatMap(namesOf)
    .map((kind) => ({ ...kind, names: kind.names.map(normaliseHeading) }));
  return { kinds, beginnings: beginningsOfAll(kinds.flatMap(({ names }) => names)) };
};
