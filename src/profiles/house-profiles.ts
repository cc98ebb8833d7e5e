import { indexFile, parseIndex, parsePublished, type NonEmpty, type Profile } from "../core";
import { shippedProfiles } from "./known-profiles";

/** How a page gets at what a house has published, and keeps it. */
export interface Means {
  /** The text of a file in the published folder. Rejects where the folder cannot be reached. */
  readonly fetchText: (file: string) => Promise<string>;
  /** The files that were good last time, as JSON text; null where there are none. May fail. */
  readonly lastGood: () => string | null | Promise<string | null>;
  /** Keeps the files for the next time. May fail: then they are fetched again. */
  readonly keep: (text: string) => unknown;
  /** The files that were good when this program was built, as JSON text; null where there were none. */
  readonly builtIn: string | null;
}

/** Why what the house publishes is not in force. */
export type Trouble = "unreachable" | "broken";

/** The templates in force; the first is the usual one. */
export interface InForce {
  readonly profiles: NonEmpty<Profile>;
  readonly source: "published" | "lastGood" | "shipped";
  /** null where all is as the house wants it, also where it publishes nothing. */
  readonly trouble: Trouble | null;
}

type Files = ReadonlyMap<string, string>;

/** The profiles in a folder, each checked against the index; null unless all of them are good. */
const readFolder = (files: Files): readonly Profile[] | null => {
  const entries = parseIndex(files.get(indexFile) ?? "");
  const profiles = entries?.map((entry) => parsePublished(files.get(entry.file) ?? "", entry)) ?? [null];
  const good = profiles.filter((profile) => profile !== null);
  return good.length === profiles.length ? good : null;
};

const fetchFolder = async ({ fetchText }: Means): Promise<Files> => {
  const index = await fetchText(indexFile);
  const names = (parseIndex(index) ?? []).map(({ file }) => file);
  const texts = await Promise.all(names.map(async (name) => [name, await fetchText(name)] as const));
  return new Map([[indexFile, index], ...texts]);
};

const kept = (text: string | null): readonly Profile[] => {
  try {
    const files: unknown = JSON.parse(text ?? "null");
    if (typeof files !== "object" || files === null) return [];
    const texts = Object.entries(files).filter((file): file is [string, string] => typeof file[1] === "string");
    return readFolder(new Map(texts)) ?? [];
  } catch {
    return [];
  }
};

/** A browser that forbids its storage throws at the very name of it. */
const attempt = async <Value>(task: () => Value): Promise<Awaited<Value> | null> => {
  try {
    return await task();
  } catch {
    return null;
  }
};

const otherwise = async ({ lastGood, builtIn }: Means, trouble: Trouble): Promise<InForce> => {
  const remembered = kept(await attempt(lastGood));
  const [first, ...others] = remembered.length > 0 ? remembered : kept(builtIn);
  return first
    ? { profiles: [first, ...others], source: "lastGood", trouble }
    : { profiles: shippedProfiles(), source: "shipped", trouble };
};

/**
 * The templates that a house has published, if they are whole and valid; else those that were good last time, or when
 * this was built; else ours. A broken or unreachable folder never stops anybody, and is said. Never rejects.
 */
export const profilesInForce = async (means: Means): Promise<InForce> => {
  let files: Files;
  try {
    files = await fetchFolder(means);
  } catch {
    return otherwise(means, "unreachable");
  }
  const profiles = readFolder(files);
  if (profiles === null) return otherwise(means, "broken");
  void attempt(() => means.keep(JSON.stringify(Object.fromEntries(files))));
  const [first, ...others] = profiles;
  return first
    ? { profiles: [first, ...others], source: "published", trouble: null }
    : { profiles: shippedProfiles(), source: "shipped", trouble: null };
};
