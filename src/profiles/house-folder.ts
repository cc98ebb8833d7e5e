import type { Means } from "./house-profiles";

/** What we use of a page's `fetch` and of its storage: rooms without a page compile too. */
export interface Page {
  /** The answer to a request for an address, within a few seconds or not at all. */
  readonly get: (address: string) => Promise<{ readonly ok: boolean; text(): Promise<string> }>;
  readonly storage: { getItem(name: string): string | null; setItem(name: string, text: string): void };
}

const shelf = "briefline.profiles";

/**
 * The folder of templates behind an address, as a page reaches it.
 * @param address of the folder, with a slash at its end
 */
export const houseFolder = (address: string, { get, storage }: Page): Means => ({
  fetchText: async (file) => {
    const answer = await get(`${address}${file}`);
    if (!answer.ok) throw new Error(`${file} is not there`);
    return answer.text();
  },
  lastGood: () => storage.getItem(shelf),
  keep: (text) => {
    try {
      storage.setItem(shelf, text);
    } catch {
      // A browser that keeps nothing fetches them again next time.
    }
  },
});
