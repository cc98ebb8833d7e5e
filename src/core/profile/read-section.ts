import type { JsonNode } from "./json-node";
import { readOccurs, type Occurs } from "./occurs";
import { languages, type ContentKind, type Localised, type SectionSpec } from "./profile";
import { localised, text } from "./read-localised";

const contentKinds = [
  "line",
  "dateLine",
  "list",
  "sides",
  "prose",
  "questions",
  "table",
] as const satisfies readonly ContentKind[];
const presences = ["required", "recommended", "optional"] as const satisfies readonly SectionSpec["presence"][];

const texts = (node: JsonNode): readonly string[] => node.list().map(text);
const prompt = (node: JsonNode): string => node.text(/^\[[^[\]]+\]$/, "text in [square brackets]");
const prompts = (node: JsonNode): readonly string[] => node.list().map(prompt);

const readLimits = (node: JsonNode): SectionSpec["limits"] => {
  const at = node.object(["maxWords", "maxItems"]);
  return {
    ...(at("maxWords").present && { maxWords: at("maxWords").count() }),
    ...(at("maxItems").present && { maxItems: at("maxItems").count() }),
  };
};

/** More columns than a page is wide enough for. */
const mostColumns = 8;

/** What the columns of a table are called: as many in each language. */
const readColumns = (node: JsonNode): Localised<readonly string[]> => {
  const columns = localised(node, (names) => names.list(1, mostColumns).map(text));
  if (new Set(languages.map((language) => columns[language].length)).size > 1) {
    node.reject("as many columns in each language");
  }
  return columns;
};

/** A paper has one title and one date line. */
const occursOf = (content: JsonNode, node: JsonNode): Occurs => {
  const occurs = readOccurs(node);
  if ((content.says("line") || content.says("dateLine")) && occurs.max !== 1)
    node.reject("once: a paper has one such line");
  return occurs;
};

/** Reads one section. */
export const readSection = (node: JsonNode): SectionSpec => {
  const at = node.object([
    "key",
    "content",
    "presence",
    "occurs",
    "titles",
    "aliases",
    "guidance",
    "prompts",
    "columns",
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
    ...((at("columns").present || at("content").says("table")) && { columns: readColumns(at("columns")) }),
    limits: readLimits(at("limits")),
  };
};
