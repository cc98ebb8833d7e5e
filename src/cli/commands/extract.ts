import { exitCodes, type ExitCode } from "../exit-code";
import { settle, type SharedOptions } from "../settings/settings";
import { judgeAndReport } from "./judge-and-report";

export interface ExtractOptions extends SharedOptions {
  readonly output?: string;
  readonly content?: boolean;
}

/** `briefline extract`: what stands in documents, as data for other programs. Findings do not change what it comes to. */
export const extract = async (files: readonly string[], options: ExtractOptions): Promise<ExitCode> => {
  const { trouble } = await judgeAndReport(files, settle(options), {
    ...options,
    format: "json",
    withContent: options.content ?? false,
    quiet: false,
    explains: false,
  });
  return trouble ? exitCodes.trouble : exitCodes.clean;
};
