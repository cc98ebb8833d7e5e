import { readFileSync } from "node:fs";

/** The schema of a profile that says only what differs from another: what a profile must say, this one may. */
export const changeSchema = () => {
  const whole = readFileSync("assets/profiles/profile.schema.json", "utf8");
  const { $schema, title, description, type, additionalProperties, properties, definitions } = JSON.parse(
    whole,
    (key, value) => (key === "required" || key === "minItems" ? undefined : value),
  );
  definitions.section.required = ["key"];
  definitions.field.required = ["key"];
  return JSON.stringify({
    $schema,
    title: `${title}: a change`,
    description: `${description} This one says only what differs from the profile that it extends.`,
    type,
    additionalProperties,
    required: ["extends", "id", "version"],
    properties: {
      ...properties,
      extends: {
        description: "What this profile changes: the name of one that comes with Briefline, or a path from this file.",
        type: "string",
        minLength: 1,
      },
      order: {
        description: "The keys of the sections that there are, in their order. Without it all, new ones at the end.",
        type: "array",
        minItems: 1,
        items: { type: "string" },
      },
    },
    definitions,
  });
};
