import type { Edit } from "../document/edit";
import type { DocumentModel } from "../document/model";
import type { Notice } from "../document/result";
import { JsonNode, type ProfileError } from "./json-node";
import type { Profile } from "./profile";

/** The property under which a document keeps which profile it was made with, as JSON text. */
export const madeWithProperty = "https://briefline.eu/ns/profile";

/** Names one version of a profile. */
export interface MadeWith {
  readonly id: string;
  readonly version: string;
}

/** What a document says of the profile that it was made with. */
export interface ReadMadeWith {
  /** null where it says nothing, and where what it says cannot be read. */
  readonly madeWith: MadeWith | null;
  /** `damaged-made-with` with what is wrong in it. */
  readonly notices: readonly Notice[];
}

const formVersion = 1;
const longestText = 1000;

const readNode = (node: JsonNode): MadeWith => {
  const at = node.object(["version", "profile"]);
  at("version").count(formVersion, formVersion);
  const profile = at("profile").object(["id", "version"]);
  return {
    id: profile("id").text(/^[a-z][a-z0-9-]{0,100}$/),
    version: profile("version").text(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/),
  };
};

const parseJson = (text: string): unknown => {
  try {
    return text.length > longestText ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

/** Reads what a document keeps under `madeWithProperty`: what is damaged is as nothing, and is said. */
export const madeWithOf = ({ properties }: Pick<DocumentModel, "properties">): ReadMadeWith => {
  const text = properties[madeWithProperty];
  if (text === undefined) return { madeWith: null, notices: [] };
  const errors: ProfileError[] = [];
  const madeWith = readNode(new JsonNode(parseJson(text), "", errors));
  const [error] = errors;
  if (error === undefined) return { madeWith, notices: [] };
  return { madeWith: null, notices: [{ code: "damaged-made-with", detail: error.path.slice(1) }] };
};

/** Keeps in the document that it is made with this profile; nothing where it says so already. */
export const madeWithEdits = (
  { properties }: Pick<DocumentModel, "properties">,
  { id, version }: Pick<Profile, "id" | "version">,
): readonly Edit[] => {
  const expect = properties[madeWithProperty] ?? null;
  const value = JSON.stringify({ version: formVersion, profile: { id, version } });
  return expect === value ? [] : [{ op: "setProperty", name: madeWithProperty, expect, value }];
};
