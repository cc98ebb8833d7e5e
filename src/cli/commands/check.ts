import { exitCodes, type ExitCode } from "../exit-code";
import type { FormatName } from "../formats";
import { writeError } from "../output";
import { settle, type SharedOptions } from "../settings/settings";
import { sayIn } from "../words/say-in";
import { judgeAndReport } from "./judge-and-report";

export interface CheckOptions extends SharedOptions {
  readonly format: FormatName;
  readonly output?: string;
  readonly quiet?: boolean;
  readonly maxWarnings?: number;
  readonly explain?: boolean;
}

/** `briefline check`: judges documents and says what is wrong with them. */
export const check = async (files: readonly string[], options: CheckOptions): Promise<ExitCode> => {
  const settings = settle(options);
  const { summary, trouble } = await judgeAndReport(files, settings, {
    ...options,
    withContent: false,
    quiet: options.quiet ?? false,
    explains: options.explain ?? false,
  });
  if (trouble) return exitCodes.trouble;
  const allowed = options.maxWarnings ?? settings.maxWarnings ?? Infinity;
  const { errors, warnings } = summary;
  const isOver = warnings > allowed;
  if (isOver) writeError(`${sayIn(settings.language, "tooManyWarnings", { warnings, allowed })}\n`);
  return errors > 0 || isOver ? exitCodes.findings : exitCodes.clean;
};
