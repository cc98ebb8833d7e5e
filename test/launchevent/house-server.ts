import type { Publication } from "../../src/core";
import type { Reach } from "../../src/launchevent/house";

const folder = "https://addins.example.eu/profiles/";

/** A server with a folder of templates; null where it is gone. */
export const serverWith = (files: Publication | null): Pick<Reach, "fetch" | "folder"> => ({
  folder,
  fetch: (address) => {
    const text = address.startsWith(folder) ? files?.[address.slice(folder.length)] : undefined;
    if (files === null) return Promise.reject(new TypeError("Network request failed"));
    return Promise.resolve({ ok: text !== undefined, text: () => Promise.resolve(text ?? "404") });
  },
});
