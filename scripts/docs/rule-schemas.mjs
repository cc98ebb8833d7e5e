import { ruleWords } from "../../src/core/messages/rules/index";
import { rules } from "../../src/core/rules/index";

/**
 * @param {import("../../src/core/rules/options").RuleOption} option
 * @param {string} description
 */
const optionSchema = (option, description) => {
  if (option.kind === "number") {
    return { description, type: "integer", default: option.usual, minimum: option.least, maximum: option.most };
  }
  if (option.kind === "choice") return { description, enum: option.names, default: option.usual };
  return { description, type: "array", items: { $ref: "#/definitions/text" }, default: option.usual };
};

/** @type {Readonly<Record<string, { readonly en: import("../../src/core/messages/rules/rule-words").RuleSentences }>>} */
const words = ruleWords;

/** @param {import("../../src/core/rules/rule").Rule} rule */
const settingSchema = ({ id, options = {} }) => {
  const { why, options: told = {} } = words[id]?.en ?? { why: "" };
  return {
    description: why,
    type: "object",
    allOf: [{ $ref: "#/definitions/rule" }],
    properties: {
      options: {
        description: "The settings of this check; what is not named keeps its usual value.",
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          Object.entries(options).map(([name, option]) => [name, optionSchema(option, told[name] ?? "")]),
        ),
      },
    },
  };
};

/**
 * The schema of a profile with every rule and its options.
 * @param {string} before
 */
export const profileSchema = (before) => {
  const schema = JSON.parse(before);
  const { description, type } = schema.properties.rules;
  schema.properties.rules = {
    description,
    type,
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingSchema(rule)])),
  };
  return JSON.stringify(schema);
};

/**
 * The schema of a config file with the name of every rule.
 * @param {string} before
 */
export const configSchema = (before) => {
  const schema = JSON.parse(before);
  schema.properties.rules.propertyNames = { enum: rules.map(({ id }) => id) };
  return JSON.stringify(schema);
};
