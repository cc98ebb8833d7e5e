import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeOut } from "../output";
import { pageForTerminal } from "../page-for-terminal";
import { checkRuleId } from "../settings/rule-id";
import { isTerminal, outputWidth, paintFor } from "../terminal";

/** `briefline explain`: the page of a rule, as docs/rules has it. */
export const explain = (id: string): ExitCode => {
  checkRuleId(id);
  const page = readFileSync(join(__dirname, "rules", `${id}.md`), "utf8");
  writeOut(pageForTerminal(page, paintFor(isTerminal(1)), outputWidth()));
  return exitCodes.clean;
};
