import type { Command } from "commander";
import { profileCheck } from "../commands/profile-check";
import { profileLearn, type ProfileLearnOptions } from "../commands/profile-learn";
import { files, type Finish } from "./options";

/** The commands profile check and learn. */
export const addProfiles = (program: Command, finish: Finish): void => {
  const profileCommand = program
    .command("profile")
    .summary("check a profile, the template of a house, or learn one")
    .description("Works on a profile, the template of a house.")
    .helpCommand(false);
  profileCommand
    .command("check")
    .description("Says everything that is wrong with a profile, with its place in the file.")
    .argument("<file>", "the profile")
    .action((path: string) => finish(profileCheck(path)));
  profileCommand
    .command("learn")
    .description("Proposes a profile from good papers of one kind, ten or so, and says what speaks for it.")
    .argument("<files...>", files)
    .option("-o, --output <file>", "write the profile to a file, not to standard output")
    .option("--force", "write over a file that is there")
    .action(async (paths: string[], options: ProfileLearnOptions) => finish(await profileLearn(paths, options)));
};
