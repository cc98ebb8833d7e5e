import { languages, type Localised, type Profile } from "../profile/profile";

/** Where a prompt of the template stands in a text; offsets as in Span. */
export interface PromptSpan {
  readonly from: number;
  readonly to: number;
}

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

const known = (profile: Profile): ReadonlySet<string> => {
  const inEvery = <T>(localised: Localised<T>): readonly T[] => languages.map((language) => localised[language]);
  const prompts = profile.sections.flatMap(({ prompts: own }) => inEvery(own).flat());
  const fields = profile.fields.flatMap(({ labels }) => inEvery(labels).map((label) => `[${label}]`));
  return new Set([...prompts, ...fields].map(folded));
};

/**
 * The prompts of the template in a text, in any of our languages. Other square brackets are left in peace: papers
 * are full of "[2016]", "[sic]" and "[…]".
 */
export const promptsIn = (text: string, profile: Profile): readonly PromptSpan[] => {
  if (!text.includes("[")) return [];
  const prompts = known(profile);
  return [...text.matchAll(/\[[^[\]]*\]/g)]
    .filter(([bracket]) => prompts.has(folded(bracket)))
    .map(({ 0: bracket, index }) => ({ from: index, to: index + bracket.length }));
};

/** The text without the prompts in it. */
export const withoutPrompts = (text: string, profile: Profile): string =>
  promptsIn(text, profile).reduceRight((rest, { from, to }) => rest.slice(0, from) + rest.slice(to), text);
