import { readFileSync } from "node:fs";

/** @typedef {{ required?: string[], properties: Record<string, { description: string }> }} Shape */

/**
 * What the schema says about the members of a profile, or of one of its parts.
 * @param {string | null} definition null for the profile itself
 */
export const profileTable = (definition) => {
  const schema = JSON.parse(readFileSync("assets/profiles/profile.schema.json", "utf8"));
  /** @type {Shape} */
  const { required = [], properties } = definition === null ? schema : schema.definitions[definition];
  const rows = Object.entries(properties).map(
    ([name, { description }]) => `| \`${name}\`${required.includes(name) ? "" : " (optional)"} | ${description} |`,
  );
  return ["| member | what it says |", "| --- | --- |", ...rows].join("\n");
};
