import { Command } from "commander";
import { writeError, writeOut } from "./output";
import { addAccepting } from "./program/accepting";
import { addJudging } from "./program/judging";
import { addLeaving } from "./program/leaving";
import { addMaking } from "./program/making";
import type { Finish } from "./program/options";
import { addProfiles } from "./program/profiles";
import { addServing } from "./program/serving";
import { addSweeping } from "./program/sweeping";
import { addTelling } from "./program/telling";
import { version } from "./version";
import { visibleLines } from "./visible-lines";

/**
 * The commands and their options.
 * @param finish takes what the command came to
 */
export const createProgram = (finish: Finish): Command => {
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

  addJudging(program, finish);
  addAccepting(program, finish);
  addLeaving(program, finish);
  addServing(program, finish);
  addMaking(program, finish);
  addSweeping(program, finish);
  addTelling(program, finish);
  addProfiles(program, finish);
  return program;
};
