import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { JsonNode, languages, ruleIds, type Language, type ProfileError, type RuleSeverity } from "../../core";
import { CallError } from "../call-error";
import { describeJsonErrors, readJson } from "./read-json";

export const configName = "briefline.config.json";

/** What a house or a folder settles once for every call. The options of a call come before it. */
export interface Config {
  /** A path, or "standard". */
  readonly profile?: string;
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  readonly lang?: Language;
  readonly maxWarnings?: number;
}

export const severities = ["error", "warning", "info", "off"] as const;

/** The nearest config file from a folder upwards; null where there is none. */
const findUpwards = (folder: string): string | null => {
  const path = join(folder, configName);
  if (existsSync(path)) return path;
  const parent = dirname(folder);
  return parent === folder ? null : findUpwards(parent);
};

const readConfig = (root: JsonNode): Config => {
  const known: readonly string[] = ruleIds;
  const at = root.object(["$schema", "profile", "rules", "lang", "maxWarnings"]);
  if (at("$schema").present) at("$schema").text();
  const rules = at("rules").present ? at("rules").entries() : [];
  return {
    rules: Object.fromEntries(
      rules.map(([id, severity]) => {
        if (!known.includes(id)) severity.reject(`one of ${known.join(", ")}`);
        return [id, severity.oneOf(severities)];
      }),
    ),
    ...(at("profile").present && { profile: at("profile").text() }),
    ...(at("lang").present && { lang: at("lang").oneOf(languages) }),
    ...(at("maxWarnings").present && { maxWarnings: at("maxWarnings").count(0) }),
  };
};

const none: Config = { rules: {} };

const loadFrom = (path: string): Config => {
  const file = readJson(path, "config file");
  const errors: ProfileError[] = [];
  const config = readConfig(new JsonNode(file.value, "", errors));
  if (errors.length > 0) throw new CallError(describeJsonErrors(file, errors));
  const { profile } = config;
  // A path in a config file starts from that file, wherever the call is made.
  return profile === undefined || profile === "standard"
    ? config
    : { ...config, profile: resolve(dirname(path), profile) };
};

/**
 * The config file that holds for a call.
 * @param wanted a path, false for none; otherwise the nearest one from the current folder upwards
 */
export const loadConfig = (wanted: string | false | undefined): Config => {
  const path = wanted ?? findUpwards(process.cwd());
  return path === false || path === null ? none : loadFrom(path);
};
