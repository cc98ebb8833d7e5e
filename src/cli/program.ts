import { Command, InvalidArgumentError, Option } from "commander";
import { languages } from "../core";
import type { ChangeOptions } from "./commands/change-document";
import { check, type CheckOptions } from "./commands/check";
import { explain } from "./commands/explain";
import { extract, type ExtractOptions } from "./commands/extract";
import { fix, type FixOptions } from "./commands/fix";
import { gate, type GateOptions } from "./commands/gate";
import { move } from "./commands/move";
import { newBriefing, type NewOptions } from "./commands/new";
import { profileCheck } from "./commands/profile-check";
import { profileLearn, type ProfileLearnOptions } from "./commands/profile-learn";
import { rules } from "./commands/rules";
import { serve, type ServeOptions } from "./commands/serve";
import { stamp, type StampOptions } from "./commands/stamp";
import { waive, type WaiveOptions } from "./commands/waive";
import { waivers, type WaiversOptions } from "./commands/waivers";
import { withdraw, type WithdrawOptions } from "./commands/withdraw";
import type { ExitCode } from "./exit-code";
import { formatNames } from "./formats";
import { writeError, writeOut } from "./output";
import type { WorkerOptions } from "./queue/worker-command";
import type { SharedOptions } from "./settings/settings";
import type { SweepOptions } from "./sweep/sweep-options";
import { version } from "./version";
import type { Which } from "./waivers/choose-one";
import { visibleLines } from "./visible-lines";

const files = "files, folders or patterns; - is standard input";

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

const wholeNumber = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Write a whole number.");
  return Number(value);
};

const positive = (value: string): number => {
  const number = Number(value);
  if (!/^\d+(?:\.\d+)?$/.test(value) || number === 0) throw new InvalidArgumentError("Write a number above 0.");
  return number;
};

const portNumber = (value: string): number => {
  const port = wholeNumber(value);
  if (port > 65_535) throw new InvalidArgumentError("Write a number up to 65535.");
  return port;
};

const languageOption = (what: string): Option =>
  new Option("--lang <language>", `the language of ${what} (default: your system's)`).choices(languages);

const withProfile = (command: Command): Command =>
  command
    .optionsGroup("Settings:")
    .option("-p, --profile <file>", "the template: one of ours, a file or a folder")
    .option("-c, --config <file>", "a config file instead of the nearest briefline.config.json")
    .option("--no-config", "no config file");

const withSettings = (command: Command): Command =>
  withProfile(command)
    .option("-r, --rule <id=severity>", "error, warning, info or off for one rule; may be repeated", collect)
    .addOption(languageOption("the messages"));

/** Here `--rule` names whose finding is meant; a severity is for the profile to say. */
type Named<Options extends Which> = Omit<Options, "ruleId" | "rule"> & { readonly rule: string };

const ofOneRule = <Options extends Which>({ rule, ...options }: Named<Options>) => ({ ...options, ruleId: rule });

const onOneDocument = (command: Command): Command =>
  command
    .argument("<file>", "the document; - is standard input")
    .requiredOption("--rule <id>", "the rule that finds it")
    .option("--at <place>", "where, if it finds several: a paragraph by its number, words that stand there, a section");

const withPlaceToWrite = (command: Command): Command =>
  withProfile(
    command
      .option("-o, --output <path>", "write to this file instead of the document itself; - is standard output")
      .option("--force", "write over what is there already"),
  ).addOption(languageOption("the messages"));

/**
 * The commands and their options.
 * @param finish takes what the command came to
 */
export const createProgram = (finish: (code: ExitCode) => void): Command => {
  const program = new Command("briefline")
    .description(
      "Says what is missing, empty, misplaced or doubtful in briefings (.docx), and repairs what can be repaired.",
    )
    .version(version)
    .helpCommand(false)
    .configureHelp({ showGlobalOptions: false })
    .configureOutput({ writeOut, writeErr: writeError, outputError: (text, write) => write(visibleLines(text)) })
    .showHelpAfterError('"briefline --help" says what there is.')
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing at error level, 1 something at error level, 2 not read or a wrong call.",
    )
    .exitOverride();

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

  const serveCommand = program
    .command("serve")
    .summary("answer over HTTP")
    .description("Answers over HTTP what check and gate answer, until it is told to stop. Keeps nothing.")
    .option("--host <address>", "where to listen", "127.0.0.1")
    .option("--port <number>", "0 for any that is free", portNumber, 8377)
    .option("--max-size <megabytes>", "the largest body that is taken", positive, 20)
    .option("--timeout <seconds>", "a check that takes longer is stopped", positive, 10)
    .option("--upload-timeout <seconds>", "how long a request may arrive, and wait", positive, 30)
    .option("--threads <number>", "checks at a time (default: all cores)", wholeNumber)
    .option("--waiting <number>", "requests that may wait besides", wholeNumber, 100)
    .option("--grace <seconds>", "how long running requests may take when it is stopped", positive, 10)
    .option("-q, --quiet", "log nothing")
    .action(async (options: ServeOptions) => finish(await serve(options)));
  withSettings(serveCommand);

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
      const { sweep } = await import("./sweep/command");
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
      const { worker } = await import("./queue/worker-command");
      finish(await worker(folder, options));
    });

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
  return program;
};
