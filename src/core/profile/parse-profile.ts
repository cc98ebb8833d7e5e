import { JsonNode, type ProfileError } from "./json-node";
import type { ContentKind, FieldSpec, Language, Localised, Profile, SectionSpec } from "./profile";
import { readOccurs, type Occurs } from "./occurs";
import { readRules } from "./read-rules";
import { readSend } from "./read-send";

const contentKinds = [
  "line",
  "dateLine",
  "list",
  "sides",
  "prose",
  "questions",
] as const satisfies readonly ContentKind[];
const presences = ["required", "recommended", "optional"] as const satisfies readonly SectionSpec["presence"][];
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

const localised = <T>(node: JsonNode, read: (node: JsonNode) => T): Localised<T> => {
  const at = node.object<Language>(["en", "fr", "de"]);
  return { en: read(at("en")), fr: read(at("fr")), de: read(at("de")) };
};

const text = (node: JsonNode): string => node.text();
const texts = (node: JsonNode): readonly string[] => node.list().map(text);
const prompt = (node: JsonNode): string => node.text(/^\[[^[\]]+\]$/, "text in [square brackets]");
const prompts = (node: JsonNode): readonly string[] => node.list().map(prompt);
const lineWith =
  (field: string) =>
  (node: JsonNode): string =>
    node.text(new RegExp(`\\{${field}\\}`), `text with {${field}}`);

const readLimits = (node: JsonNode): SectionSpec["limits"] => {
  const at = node.object(["maxWords", "maxItems"]);
  return {
    ...(at("maxWords").present && { maxWords: at("maxWords").count() }),
    ...(at("maxItems").present && { maxItems: at("maxItems").count() }),
  };
};

/** A paper has one title and one date line. */
const occursOf = (content: JsonNode, node: JsonNode): Occurs => {
  const occurs = readOccurs(node);
  if ((content.says("line") || content.says("dateLine")) && occurs.max !== 1)
    node.reject("once: a paper has one such line");
  return occurs;
};

const readSection = (node: JsonNode): SectionSpec => {
  const at = node.object([
    "key",
    "content",
    "presence",
    "occurs",
    "titles",
    "aliases",
    "guidance",
    "prompts",
    "limits",
  ]);
  return {
    key: at("key").text(/^[a-z][A-Za-z0-9]*$/, "name in letters and digits"),
    content: at("content").oneOf(contentKinds),
    presence: at("presence").oneOf(presences),
    ...(at("occurs").present && { occurs: occursOf(at("content"), at("occurs")) }),
    titles: localised(at("titles"), text),
    aliases: localised(at("aliases"), texts),
    guidance: localised(at("guidance"), text),
    prompts: localised(at("prompts"), prompts),
    limits: readLimits(at("limits")),
  };
};

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
