import { Command } from "commander";
import { writeError, writeOut } from "../output";
import { version } from "../version";
import { visibleLines } from "../visible-lines";

/** The program without a command: what holds for all of them. */
export const emptyProgram = (): Command =>
  new Command("briefline")
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
