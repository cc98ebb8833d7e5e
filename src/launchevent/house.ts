import type { TimeLimit } from "../mail/time-limit";
import { builtWith } from "../profiles/built-with";
import { shelf } from "../profiles/house-folder";
import { profilesInForce, type InForce } from "../profiles/house-profiles";

export type Fetch = (address: string) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;

/** What keeps texts: a page's storage answers at once, `OfficeRuntime.storage` later. */
export interface Storage {
  getItem(name: string): string | null | Promise<string | null>;
  setItem(name: string, text: string): unknown;
}

/** How an engine reaches what is not in it. Nothing here is sure to be there, nor to answer. */
export interface Reach {
  readonly fetch: Fetch | null;
  /** May throw: a browser can forbid its storage by name. */
  readonly storage: () => Storage | null;
  /** The house's folder of templates, with a slash at its end. */
  readonly folder: string;
}

/** Of the engine that this runs in. */
export const reachOfEngine = (): Reach => ({
  fetch: typeof fetch === "function" ? (address) => fetch(address) : null,
  storage: () => {
    if (typeof OfficeRuntime !== "undefined" && OfficeRuntime.storage) return OfficeRuntime.storage;
    return typeof localStorage === "undefined" ? null : localStorage;
  },
  folder: typeof document === "undefined" ? builtWith.whole : builtWith.besidePages,
});

/**
 * The templates in force: what the house publishes, else what was kept of it, else what was built in. Never rejects.
 * @param network the time for the house's server
 * @param memory the time for what was kept, counted from when that is asked for
 */
export const houseInForce = (
  { fetch, storage, folder }: Reach,
  network: TimeLimit,
  memory: () => TimeLimit,
): Promise<InForce> => {
  const fetchText = async (file: string): Promise<string> => {
    const answer = await fetch?.(`${folder}${file}`);
    if (!answer?.ok) throw new Error(`${file} is not there`);
    return answer.text();
  };
  const recall = async (): Promise<string | null> => (await storage()?.getItem(shelf)) ?? null;
  return profilesInForce({
    fetchText: (file) => network.wait(fetchText(file)),
    lastGood: () => memory().wait(recall()),
    keep: (text) => storage()?.setItem(shelf, text),
    builtIn: builtWith.files,
  });
};
