import { strFromU8, unzipSync } from "fflate";
import {
  chooseProfile,
  madeWithEdits,
  madeWithOf,
  madeWithProperty,
  skeletonEdits,
  type DocumentModel,
  type DocumentPort,
} from "../../src/core";
import { openDocxPort } from "../../src/docx/port";
import { knownProfiles } from "../../src/profiles/known-profiles";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { standardProfile } from "../support/standard-profile";
import type { OpenDocument } from "./document-port";

const read = async (port: DocumentPort): Promise<DocumentModel> => {
  const model = await port.read();
  if (!model.ok) throw new Error(model.problem.code);
  return model.value;
};

const empty = docxBytes({ body: paragraph(""), styles: "" });

const known = knownProfiles([standardProfile]);

/** What every port promises of the profile that a document was made with: it comes with the skeleton and stays. */
export function testMadeWith(name: string, open: (bytes: Uint8Array) => Promise<OpenDocument>): void {
  describe(`${name}: the profile that a document was made with`, () => {
    test("is kept in a part of its own when the skeleton goes in, and read again from the file", async () => {
      const call = known.find(({ id }) => id === "phone-call");
      if (!call) throw new Error("There is no profile for a call");
      const { port, bytes } = await open(empty);
      expect(chooseProfile(await read(port), known)).toMatchObject({ profile: standardProfile, because: "unmarked" });
      expect(await port.apply(skeletonEdits(await read(port), call, "de"))).toMatchObject({ ok: true });
      expect(chooseProfile(await read(port), known)).toMatchObject({ profile: call, because: "exact" });

      const saved = await bytes();
      const parts = Object.entries(unzipSync(saved)).filter(([file]) => /^customXml\/item\d/.test(file));
      expect(parts.map(([, part]) => strFromU8(part))).toEqual([
        `<profile xmlns="${madeWithProperty}">{"version":1,"profile":{"id":"phone-call","version":"${call.version}"}}</profile>`,
      ]);
      const again = openDocxPort(saved);
      if (!again.ok) throw new Error(again.problem.code);
      expect(madeWithOf(await read(again.value)).madeWith).toEqual({ id: "phone-call", version: call.version });
    });

    test("changes with one edit, and is one part again", async () => {
      const { port, bytes } = await open(empty);
      for (const version of ["1.0.0", "1.1.0"]) {
        expect(await port.apply(madeWithEdits(await read(port), { id: "house", version }))).toMatchObject({ ok: true });
      }
      expect(madeWithOf(await read(port)).madeWith).toEqual({ id: "house", version: "1.1.0" });
      const parts = Object.keys(unzipSync(await bytes())).filter((file) => /^customXml\/item\d/.test(file));
      expect(parts).toHaveLength(1);
    });
  });
}
