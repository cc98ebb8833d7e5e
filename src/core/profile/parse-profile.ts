import { JsonNode, type ProfileError } from "./json-node";
import type { FieldSpec, Profile } from "./profile";
import { localised, text } from "./read-localised";
import { readLook } from "./read-look";
import { readRules } from "./read-rules";
import { readSection } from "./read-section";
import { readSend } from "./read-send";

const fieldKinds = ["text", "date", "time"] as const satisfies readonly FieldSpec["kind"][];
const fieldKeys = [
  "counterpart",
  "date",
  "from",
  "to",
  "place",
  "ourSide",
  "theirSide",
] as const satisfies readonly FieldSpec["key"][];

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const lineWith =
  (field: string) =>
  (node: JsonNode): string =>
    node.text(new RegExp(`\\{${field}\\}`), `text with {${field}}`);

const readField = (node: JsonNode): FieldSpec => {
  const at = node.object(["key", "kind", "labels"]);
  return {
    key: at("key").oneOf(fieldKeys),
    kind: at("kind").oneOf(fieldKinds),
    labels: localised(at("labels"), text),
  };
};

/** Reads a list in which a key may stand only once. */
const readKeyed = <T extends { readonly key: string }>(
  nodes: readonly JsonNode[],
  read: (node: JsonNode) => T,
): readonly T[] => {
  const seen = new Set<string>();
  return nodes.map((node) => {
    const item = read(node);
    if (item.key !== "" && seen.has(item.key)) node.reject(`key that stands once, not a second "${item.key}"`);
    seen.add(item.key);
    return item;
  });
};

const readProfile = (node: JsonNode): Profile => {
  const at = node.object([
    "$schema",
    "id",
    "version",
    "names",
    "titleLines",
    "sideLabels",
    "fields",
    "sections",
    "rules",
    "send",
    "look",
  ]);
  if (at("$schema").present) at("$schema").text(/^/);
  return {
    id: at("id").text(kebab, "name in small letters, digits and hyphens"),
    version: at("version").text(/^\d+\.\d+\.\d+$/, "version such as 1.0.0"),
    names: localised(at("names"), text),
    sections: readKeyed(at("sections").list(1), readSection),
    fields: readKeyed(at("fields").list(), readField),
    titleLines: localised(at("titleLines"), lineWith("counterpart")),
    sideLabels: localised(at("sideLabels"), lineWith("side")),
    rules: readRules(at("rules")),
    send: readSend(at("send")),
    look: readLook(at("look")),
  };
};

/** A profile, or everything that is wrong with what was to be one. */
export type ParsedProfile =
  { readonly ok: true; readonly value: Profile } | { readonly ok: false; readonly errors: readonly ProfileError[] };

/**
 * Makes a profile of parsed JSON, or says everything that is wrong with it.
 * `assets/profiles/profile.schema.json` says the same to editors; keys that stand twice only we can see.
 */
export const parseProfile = (json: unknown): ParsedProfile => {
  const errors: ProfileError[] = [];
  const value = readProfile(new JsonNode(json, "", errors));
  return errors.length === 0 ? { ok: true, value } : { ok: false, errors };
};
