import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ruleIds } from "../../core";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { didYouMean } from "../nearest-name";
import { writeOut } from "../output";
import { pageForTerminal } from "../page-for-terminal";
import { isTerminal, outputWidth, paintFor } from "../terminal";

/** `briefline explain`: the page of a rule, as docs/rules has it. */
export const explain = (id: string): ExitCode => {
  if (!ruleIds.some((known) => known === id)) {
    throw new CallError(`There is no rule "${id}".${didYouMean(id, ruleIds)} "briefline rules" lists them.`);
  }
  const page = readFileSync(join(__dirname, "rules", `${id}.md`), "utf8");
  writeOut(pageForTerminal(page, paintFor(isTerminal(1)), outputWidth()));
  return exitCodes.clean;
};
