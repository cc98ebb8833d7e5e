import { ruleWords } from "../messages/rules/index";
import type { Language, Profile, RuleSeverity } from "../profile/profile";
import { rules } from "../rules/index";
import type { RuleFamily } from "../rules/rule";

export type RuleId = (typeof rules)[number]["id"];

export const ruleIds: readonly RuleId[] = rules.map(({ id }) => id);

export interface RuleDescription {
  readonly id: RuleId;
  readonly family: RuleFamily;
  readonly name: string;
  /** Why it matters, one sentence. */
  readonly why: string;
  /** As the profile has it. */
  readonly severity: RuleSeverity;
}

/** Every rule in words, in the order of the alphabet. */
export const describeRules = (profile: Profile, language: Language): readonly RuleDescription[] =>
  rules.map(({ id, family, severity }) => {
    const { name, why } = ruleWords[id][language];
    return { id, family, name, why, severity: profile.rules[id]?.severity ?? severity };
  });
