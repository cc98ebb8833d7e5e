import { type Command, Option } from "commander";
import { check, type CheckOptions } from "../commands/check";
import { fix, type FixOptions } from "../commands/fix";
import { formatNames } from "../formats";
import { files, type Finish, wholeNumber, withSettings } from "./options";

/** The commands check and fix. */
export const addJudging = (program: Command, finish: Finish): void => {
  const checkCommand = program
    .command("check")
    .summary("judge documents")
    .description("Judges documents and says what is wrong with them.")
    .argument("<files...>", files)
    .addOption(new Option("-f, --format <format>", "how to report").choices(formatNames).default("text"))
    .option("-o, --output <file>", "write the report to a file")
    .option("-q, --quiet", "say errors only")
    .option("--max-warnings <number>", "exit with 1 when there are more warnings than this", wholeNumber)
    .option("--explain", "say also why it matters, and why each part was taken for what it is")
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options)));
  withSettings(checkCommand);

  const fixCommand = program
    .command("fix")
    .summary("carry out the safe repairs")
    .description("Carries out every safe repair: one that neither loses nor changes a word that somebody wrote.")
    .argument("<files...>", files)
    .option("-n, --dry-run", "say what would be done and write nothing")
    .option("-o, --output <path>", "write to this file; to this folder when there are several; - is standard output")
    .option("-i, --in-place", "write to the file itself and keep a copy of it as FILE.bak")
    .option("--force", "write over what is there already")
    .action(async (paths: string[], options: FixOptions) => finish(await fix(paths, options)));
  withSettings(fixCommand);
};
