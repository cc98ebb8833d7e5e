import type { CheckedDocument } from "../../core";
import { readStandardInput } from "../files/read-bytes";
import { shownPath, standardInput } from "../files/standard-input";
import { failed, judgeBytes, judgeFile, unopened, type JudgeSettings } from "./judge-file";
import { judgeTogether } from "./judge-together";
import { onAllCores } from "./on-all-cores";

const judgeOne = async (path: string, settings: JudgeSettings): Promise<CheckedDocument> => {
  if (path !== standardInput) return judgeFile(path, settings);
  try {
    return await judgeBytes(shownPath(path), await readStandardInput(), settings);
  } catch (error) {
    return unopened(shownPath(path), error, settings);
  }
};

/** Standard input is waited for, and nothing is judged beside it. */
const judgeAll = async (paths: readonly string[], settings: JudgeSettings): Promise<readonly CheckedDocument[]> => {
  if (!paths.includes(standardInput)) return judgeTogether(paths, settings);
  const documents: CheckedDocument[] = [];
  for (const path of paths) documents.push(await judgeOne(path, settings));
  return documents;
};

/** Judges files in the order given, on all cores where there are many. */
export const judgeFiles = (paths: readonly string[], settings: JudgeSettings): AsyncIterable<CheckedDocument> =>
  onAllCores(paths, {
    work: "check",
    settings,
    here: (path) => judgeOne(path, settings),
    together: (all) => judgeAll(all, settings),
    broken: (path, error) => failed(path, error, settings),
  });
