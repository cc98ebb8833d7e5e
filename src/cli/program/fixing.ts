import type { Command } from "commander";
import { fix, type FixOptions } from "../commands/fix";
import { files, type Finish, withSettings } from "./options";

/** The command fix. */
export const addFixing = (program: Command, finish: Finish): void => {
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
