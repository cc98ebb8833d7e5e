import type { Circumstances } from "../core";

/** The last name in a path or an address; null where nothing can be read from it. */
const nameIn = (url: string): string | null => {
  const name = url.split(/[\\/]/).pop()?.split(/[?#]/)[0] ?? "";
  try {
    return decodeURIComponent(name) || null;
  } catch {
    return name || null;
  }
};

/** Office.context.document.url is an address, a path, or empty before the first save. */
export const circumstancesInWord = (today: string): Circumstances => ({
  today,
  fileName: nameIn(Office.context.document.url),
});
