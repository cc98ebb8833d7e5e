import { readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  autoShowProperty,
  describeStamp,
  judgeForSending,
  noCircumstances,
  shownProperty,
  stampEdits,
  stampProperty,
  stateOf,
  unstampEdits,
  type DocumentModel,
  type DocumentPort,
  type StampState,
} from "../../src/core";
import { openDocxPort } from "../../src/docx/port";
import { standardProfile } from "../support/standard-profile";
import type { OpenDocument } from "./document-port";

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(`assets/samples/${name}.docx`));

const read = async (port: DocumentPort): Promise<DocumentModel> => {
  const model = await port.read();
  if (!model.ok) throw new Error(model.problem.code);
  return model.value;
};

const judged = (model: DocumentModel) => judgeForSending(model, standardProfile, noCircumstances);

const checked = { at: "2026-04-13T16:20:00+02:00", by: "Ilse Brandt" };

const stamp = async (port: DocumentPort): Promise<void> => {
  const edits = stampEdits(judged(await read(port)), checked);
  if (!edits.ok) throw new Error(edits.problem.code);
  expect(await port.apply(edits.value)).toMatchObject({ ok: true });
};

/** What somebody sees who gets the file and opens it in another program. */
const stateIn = async (bytes: Uint8Array): Promise<StampState> => {
  const opened = openDocxPort(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return stateOf(await read(opened.value), standardProfile, null);
};

/** The same file with other XML in its body. */
const withBody = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array => {
  const { "word/document.xml": body = new Uint8Array(), ...files } = unzipSync(bytes);
  const before = strFromU8(body);
  const after = change(before);
  if (after === before) throw new Error("Nothing was changed");
  return zipSync({ ...files, "word/document.xml": strToU8(after) });
};

/** What every port promises of the check mark: it goes with the file, and falls with the text and nothing else. */
export function testStamp(name: string, open: (bytes: Uint8Array) => Promise<OpenDocument>): void {
  describe(`${name}: the check mark`, () => {
    test.each(["complete.en", "complete.fr", "complete.de"])("goes with %s", async (paper) => {
      const { port, bytes } = await open(sample(paper));
      expect(stateOf(await read(port), standardProfile, null).kind).toBe("none");
      await stamp(port);
      expect(stateOf(await read(port), standardProfile, null)).toMatchObject({ kind: "ready", stamp: checked });
      expect((await stateIn(await bytes())).kind).toBe("ready");
    });

    test("says who checked, when and with what", async () => {
      const { port } = await open(sample("complete.en"));
      await stamp(port);
      expect(describeStamp(stateOf(await read(port), standardProfile, null), "en")).toBe(
        `Checked on 13 April 2026 at 16:20 by Ilse Brandt with the profile standard ${standardProfile.version}. It has not changed since.`,
      );
    });

    test("falls when a word is changed, and holds again when the word is back", async () => {
      const { port } = await open(sample("complete.en"));
      await stamp(port);
      const write = async (from: string, to: string): Promise<void> => {
        const paragraph = (await read(port)).paragraphs.find(({ text }) => text.includes(from));
        if (!paragraph) throw new Error(`No "${from}"`);
        const at = paragraph.text.indexOf(from);
        await port.apply([{ op: "replaceText", paragraph, from: at, to: at + from.length, text: to }]);
      };
      await write("the", "teh");
      expect(stateOf(await read(port), standardProfile, null).kind).toBe("changedSince");
      await write("teh", "the");
      expect(stateOf(await read(port), standardProfile, null).kind).toBe("ready");
    });

    test("falls when a heading is made plain", async () => {
      const { port } = await open(sample("complete.en"));
      await stamp(port);
      const heading = (await read(port)).paragraphs.find(({ headingLevel }) => headingLevel !== null);
      if (!heading) throw new Error("No heading");
      await port.apply([{ op: "setStyle", paragraph: heading, style: "Normal" }]);
      expect(stateOf(await read(port), standardProfile, null).kind).toBe("changedSince");
    });

    test("holds when words are made bold, coloured or set apart", async () => {
      const { port, bytes } = await open(sample("complete.en"));
      await stamp(port);
      const bold = withBody(await bytes(), (xml) =>
        xml
          .replace(/<w:r>(?=<w:t)/g, '<w:r><w:rPr><w:b/><w:color w:val="FF0000"/></w:rPr>')
          .replace(/<w:sectPr/, "<w:p/><w:sectPr"),
      );
      const again = await open(bold);
      expect(stateOf(await read(again.port), standardProfile, null).kind).toBe("ready");
    });

    test("is not given to a paper that is not ready", async () => {
      const { port } = await open(sample("half-finished.en"));
      expect(stampEdits(judged(await read(port)), checked)).toMatchObject({ problem: { code: "not-ready" } });
    });

    test("lets the pane open with the paper, so that it is seen whether the mark still holds", async () => {
      const { port, bytes } = await open(sample("complete.en"));
      await stamp(port);
      const again = await open(await bytes());
      expect((await read(again.port)).properties[autoShowProperty]).toBe("true");
    });

    test("is said among the document's properties, in the language of the paper", async () => {
      const { port, bytes } = await open(sample("complete.fr"));
      await stamp(port);
      const again = await open(await bytes());
      expect((await read(again.port)).properties[shownProperty]).toMatch(/^Vérifié le .* avec le profil standard /);
    });

    test("is taken out without a trace", async () => {
      const { port, bytes } = await open(sample("complete.en"));
      const before = Object.keys(unzipSync(await bytes())).sort();
      await stamp(port);
      expect(await port.apply(unstampEdits(await read(port)))).toMatchObject({ ok: true });
      expect((await read(port)).properties[stampProperty]).toBeUndefined();
      // That the pane opens with the paper stays: it is a briefing still.
      expect((await read(port)).properties[shownProperty]).toBeUndefined();
      const after = Object.keys(unzipSync(await bytes())).filter((name) => !name.startsWith("word/webextensions/"));
      expect(after.sort()).toEqual(before);
    });
  });
}
