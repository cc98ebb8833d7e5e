import {
  checkAsMadeInSteps,
  checkedDocument,
  inTurn,
  refusedDocument,
  type CheckedDocument,
  type DocumentModel,
  type Notice,
  type Steps,
} from "../../core";
import { readBytes } from "../files/read-bytes";
import { circumstancesOf } from "./circumstances-of";
import { failed, modelOf, unopened, type JudgeSettings } from "./judge-file";

/** A paper that has been read, with its place among the files. */
interface ReadPaper {
  readonly at: number;
  readonly path: string;
  readonly model: DocumentModel;
  readonly notices: readonly Notice[];
}

/** The letters of some thirty pages. Of what is longer no two are held at once, and there is nothing to be gained. */
const longest = 100_000;

/** So many letters of several papers may be held at once, whatever their number: those of thirty papers of ten pages. */
const mostHeld = 1_000_000;

const lettersIn = ({ model: { paragraphs } }: ReadPaper): number =>
  paragraphs.reduce((sum, { text }) => sum + 1 + text.length, 0);

const readPaper = async (path: string, at: number, settings: JudgeSettings): Promise<ReadPaper | CheckedDocument> => {
  let bytes: ReturnType<typeof readBytes>;
  try {
    bytes = readBytes(path);
  } catch (error) {
    return unopened(path, error, settings);
  }
  try {
    const model = await modelOf(bytes);
    return model.ok
      ? { at, path, model: model.value, notices: model.notices }
      : refusedDocument(path, model.problem, settings.language);
  } catch (error) {
    return failed(path, error, settings);
  }
};

function* judgeInSteps(
  { path, model, notices }: ReadPaper,
  { profiles, today, ...settings }: JudgeSettings,
): Steps<CheckedDocument> {
  const result = yield* checkAsMadeInSteps(model, profiles, circumstancesOf(path, today));
  yield;
  return checkedDocument(path, result, notices, settings);
}

/**
 * Reads some files and judges them side by side, which takes less time than one after the other. Never throws: one file must
 * not stop the others.
 * @returns what came of each, in their order
 */
export const judgeTogether = async (
  paths: readonly string[],
  settings: JudgeSettings,
): Promise<readonly CheckedDocument[]> => {
  const documents: CheckedDocument[] = [];
  const judge = (papers: readonly ReadPaper[]): void => {
    const all = inTurn(papers.map((paper) => judgeInSteps(paper, settings)));
    for (const [place, { at, path }] of papers.entries()) {
      const settled = all[place];
      if (settled?.status === "fulfilled") documents[at] = settled.value;
      else documents[at] = failed(path, settled?.reason, settings);
    }
  };
  const together: ReadPaper[] = [];
  let held = 0;
  for (const [at, path] of paths.entries()) {
    const paper = await readPaper(path, at, settings);
    if (!("model" in paper)) {
      documents[at] = paper;
      continue;
    }
    const letters = lettersIn(paper);
    if (letters > longest) {
      judge([paper]);
      continue;
    }
    together.push(paper);
    held += letters;
    if (held < mostHeld) continue;
    judge(together.splice(0));
    held = 0;
  }
  judge(together);
  return documents;
};
