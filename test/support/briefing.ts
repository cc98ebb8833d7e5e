import {
  recognise,
  sectionSeed,
  type Briefing,
  type Language,
  type ParagraphFacts,
  type Profile,
} from "../../src/core";
import { briefingContent } from "./briefing-content";
import { documentOf, paragraphs, styled } from "./document";
import { sectionSpec, standardProfile } from "./standard-profile";

/** The part as the skeleton leaves it, before anybody has written. */
const prompts = (key: string, language: Language): readonly ParagraphFacts[] =>
  sectionSeed(sectionSpec(key), standardProfile, language).paragraphs.map(({ text, style }) => styled(text, style));

/**
 * The paragraphs of the parts named: "topics" with content of our own, "topics:empty" its heading alone,
 * "topics:placeholder" as the skeleton leaves it.
 */
export const partsOf = (names: string, language: Language = "en"): readonly ParagraphFacts[] =>
  names
    .split(/\s+/)
    .filter((name) => name !== "")
    .flatMap((name) => {
      const [key = "", state] = name.split(":");
      const content = paragraphs(briefingContent[language][key] ?? "");
      if (content.length === 0) throw new Error(`There is no sample content for "${name}"`);
      if (state === undefined) return content;
      if (state === "empty") return content.slice(0, 1);
      if (state === "placeholder") return prompts(key, language);
      throw new Error(`A part is never in the state "${state}"`);
    });

/** The document of these paragraphs, read through the standard profile or another. */
export const briefingOf = (
  facts: readonly ParagraphFacts[],
  language: Language = "en",
  profile: Profile = standardProfile,
): Briefing => recognise(documentOf(facts, language), profile);

/** A briefing in one language from the names of its parts: `briefingIn("fr")`title dateLine topics``. */
export const briefingIn =
  (language: Language) =>
  (strings: TemplateStringsArray, ...values: readonly string[]): Briefing =>
    briefingOf(partsOf(String.raw(strings, ...values), language), language);

/** An English briefing from the names of its parts, in any order: see `partsOf`. */
export const briefing = briefingIn("en");

/** Every required part, in order. */
export const requiredParts = "title dateLine topics participants lineToTake speakingPoints background";
