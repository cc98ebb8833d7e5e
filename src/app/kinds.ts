import type { Profile } from "../core";

/** The kinds of skeleton that a profile gives: what is required, or every section that it knows. */
export type SkeletonKind = "standard" | "full";
export const skeletonKinds = ["standard", "full"] as const satisfies readonly SkeletonKind[];

export const profileFor = (kind: SkeletonKind, profile: Profile): Profile =>
  kind === "standard"
    ? profile
    : { ...profile, sections: profile.sections.map((section) => ({ ...section, presence: "required" as const })) };
