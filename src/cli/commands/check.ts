import { exitCodes, type ExitCode } from "../exit-code";
import type { FormatName } from "../formats";
import { settle, type SharedOptions } from "../settings/settings";
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
  return summary.errors > 0 || summary.warnings > allowed ? exitCodes.findings : exitCodes.clean;
};
