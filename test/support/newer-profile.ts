import type { Profile, SectionSpec } from "../../src/core";
import { standardProfile } from "./standard-profile";

/** A house's first version: the standard profile under its name. */
export const firstVersion: Profile = { ...standardProfile, id: "house", version: "1.0.0" };

const themes = { en: "Themes of the day", fr: "Thèmes du jour", de: "Themen des Tages" };

const changed = (spec: SectionSpec): readonly SectionSpec[] => {
  switch (spec.key) {
    case "topics":
      return [{ ...spec, titles: themes }];
    case "objectives":
      return [{ ...spec, presence: "required" }];
    // Background stands above the speaking points, and nobody is asked for participants any more.
    case "participants":
      return [{ ...spec, presence: "optional" }];
    case "contact":
    case "background":
      return [];
    default:
      return [spec];
  }
};

const placed = (specs: readonly SectionSpec[]): readonly SectionSpec[] => {
  const background = standardProfile.sections.find(({ key }) => key === "background");
  if (!background) throw new Error("The standard profile has no background");
  const at = specs.findIndex(({ key }) => key === "lineToTake");
  return [...specs.slice(0, at), background, ...specs.slice(at)];
};

/**
 * A later one: "Topics" has another name, "Objectives" are asked for, "Participants" no longer, "Background" stands above
 * the line to take, "Contact" is gone.
 */
export const laterVersion: Profile = {
  ...firstVersion,
  version: "1.2.0",
  sections: placed(firstVersion.sections.flatMap(changed)),
};
