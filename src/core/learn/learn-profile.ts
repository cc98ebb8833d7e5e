import type { DocumentModel } from "../document/model";
import type { Language, Profile, SectionSpec } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import { normaliseHeading } from "../recognise/normalise-heading";
import { recognise } from "../recognise/recognise";
import { learnLines, usualLanguage } from "./learn-lines";
import { learnSection } from "./learn-section";
import type { Lesson } from "./lesson";
import { inOrderOf } from "./order";
import { unknownSections } from "./unknown-headings";

const hasSections = ({ kind, parts }: Briefing): boolean =>
  kind !== "empty" && parts.some(({ heading, status }) => heading !== null && status === "filled");

/** A name that has become the title of one section is no alias of another: the house has said which it means. */
const withoutTaken = (sections: readonly SectionSpec[], base: Profile): readonly SectionSpec[] => {
  const taken = (language: Language): ReadonlyMap<string, string> => {
    const before = new Map(base.sections.map(({ key, titles }) => [key, normaliseHeading(titles[language])]));
    const now = sections.map(({ key, titles }) => [normaliseHeading(titles[language]), key] as const);
    return new Map(now.filter(([name, key]) => before.get(key) !== name));
  };
  const owners = { en: taken("en"), fr: taken("fr"), de: taken("de") };
  return sections.map((section) => {
    const freeIn = (language: Language): readonly string[] =>
      section.aliases[language].filter(
        (alias) => (owners[language].get(normaliseHeading(alias)) ?? section.key) === section.key,
      );
    return { ...section, aliases: { en: freeIn("en"), fr: freeIn("fr"), de: freeIn("de") } };
  });
};

/**
 * The base without a leaning: where it requires a section, a doubtful heading is read as that one, and what these papers
 * require is yet to be found. A name that is the title of one section is read as nothing else.
 */
const unbiased = (base: Profile): Profile => {
  const sections = base.sections.map((section): SectionSpec => {
    const others = base.sections.filter(({ key }) => key !== section.key);
    const freeIn = (language: Language): readonly string[] => {
      const titles = new Set(others.map((other) => normaliseHeading(other.titles[language])));
      return section.aliases[language].filter((alias) => !titles.has(normaliseHeading(alias)));
    };
    return { ...section, presence: "optional", aliases: { en: freeIn("en"), fr: freeIn("fr"), de: freeIn("de") } };
  });
  return { ...base, sections };
};

/**
 * Proposes a profile from good papers of one kind. Headings that the base does not know but that several papers have
 * become sections of their own; then everything is read again with them. What no paper has is left out; names in
 * languages that no paper is in, guidance, prompts, checks and the form are the base's.
 * @param models ten or so, that somebody would show as an example
 * @param base a broad profile, through which the papers are read
 * @returns null where none of them has a section that the base knows
 */
export const learnProfile = (models: readonly DocumentModel[], base: Profile): Lesson | null => {
  const reading = unbiased(base);
  const first = models.map((model) => recognise(model, reading)).filter(hasSections);
  if (first.length === 0) return null;
  const unknown = unknownSections(first, base);
  const broad: Profile = { ...reading, sections: [...reading.sections, ...unknown] };
  const briefings = unknown.length === 0 ? first : first.map(({ model }) => recognise(model, broad));
  const isNew = new Set(unknown.map(({ key }) => key));
  const isFound = new Set(briefings.flatMap(({ parts }) => parts.flatMap(({ spec, also }) => [spec.key, also?.key])));
  const known = base.sections.filter(({ key }) => isFound.has(key));
  const learnt = inOrderOf(briefings, [...known, ...unknown], known.length).flatMap(
    (section) => learnSection(section, briefings, isNew.has(section.key)) ?? [],
  );
  const sections = learnt.map(({ spec }) => spec);
  const kept = new Set(sections.map(({ key }) => key));
  return {
    profile: {
      ...base,
      ...learnLines(briefings, base),
      id: "learnt-from-papers",
      version: "1.0.0",
      sections: withoutTaken(sections, base),
    },
    papers: briefings.length,
    leftOut: models.length - briefings.length,
    language: usualLanguage(briefings),
    sections: learnt.map(({ evidence }) => evidence),
    dropped: base.sections.filter(({ key }) => !kept.has(key)),
  };
};
