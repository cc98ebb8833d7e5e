import { readFileSync } from "node:fs";
import {
  check,
  checkedDocument,
  chooseFixes,
  noCircumstances,
  parseProfile,
  type ProblemCode,
  type Profile,
} from "../../src/core";
import { openDocxPort } from "../../src/docx/port";

/** What became of a file: why it was refused, or how much was read and found in it. */
export type AnswerTo =
  | { readonly refused: ProblemCode; readonly detail: string }
  | {
      readonly refused: null;
      readonly paragraphs: number;
      readonly findings: number;
      /** The rules that could not judge it. */
      readonly failed: readonly string[];
    };

/**
 * All that a check does with a file: read, recognise, judge, report; and then all that a repair does. The answer is a
 * value whatever the bytes: what throws here is a fault.
 */
export const answerTo = async (bytes: Uint8Array, work: "check" | "repair"): Promise<AnswerTo> => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) return refusal(opened.problem);
  const port = opened.value;
  const read = await port.read();
  if (!read.ok) return refusal(read.problem);
  const result = check(read.value, profile(), noCircumstances);
  const document = checkedDocument("bad.docx", result, read.notices, { language: "en", withContent: true });
  if (work === "repair") {
    const repaired = await port.apply(chooseFixes(result).flatMap(({ edits }) => edits));
    if (!repaired.ok) return refusal(repaired.problem);
    const saved = port.bytes();
    if (!saved.ok) return refusal(saved.problem);
  }
  const failed = result.notices.flatMap(({ code, detail }) => (code === "could-not-judge" ? [detail] : []));
  return { refused: null, paragraphs: document.paragraphs, findings: document.findings.length, failed };
};

const refusal = ({ code, detail }: { readonly code: ProblemCode; readonly detail: string }): AnswerTo => ({
  refused: code,
  detail,
});

const profile = (): Profile => {
  const parsed = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  if (!parsed.ok) throw new Error("the standard profile is broken");
  return parsed.value;
};
