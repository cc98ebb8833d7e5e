import type { NonEmpty, Profile } from "../core";
import { houseFolder } from "../profiles/house-folder";
import { profilesInForce } from "../profiles/house-profiles";
import { shippedNames, shippedProfile } from "../profiles/shipped-profiles";

/** So long the desk waits for the house's server before it goes on without: milliseconds. */
const patience = 5000;

const get = (address: string): Promise<Response> =>
  fetch(address, { cache: "no-cache", credentials: "same-origin", signal: AbortSignal.timeout(patience) });

/** The templates to judge by: the house's first, and behind them those of ours that have another name. */
export const templates = async (): Promise<NonEmpty<Profile>> => {
  const told = document.querySelector<HTMLMetaElement>("meta[name='briefline-profiles']");
  const means = houseFolder(told?.content ?? "profiles/", { get, storage: localStorage });
  const [first, ...others] = (await profilesInForce(means)).profiles;
  const named = new Set([first, ...others].map(({ id }) => id));
  const ours = shippedNames.flatMap((name) => {
    const parsed = named.has(name) ? null : shippedProfile(name);
    return parsed?.ok ? parsed.value : [];
  });
  return [first, ...others, ...ours];
};
