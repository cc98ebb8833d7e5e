import type { Paragraph } from "../document/paragraph";
import { languages, type SectionSpec } from "../profile/profile";
import { isInControlOf } from "./in-control";
import { foldText } from "./normalise-heading";

const isPromptOf = ({ text }: Paragraph, { prompts }: SectionSpec): boolean => {
  const trimmed = text.trim();
  return languages.some((language) => prompts[language].includes(trimmed));
};

/** What we put there ourselves: in our control, or our words to be written over. */
export const isOurs = (paragraph: Paragraph, spec: SectionSpec): boolean =>
  isInControlOf(paragraph, spec.key) || isPromptOf(paragraph, spec);

const knownNames = new WeakMap<SectionSpec, readonly string[]>();

/** What a line may be called, in every language; folded once, since every line is held against it. */
export const namesOf = (spec: SectionSpec): readonly string[] => {
  const known = knownNames.get(spec);
  if (known) return known;
  const names = languages.flatMap((language) => [spec.titles[language], ...spec.aliases[language]]).map(foldText);
  knownNames.set(spec, names);
  return names;
};

/** By the last character: a pattern for it would try at every one before. */
export const endsIn = (marks: string, text: string): boolean => text !== "" && marks.includes(text.slice(-1));
