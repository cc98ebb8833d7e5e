import type { JsonNode } from "./json-node";
import type { Language, Localised } from "./profile";

/** Reads what a profile says once in each language. */
export const localised = <T>(node: JsonNode, read: (node: JsonNode) => T): Localised<T> => {
  const at = node.object<Language>(["en", "fr", "de"]);
  return { en: read(at("en")), fr: read(at("fr")), de: read(at("de")) };
};

export const text = (node: JsonNode): string => node.text();
