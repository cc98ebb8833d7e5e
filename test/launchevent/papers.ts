import { readFileSync } from "node:fs";
import { strToU8, unzipSync, zipSync } from "fflate";
import { judgeForSending, noCircumstances, stampEdits, type Profile } from "../../src/core";
import { openDocxPort } from "../../src/docx/port";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { standardProfile } from "../support/standard-profile";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.docx`));

export const ready = sample("complete.en");
export const unfinished = sample("half-finished.en");
export const letter = docxBytes({ body: paragraph("Dear Ms Aalto, thank you for the visit."), styles: "" });

/** A paper whose archive is cut off in the middle. */
export const corrupt = ready.slice(0, ready.length >> 1);

/** What Word writes for a paper with a password: an OLE file with an encrypted package ([MS-OFFCRYPTO] 2.3). */
export const withPassword = (): Uint8Array => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from("EncryptedPackage", "utf16le")), 1024);
  return bytes;
};

/** The complete paper, stamped by a profile; with `change`, with other words in it since. */
export const stamped = async (
  change: (xml: string) => string = (xml) => xml,
  profile: Profile = standardProfile,
): Promise<Uint8Array> => {
  const opened = openDocxPort(ready);
  if (!opened.ok) throw new Error(opened.problem.code);
  const model = await opened.value.read();
  if (!model.ok) throw new Error(model.problem.code);
  const readiness = judgeForSending(model.value, profile, noCircumstances);
  const edits = stampEdits(readiness, { at: "2026-04-13T16:20:00+02:00", by: null });
  if (!edits.ok) throw new Error(edits.problem.code);
  await opened.value.apply(edits.value);
  const bytes = opened.value.bytes();
  if (!bytes.ok) throw new Error(bytes.problem.code);
  const { "word/document.xml": body = new Uint8Array(), ...files } = unzipSync(bytes.value);
  return zipSync({ ...files, "word/document.xml": strToU8(change(Buffer.from(body).toString())) });
};
