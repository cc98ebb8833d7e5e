import { type Command, Option } from "commander";
import { waive, type WaiveOptions } from "../commands/waive";
import { waivers, type WaiversOptions } from "../commands/waivers";
import { withdraw, type WithdrawOptions } from "../commands/withdraw";
import { files, type Finish, type Named, ofOneRule, onOneDocument, withPlaceToWrite, withSettings } from "./options";

/** The commands waive, withdraw and waivers. */
export const addAccepting = (program: Command, finish: Finish): void => {
  const waiveCommand = onOneDocument(program.command("waive"))
    .summary("accept a finding, with a reason")
    .description("Accepts one finding with a reason, which the document keeps. A copy is left as FILE.bak.")
    .requiredOption("--reason <text>", "why it may stand, for all who read the paper")
    .option("--until <date>", "the last day on which it may, as 2026-11-30")
    .option("--by <name>", "who accepts it")
    .action(async (path: string, options: Named<WaiveOptions>) => finish(await waive(path, ofOneRule(options))));
  withPlaceToWrite(waiveCommand);

  const withdrawCommand = onOneDocument(program.command("withdraw"))
    .summary("take back what was accepted")
    .description("Takes back what was accepted: the finding counts again. A copy is left as FILE.bak.")
    .action(async (path: string, options: Named<WithdrawOptions>) => finish(await withdraw(path, ofOneRule(options))));
  withPlaceToWrite(withdrawCommand);

  const waiversCommand = program
    .command("waivers")
    .summary("list what was accepted")
    .description("Lists what was accepted in documents, why, and whether it still holds.")
    .argument("<files...>", files)
    .addOption(new Option("-f, --format <format>", "how to list it").choices(["text", "json"]).default("text"))
    .action(async (paths: string[], options: WaiversOptions) => finish(await waivers(paths, options)));
  withSettings(waiversCommand);
};
