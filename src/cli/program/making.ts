import type { Command } from "commander";
import { newBriefing, type NewOptions } from "../commands/new";
import { type Finish, languageOption, withProfile } from "./options";

/** The command new. */
export const addMaking = (program: Command, finish: Finish): void => {
  const newCommand = program
    .command("new")
    .summary("make a new briefing")
    .description("Makes a new briefing with everything that the profile asks for, ready to be written in.")
    .argument("[file]", "the .docx to make; - is standard output")
    .option("-o, --output <file>", "the same, as the other commands have it")
    .option("--full", "with every section that the profile knows, not only the required ones")
    .option("--counterpart <name>", "whom the meeting is with")
    .option("--date <date>", "the day, as 2026-04-14")
    .option("--from <time>", "when it begins, as 10:30")
    .option("--to <time>", "when it ends, as 11:15")
    .option("--place <place>", "where it is")
    .option("--our-side <name>", "who we are")
    .option("--their-side <name>", "who they are")
    .option("--force", "write over what is there already")
    .action(async (path: string | undefined, options: NewOptions) => finish(await newBriefing(path, options)));
  withProfile(newCommand).addOption(languageOption("the paper"));
};
