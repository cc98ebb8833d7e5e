import type { Profile, SectionSpec } from "../../core";

/** The profile with one section changed. */
export const withSection = (profile: Profile, place: number, change: Partial<SectionSpec>): Profile => ({
  ...profile,
  sections: profile.sections.map((section, at) => (at === place ? { ...section, ...change } : section)),
});

/** The profile with a section moved to another place; as it was where there is no such place. */
export const withMoved = (profile: Profile, from: number, to: number): Profile => {
  const moved = profile.sections[from];
  if (!moved || to < 0 || to >= profile.sections.length) return profile;
  const sections = profile.sections.filter((_, at) => at !== from);
  sections.splice(to, 0, moved);
  return { ...profile, sections };
};

export const withoutSection = (profile: Profile, place: number): Profile => ({
  ...profile,
  sections: profile.sections.filter((_, at) => at !== place),
});

const freeKey = ({ sections }: Profile): string => {
  const taken = new Set(sections.map(({ key }) => key));
  let number = 1;
  while (taken.has(`section${number}`)) number += 1;
  return `section${number}`;
};

const everywhere = <T>(value: T) => ({ en: value, fr: value, de: value });

/** The profile with a new section at its end, whose words are still to be found. */
export const withNewSection = (profile: Profile): Profile => ({
  ...profile,
  sections: [
    ...profile.sections,
    {
      key: freeKey(profile),
      content: "prose",
      presence: "optional",
      titles: everywhere(""),
      aliases: everywhere<readonly string[]>([]),
      guidance: everywhere(""),
      prompts: everywhere<readonly string[]>(["[…]"]),
      limits: {},
    },
  ],
});
