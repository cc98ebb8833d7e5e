import json from "../../assets/profiles/standard.json";
import { parseProfile, type Profile, type SectionSpec } from "../../src/core";

const parsed = parseProfile(json);
if (!parsed.ok) throw new Error(`standard.json: ${JSON.stringify(parsed.errors)}`);

/** The profile that everybody starts with. */
export const standardProfile: Profile = parsed.value;

export const sectionSpec = (key: string): SectionSpec => {
  const spec = standardProfile.sections.find((section) => section.key === key);
  if (spec === undefined) throw new Error(`The standard profile has no section "${key}"`);
  return spec;
};

/** The standard profile with one section changed. */
export const withSectionAs = (key: string, change: Partial<SectionSpec>): Profile => ({
  ...standardProfile,
  sections: standardProfile.sections.map((spec) => (spec.key === key ? { ...spec, ...change } : spec)),
});

/** The standard profile in a house that recommends these sections. */
export const recommending = (...keys: readonly string[]): Profile => ({
  ...standardProfile,
  sections: standardProfile.sections.map((spec) =>
    keys.includes(spec.key) ? { ...spec, presence: "recommended" } : spec,
  ),
});
