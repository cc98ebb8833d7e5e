import { german } from "../messages/de";
import { english } from "../messages/en";
import { french } from "../messages/fr";
import type { RuleSentences } from "../messages/sentences";
import type { Language, Localised, Profile, RuleSetting } from "../profile/profile";
import { rules } from "../rules/index";

export type RuleId = (typeof rules)[number]["id"];

export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

export interface RuleDescription {
  readonly id: RuleId;
  readonly name: string;
  /** Why it matters, one sentence. */
  readonly why: string;
  /** As the profile has it. */
  readonly severity: RuleSetting["severity"];
}

const sentences: Localised<Readonly<Record<string, RuleSentences<string>>>> = {
  en: english.rules,
  fr: french.rules,
  de: german.rules,
};

/** Every rule in words, in the order of the alphabet. */
export const describeRules = (profile: Profile, language: Language): readonly RuleDescription[] =>
  rules.map(({ id, severity }) => {
    const told = sentences[language][id];
    return { id, name: told?.name ?? id, why: told?.why ?? "", severity: profile.rules[id]?.severity ?? severity };
  });
