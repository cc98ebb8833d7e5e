import type { CheckedDocument } from "../../core";
import { readStandardInput } from "../files/read-bytes";
import { shownPath, standardInput } from "../files/standard-input";
import { failed, judgeBytes, judgeFile, unopened, type JudgeSettings } from "./judge-file";
import { onAllCores } from "./on-all-cores";

const judgeOne = async (path: string, settings: JudgeSettings): Promise<CheckedDocument> => {
  if (path !== standardInput) return judgeFile(path, settings);
  try {
    return await judgeBytes(shownPath(path), await readStandardInput(), settings);
  } catch (error) {
    return unopened(shownPath(path), error, settings);
  }
};

/** Judges files in the order given, on all cores where there are many. */
export const judgeFiles = (paths: readonly string[], settings: JudgeSettings): AsyncIterable<CheckedDocument> =>
  onAllCores(paths, {
    work: "check",
    settings,
    here: (path) => judgeOne(path, settings),
    broken: (path, error) => failed(path, error, settings),
  });
