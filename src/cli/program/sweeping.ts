import { type Command, Option } from "commander";
import { type Finish, languageOption, positive, wholeNumber, withSettings } from "./options";
import type { WorkerOptions } from "../queue/worker-command";
import type { SweepOptions } from "../sweep/sweep-options";

/** The commands sweep and worker. */
export const addSweeping = (program: Command, finish: Finish): void => {
  const sweepCommand = program
    .command("sweep")
    .summary("judge an archive into a database")
    .description("Judges an archive into a database (SQLite), and next time only what has changed.")
    .argument("[files...]", "files, folders or patterns")
    .requiredOption("--into <database>", "the database: a new file, or the one of the last sweep")
    .option("--list <file>", "judge also the files in this list, one a line; - is standard input")
    .option("--csv <file>", "write the whole table as CSV as well")
    .option("--jobs <number>", "papers judged at a time (default: one a core)", wholeNumber)
    .option("--timeout <seconds>", "a paper that takes longer is stopped and set aside", positive, 60)
    .option("--again", "judge also what has not changed")
    .addOption(new Option("--queue <address>", "judge by workers: redis://host:6379").conflicts("jobs"))
    .option("--queue-name <name>", "where several sweeps use one server", "briefline")
    .option("--root <folder>", "the folder that the workers share (default: the one that is swept)")
    .addHelpText("after", "\nExit codes: 0 all is in the database, whatever was found; 2 stopped, or a wrong call.")
    .action(async (paths: string[], options: SweepOptions) => {
      const { sweep } = await import("../sweep/command");
      finish(await sweep(paths, options));
    });
  withSettings(sweepCommand);

  program
    .command("worker")
    .summary("judge papers for the sweep of another machine")
    .description("Judges papers for the sweep of another machine until it is told to stop: see docs/sweep.md.")
    .argument("<folder>", "the folder that is swept, as it is called here")
    .requiredOption("--queue <address>", "the address that the sweep has: redis://host:6379")
    .option("--queue-name <name>", "the name that the sweep has", "briefline")
    .option("--jobs <number>", "papers judged at a time (default: one a core)", wholeNumber)
    .addOption(languageOption("the messages"))
    .addHelpText("after", "\nExit codes: 0 stopped as told (Ctrl-C); 2 it could not do its work, or a wrong call.")
    .action(async (folder: string, options: WorkerOptions) => {
      const { worker } = await import("../queue/worker-command");
      finish(await worker(folder, options));
    });
};
