import { type Command, Option } from "commander";
import { check, type CheckOptions } from "../commands/check";
import { formatNames } from "../formats";
import { files, type Finish, wholeNumber, withSettings } from "./options";

/** The command check. */
export const addChecking = (program: Command, finish: Finish): void => {
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
};
