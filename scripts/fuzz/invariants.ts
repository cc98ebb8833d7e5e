import {
  applyEdits,
  check,
  checkedDocument,
  chooseFixes,
  noCircumstances,
  type DocumentModel,
  type Profile,
} from "../../src/core";
import { openDocxPort } from "../../src/docx/port";

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
  checkedDocument("fuzz.docx", result, read.notices, { language: "en", withContent: true });
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
  const again = openDocxPort(saved.value);
  if (!again.ok) throw new Error(`saved and not opened: ${again.problem.code} ${again.problem.detail}`);
  same("saving", essence(await mustRead(again.value)), essence(await mustRead(port)));
  return "repaired";
};

const textsOf = ({ paragraphs }: DocumentModel): readonly string[] => paragraphs.map(({ text }) => text);

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
