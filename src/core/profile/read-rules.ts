import { rules } from "../rules/index";
import type { OptionValue, RuleOption } from "../rules/options";
import type { Rule } from "../rules/rule";
import type { JsonNode } from "./json-node";
import type { Profile, RuleSetting, RuleSeverity } from "./profile";

const severities = ["error", "warning", "info", "off"] as const satisfies readonly RuleSeverity[];

const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));

const readOption = (node: JsonNode, option: RuleOption): OptionValue => {
  if (option.kind === "number") return node.count(option.least, option.most);
  if (option.kind === "words") return node.list().map((word) => word.text());
  return node.oneOf(option.names);
};

const readOptions = (node: JsonNode, { options = {} }: Rule): Readonly<Record<string, OptionValue>> => {
  const at = node.object(Object.keys(options));
  return Object.fromEntries(
    Object.entries(options)
      .filter(([name]) => at(name).present)
      .map(([name, option]) => [name, readOption(at(name), option)]),
  );
};

const readSetting = (node: JsonNode, rule: Rule): RuleSetting => {
  const at = node.object(["severity", "options", "waivable"]);
  return {
    ...(at("severity").present && { severity: at("severity").oneOf(severities) }),
    ...(at("options").present && { options: readOptions(at("options"), rule) }),
    ...(at("waivable").present && { waivable: at("waivable").flag() }),
  };
};

/** Reads how strict each rule is. A rule, an option or a value that we do not know is a slip, and refused. */
export const readRules = (node: JsonNode): Profile["rules"] =>
  Object.fromEntries(
    node.entries().flatMap(([id, setting]) => {
      const rule = byId.get(id);
      if (rule) return [[id, readSetting(setting, rule)]];
      setting.reject(`one of ${[...byId.keys()].join(", ")}`);
      return [];
    }),
  );
