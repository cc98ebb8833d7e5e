import { describeRules } from "../../core";
import { exitCodes, type ExitCode } from "../exit-code";
import { writeOut } from "../output";
import { settle, type SharedOptions } from "../settings/settings";
import { isTerminal, paintFor } from "../terminal";

/** `briefline rules`: every rule, how severe it is here, and what it looks at. */
export const rules = (options: SharedOptions): ExitCode => {
  const { profiles, language } = settle(options);
  const paint = paintFor(isTerminal(1));
  const described = describeRules(profiles[0], language);
  const widest = Math.max(...described.map(({ id }) => id.length));
  const lines = described.map(({ id, severity, name }) => {
    const label = severity.padEnd("warning".length);
    return `${id.padEnd(widest)}  ${paint(severity === "off" ? "faint" : severity, label)}  ${name}\n`;
  });
  writeOut(lines.join(""));
  return exitCodes.clean;
};
