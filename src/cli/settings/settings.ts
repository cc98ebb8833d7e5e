import type { Language, NonEmpty, Profile, RuleSeverity } from "../../core";
import { CallError } from "../call-error";
import { didYouMean } from "../nearest-name";
import { spokenLanguage } from "../spoken-language";
import { loadConfig, severities } from "./config-file";
import { loadProfiles } from "./load-profiles";
import { checkRuleId } from "./rule-id";

/** The options that every judging command has, as commander hands them over. */
export interface SharedOptions {
  readonly profile?: string;
  readonly rule?: readonly string[];
  /** A path; false for none. */
  readonly config?: string | false;
  readonly lang?: Language;
}

/** What holds for a call: its options, else the config file, else what we bring. */
export interface Settings {
  /** Every profile that papers may have been made with; the first is the usual one. A call that names one has only that. */
  readonly profiles: NonEmpty<Profile>;
  readonly language: Language;
  readonly maxWarnings: number | null;
}

type Severities = Readonly<Record<string, RuleSeverity>>;

/** "stray-text=off" */
const ruleOf = (option: string): readonly [string, RuleSeverity] => {
  const [id = "", written = ""] = option.split("=");
  checkRuleId(id);
  const severity = severities.find((known) => known === written);
  if (severity === undefined) {
    const meant = didYouMean(written, severities);
    throw new CallError(`--rule ${option}: write ${id}=error, =warning, =info or =off.${meant}`);
  }
  return [id, severity];
};

const withRules = (profile: Profile, changed: Severities): Profile => {
  const settings = Object.entries(changed);
  if (settings.length === 0) return profile;
  const rules = Object.fromEntries(settings.map(([id, severity]) => [id, { ...profile.rules[id], severity }]));
  return { ...profile, rules: { ...profile.rules, ...rules } };
};

/** Settles what holds for a call. Throws a CallError where an option, the config file or the profile is wrong. */
export const settle = (options: SharedOptions): Settings => {
  const config = loadConfig(options.config);
  const rules = { ...config.rules, ...Object.fromEntries((options.rule ?? []).map(ruleOf)) };
  const [usual, ...others] = loadProfiles(options.profile, config.profile);
  return {
    profiles: [withRules(usual, rules), ...others.map((profile) => withRules(profile, rules))],
    language: options.lang ?? config.lang ?? spokenLanguage(process.env),
    maxWarnings: config.maxWarnings ?? null,
  };
};
