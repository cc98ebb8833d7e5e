import { type Command, Option } from "commander";
import { explain } from "../commands/explain";
import { extract, type ExtractOptions } from "../commands/extract";
import { rules } from "../commands/rules";
import { files, type Finish, withSettings } from "./options";
import type { SharedOptions } from "../settings/settings";

/** The commands extract, explain and rules. */
export const addTelling = (program: Command, finish: Finish): void => {
  const extractCommand = program
    .command("extract")
    .summary("give what stands in documents, as JSON")
    .description("Gives what stands in documents, as JSON: title, date, sections, participants, points.")
    .argument("<files...>", files)
    .addOption(new Option("-f, --format <format>", "how to give it").choices(["json"]).default("json"))
    .option("-o, --output <file>", "write to a file")
    .option("--content", "with the text of each section")
    .action(async (paths: string[], options: ExtractOptions) => finish(await extract(paths, options)));
  withSettings(extractCommand);

  program
    .command("explain")
    .summary("say what a rule is for")
    .description("Says what a rule looks at, why it matters, how to mend it, and when to switch it off.")
    .argument("<rule>", 'a name from "briefline rules"')
    .action((id: string) => finish(explain(id)));

  const rulesCommand = program
    .command("rules")
    .summary("list the rules")
    .description("Lists the rules, how severe each is here, and what it looks at.")
    .action((options: SharedOptions) => finish(rules(options)));
  withSettings(rulesCommand);
};
