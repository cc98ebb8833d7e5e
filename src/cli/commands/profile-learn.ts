import { existsSync } from "node:fs";
import { describeProblem, learnProfile, visibleText, type DocumentModel, type Lesson } from "../../core";
import { openDocxPort } from "../../docx/port";
import { CallError } from "../call-error";
import { exitCodes, type ExitCode } from "../exit-code";
import { findOrSay } from "../files/find-or-say";
import { readDocument } from "../files/read-document";
import { writeSafely } from "../files/write-safely";
import { writeError, writeOut } from "../output";
import { loadProfile } from "../settings/load-profile";

export interface ProfileLearnOptions {
  readonly output?: string;
  readonly force?: boolean;
}

const readPaper = async (path: string): Promise<DocumentModel | null> => {
  const bytes = await readDocument(path);
  const opened = bytes.ok ? openDocxPort(bytes.value) : bytes;
  const read = opened.ok ? await opened.value.read() : opened;
  if (read.ok) return read.value;
  writeError(`${visibleText(path)}: ${describeProblem(read.problem, "en").what}\n`);
  return null;
};

const evidenceOf = ({ profile, sections, papers, leftOut, dropped, language }: Lesson): string => {
  const lines = sections.map(({ key, presence, papers: having, medianWords, isNew }) => {
    const title = profile.sections.find((section) => section.key === key)?.titles[language] ?? key;
    const news = isNew ? ", new: say what belongs here" : "";
    return `${visibleText(title)}: ${presence}, in ${having} of ${papers} papers, median ${medianWords} words${news}`;
  });
  const left = leftOut > 0 ? [`Left out, no section found: ${leftOut}`] : [];
  const none = dropped.length > 0 ? [`In none: ${dropped.map(({ titles }) => titles[language]).join(", ")}`] : [];
  return [...lines, ...left, ...none].map((line) => `${line}\n`).join("");
};

/** `briefline profile learn`: proposes a profile from good papers; what speaks for it goes to standard error. */
export const profileLearn = async (files: readonly string[], options: ProfileLearnOptions): Promise<ExitCode> => {
  const { output = "-", force } = options;
  if (output !== "-" && existsSync(output) && !force) {
    throw new CallError(`${visibleText(output)} exists already: --force writes over it.`);
  }
  const { paths } = await findOrSay(files);
  const models: DocumentModel[] = [];
  for (const path of paths) {
    const model = await readPaper(path);
    if (model) models.push(model);
  }
  const lesson = learnProfile(models, loadProfile("standard"));
  if (lesson === null) throw new CallError("No section was found in these papers: name finished ones of one kind.");
  writeError(evidenceOf(lesson));
  const text = `${JSON.stringify(lesson.profile, null, 2)}\n`;
  if (output === "-") writeOut(text);
  else writeSafely(output, Buffer.from(text, "utf8"));
  return models.length === paths.length ? exitCodes.clean : exitCodes.trouble;
};
