import type { NonEmpty, Profile } from "../core";
import { templatesOfPage } from "../profiles/house-folder";
import { shippedNames, shippedProfile } from "../profiles/shipped-profiles";

/** So long the desk waits for each answer of the house's server before it goes on without: milliseconds. */
const patience = 5000;

export interface Templates {
  /** To judge by: the house's first, and behind them those of ours that have another name. */
  readonly profiles: NonEmpty<Profile>;
  /** What the house publishes, in the order of its index. */
  readonly published: readonly Profile[];
}

/** The templates that there are. */
export const templates = async (): Promise<Templates> => {
  const { profiles, source } = await templatesOfPage(window, patience);
  const [first, ...others] = profiles;
  const named = new Set([first, ...others].map(({ id }) => id));
  const ours = shippedNames.flatMap((name) => {
    const parsed = named.has(name) ? null : shippedProfile(name);
    return parsed?.ok ? parsed.value : [];
  });
  return { profiles: [first, ...others, ...ours], published: source === "shipped" ? [] : profiles };
};
