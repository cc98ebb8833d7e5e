import { builtWith } from "./built-with";
import { profilesInForce, type InForce, type Means } from "./house-profiles";

/** What we use of a page's window: rooms without a page compile too. */
export interface Page {
  readonly localStorage: { getItem(name: string): string | null; setItem(name: string, text: string): void };
  fetch(address: string, how: typeof anew): Promise<{ readonly ok: boolean; text(): Promise<string> }>;
  setTimeout(task: () => void, milliseconds: number): unknown;
}

const anew = { cache: "no-cache", credentials: "same-origin" } as const;

export const shelf = "briefline.profiles";

/** What a promise gives, unless it takes longer than there is patience for. */
const inTime = <Value>(promise: Promise<Value>, page: Page, patience: number): Promise<Value> =>
  Promise.race([
    promise,
    new Promise<never>((_, reject) => page.setTimeout(() => reject(new Error("It takes too long")), patience)),
  ]);

const folderOf = (page: Page, patience: number): Means => {
  const fetchText = async (file: string): Promise<string> => {
    const answer = await page.fetch(`${builtWith.besidePages}${file}`, anew);
    if (!answer.ok) throw new Error(`${file} is not there`);
    return answer.text();
  };
  return {
    fetchText: (file) => inTime(fetchText(file), page, patience),
    lastGood: () => page.localStorage.getItem(shelf),
    keep: (text) => page.localStorage.setItem(shelf, text),
    builtIn: builtWith.files,
  };
};

/**
 * The templates in force on a page.
 * @param patience how long the house's server may take for a file, in milliseconds
 */
export const templatesOfPage = (page: Page, patience: number): Promise<InForce> =>
  profilesInForce(folderOf(page, patience));
