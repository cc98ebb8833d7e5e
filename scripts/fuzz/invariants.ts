import {
  applyEdits,
  check,
  checkedDocument,
  chooseFixes,
  noCircumstances,
  type DocumentModel,
  type Profile,
} from "../../src/core";
import { repair } from "../../src/cli/commands/repair";
import { openDocxPort, type DocxPort } from "../../src/docx/port";

/** What became of an input: refused with a reason, read, or read and repaired. */
export type Outcome = "refused" | "read" | "repaired";

/** A model without what names it: two reads of the same file give their own ids. */
const essence = ({ paragraphs, language, properties }: DocumentModel) => ({
  paragraphs: paragraphs.map(({ text, style, headingLevel }) => ({ text, style, headingLevel })),
  language,
  properties,
});

/**
 * Does everything with a file that we do with one, and throws where a promise is broken: whatever the bytes, nothing
 * throws, a second read says the same, repairs do what `applyEdits` says, and what was saved can be read again.
 */
export const holdInvariants = async (bytes: Uint8Array, profile: Profile): Promise<Outcome> => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) return "refused";
  const port = opened.value;
  const read = await port.read();
  if (!read.ok) return "refused";
  const model = read.value;
  const result = check(model, profile, noCircumstances);
  const failed = result.notices.find(({ code }) => code === "could-not-judge");
  if (failed) throw new Error(`the rule ${failed.detail} failed`);
  checkedDocument("fuzz.docx", result, read.notices, { language: "en", withContent: true });
  const repaired = await repair(bytes, [profile], noCircumstances);
  // What is to be written is held against its checksum, what is only read is not.
  if (!repaired.ok && (repaired.problem.code === "damaged" || !port.capabilities.write)) return "read";
  if (!repaired.ok) throw new Error(`read and not repaired: ${repaired.problem.code}`);
  await mustRead(mustOpen(repaired.value.bytes));
  same("reading twice", (await mustRead(port)).version, model.version);
  const edits = chooseFixes(result).flatMap((fix) => fix.edits);
  if (edits.length === 0) return "read";
  const expected = applyEdits(edits, model);
  const applied = await port.apply(edits);
  if (!applied.ok) {
    same("a refused repair", (await mustRead(port)).version, model.version);
    return "read";
  }
  if (!expected.ok) throw new Error(`the port did what applyEdits refuses: ${expected.problem.code}`);
  same("a repair", textsOf(await mustRead(port)), textsOf(expected.value));
  const saved = port.bytes();
  if (!saved.ok) throw new Error(`repaired and not saved: ${saved.problem.code}`);
  same("saving", essence(await mustRead(mustOpen(saved.value))), essence(await mustRead(port)));
  return "repaired";
};

const textsOf = ({ paragraphs }: DocumentModel): readonly string[] => paragraphs.map(({ text }) => text);

const mustOpen = (bytes: Uint8Array): DocxPort => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) throw new Error(`saved and not opened: ${opened.problem.code} ${opened.problem.detail}`);
  return opened.value;
};

const mustRead = async (port: {
  read: () => Promise<{ ok: true; value: DocumentModel } | { ok: false; problem: { code: string } }>;
}) => {
  const read = await port.read();
  if (!read.ok) throw new Error(`not read again: ${read.problem.code}`);
  return read.value;
};

const same = (what: string, found: unknown, expected: unknown): void => {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one === other) return;
  let at = 0;
  while (one[at] === other[at]) at += 1;
  const near = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
  throw new Error(`${what} gives something else:\n  ${near(one)}\n  ${near(other)}`);
};
