import { sha256 } from "../gate/sha-256";
import { JsonNode, type ProfileError } from "./json-node";
import { parseProfile } from "./parse-profile";
import type { Profile } from "./profile";

/** One profile that a house publishes. */
export interface PublishedProfile {
  readonly id: string;
  readonly version: string;
  /** The file's name, beside the index. */
  readonly file: string;
  /** Of the file's text in UTF-8, in hexadecimal. */
  readonly sha256: string;
}

/** What lies in a folder of published profiles: the files by their names, the index among them. */
export type Publication = Readonly<Record<string, string>>;

export const indexFile = "index.json";

const indexVersion = 1;

/** The longest text of a profile or an index that is looked at: 1 MB. */
const mostCharacters = 1_000_000;

const fileOf = ({ id, version }: Profile): string => `${id}-${version}.json`;

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The hash of a well-formed text in UTF-8, as any program over the file reckons it. */
const hashOf = (text: string): string => {
  const bytes = encodeURIComponent(text).replace(/%([0-9A-F]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
  return sha256(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
};

/** Makes the folder that a house puts on its server: every profile, whole, and the index that vouches for them. */
export const publicationOf = (profiles: readonly Profile[]): Publication => {
  const files = profiles.map((profile) => ({ profile, text: asText(profile) }));
  const entries = files.map(({ profile, text }): PublishedProfile => {
    const { id, version } = profile;
    return { id, version, file: fileOf(profile), sha256: hashOf(text) };
  });
  return {
    [indexFile]: asText({ version: indexVersion, profiles: entries }),
    ...Object.fromEntries(files.map(({ profile, text }) => [fileOf(profile), text])),
  };
};

const readEntry = (node: JsonNode): PublishedProfile => {
  const at = node.object(["id", "version", "file", "sha256"]);
  return {
    id: at("id").text(/^[a-z][a-z0-9-]*$/),
    version: at("version").text(/^\d+\.\d+\.\d+$/),
    // A bare name: what an index names never lies anywhere but beside it.
    file: at("file").text(/^[a-z0-9][a-z0-9.-]*\.json$/, "name of a file beside the index"),
    sha256: at("sha256").text(/^[0-9a-f]{64}$/, "SHA-256 in hexadecimal"),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return text.length > mostCharacters ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Reads an index from outside; null where it is none. */
export const parseIndex = (text: string): readonly PublishedProfile[] | null => {
  const errors: ProfileError[] = [];
  const at = new JsonNode(parseJson(text), "", errors).object(["version", "profiles"]);
  at("version").count(indexVersion, indexVersion);
  const entries = at("profiles").list().map(readEntry);
  return errors.length === 0 ? entries : null;
};

/** Half a character has no UTF-8. */
const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text);

/** Reads a published profile; null unless it is the one that its entry in the index vouches for, whole and valid. */
export const parsePublished = (text: string, entry: PublishedProfile): Profile | null => {
  if (text.length > mostCharacters || !isWellFormed(text) || hashOf(text) !== entry.sha256) return null;
  const parsed = parseProfile(parseJson(text));
  const isTheOne = parsed.ok && parsed.value.id === entry.id && parsed.value.version === entry.version;
  return isTheOne ? parsed.value : null;
};
