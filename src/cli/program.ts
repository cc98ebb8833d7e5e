import type { Command } from "commander";
import { addAccepting } from "./program/accepting";
import { addChecking } from "./program/checking";
import { emptyProgram } from "./program/empty";
import { addFixing } from "./program/fixing";
import { addLeaving } from "./program/leaving";
import { addMaking } from "./program/making";
import type { Finish } from "./program/options";
import { addProfiles } from "./program/profiles";
import { addServing } from "./program/serving";
import { addSweeping } from "./program/sweeping";
import { addTelling } from "./program/telling";

/**
 * The commands and their options.
 * @param finish takes what the command came to
 */
export const createProgram = (finish: Finish): Command => {
  const program = emptyProgram();
  addChecking(program, finish);
  addFixing(program, finish);
  addAccepting(program, finish);
  addLeaving(program, finish);
  addServing(program, finish);
  addMaking(program, finish);
  addSweeping(program, finish);
  addTelling(program, finish);
  addProfiles(program, finish);
  return program;
};
