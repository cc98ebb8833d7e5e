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

/** Letters of some ten pages each. Of what is longer no two are held at once, and there is nothing to be gained. */
const mostTogether = 100_000;

const isLong = ({ model: { paragraphs } }: ReadPaper): boolean => {
  let letters = paragraphs.length;
  return paragraphs.some(({ text }) => (letters += text.length) > mostTogether);
};

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
  for (const [at, path] of paths.entries()) {
    const paper = await readPaper(path, at, settings);
    if (!("model" in paper)) documents[at] = paper;
    else if (isLong(paper)) judge([paper]);
    else together.push(paper);
  }
  judge(together);
  return documents;
};
