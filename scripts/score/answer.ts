import { readFileSync } from "node:fs";
import {
  check,
  checkedDocument,
  noCircumstances,
  type ContractDocument,
  parseProfile,
  type Profile,
} from "../../src/core";
import { openDocxPort } from "../../src/docx/port";

/** What Briefline says of a document: the contract of `briefline extract`, and the paragraphs that its places count. */
export interface Answer {
  readonly document: ContractDocument;
  readonly paragraphs: readonly string[];
}

export const standardProfile = (): Profile => {
  const parsed = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.value;
};

/** Reads and judges a document of the labelled set. All of them can be read: one that cannot is our fault, and throws. */
export const answerFor = async (name: string, bytes: Uint8Array, profile: Profile): Promise<Answer> => {
  const port = openDocxPort(bytes);
  if (!port.ok) throw new Error(`${name}: ${port.problem.code} ${port.problem.detail}`);
  const read = await port.value.read();
  if (!read.ok) throw new Error(`${name}: ${read.problem.code} ${read.problem.detail}`);
  const result = check(read.value, profile, noCircumstances);
  return {
    document: checkedDocument(name, result, read.notices, { language: "en", withContent: false }),
    paragraphs: read.value.paragraphs.map(({ text }) => text),
  };
};
