import { type Command, Option } from "commander";
import type { ChangeOptions } from "../commands/change-document";
import { gate, type GateOptions } from "../commands/gate";
import { move } from "../commands/move";
import { stamp, type StampOptions } from "../commands/stamp";
import { files, type Finish, withPlaceToWrite, withSettings } from "./options";

/** The commands gate, stamp and move. */
export const addLeaving = (program: Command, finish: Finish): void => {
  const gateCommand = program
    .command("gate")
    .summary("say whether documents may leave")
    .description("Says whether documents may leave, and if not, what is left and who must act.")
    .argument("<files...>", files)
    .option("--require-stamp", "only with a check mark that holds")
    .addOption(new Option("-f, --format <format>", "how to say it").choices(["text", "json"]).default("text"))
    .addHelpText("after", "\nExit codes: 0 all may leave, 1 one may not, 2 one could not be read or judged.")
    .action(async (paths: string[], options: GateOptions) => finish(await gate(paths, options)));
  withSettings(gateCommand);

  const stampCommand = program
    .command("stamp")
    .summary("mark a document as checked")
    .description(
      "Marks a document that is ready as checked. It is a check mark, no signature. A copy is left as FILE.bak.",
    )
    .argument("<file>", "the document; - is standard input")
    .option("--by <name>", "who checked it")
    .option("--remove", "take the mark out")
    .action(async (path: string, options: StampOptions) => finish(await stamp(path, options)));
  withPlaceToWrite(stampCommand);

  const moveCommand = program
    .command("move")
    .summary("move a document to the newer version of its profile")
    .description(
      "Moves a document to the version in force of the profile that it was made with. No word of yours is changed. " +
        "A copy is left as FILE.bak.",
    )
    .argument("<file>", "the document; - is standard input")
    .option("-n, --dry-run", "say what would change and write nothing")
    .action(async (path: string, options: ChangeOptions) => finish(await move(path, options)));
  withPlaceToWrite(moveCommand);
};
