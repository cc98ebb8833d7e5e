import { type Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../../core";
import type { ExitCode } from "../exit-code";
import type { Which } from "../waivers/choose-one";

/** Takes what a command came to. */
export type Finish = (code: ExitCode) => void;

export const files = "files, folders or patterns; - is standard input";

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

export const wholeNumber = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Write a whole number.");
  return Number(value);
};

export const positive = (value: string): number => {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number === 0) throw new InvalidArgumentError("Write a number above 0.");
  return number;
};

export const portNumber = (value: string): number => {
  const port = wholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError("Write a number up to 65535.");
  return port;
};

export const languageOption = (what: string): Option =>
  new Option("--lang <language>", `the language of ${what} (default: your system's)`).choices(languages);

export const withProfile = (command: Command): Command =>
  command
    .optionsGroup("Settings:")
    .option("-p, --profile <file>", "the template: one of ours, a file or a folder")
    .option("-c, --config <file>", "a config file instead of the nearest briefline.config.json")
    .option("--no-config", "no config file");

export const withSettings = (command: Command): Command =>
  withProfile(command)
    .option("-r, --rule <id=severity>", "error, warning, info or off for one rule; may be repeated", collect)
    .addOption(languageOption("the messages"));

/** Here `--rule` names whose finding is meant; a severity is for the profile to say. */
export type Named<Options extends Which> = Omit<Options, "ruleId" | "rule"> & { readonly rule: string };

export const ofOneRule = <Options extends Which>({ rule, ...options }: Named<Options>) => ({
  ...options,
  ruleId: rule,
});

export const onOneDocument = (command: Command): Command =>
  command
    .argument("<file>", "the document; - is standard input")
    .requiredOption("--rule <id>", "the rule that finds it")
    .option("--at <place>", "where, if it finds several: a paragraph by its number, words that stand there, a section");

export const withPlaceToWrite = (command: Command): Command =>
  withProfile(
    command
      .option("-o, --output <path>", "write to this file instead of the document itself; - is standard output")
      .option("--force", "write over what is there already"),
  ).addOption(languageOption("the messages"));
