import fc from "fast-check";
import { strToU8, zipSync, type Zippable } from "fflate";
import { openDocxPort } from "../../../src/docx/port";
import { signatures } from "../../../src/docx/package/zip-entry";
import { docxBytes, root } from "../../fixtures/docx-bytes";
import { control, paragraph, run } from "../../fixtures/word-xml";

/** "read" and how many paragraphs, or the code of the problem. */
async function answerTo(bytes: Uint8Array): Promise<string> {
  const opened = openDocxPort(bytes);
  if (!opened.ok) return opened.problem.code;
  const read = await opened.value.read();
  return read.ok ? `read ${read.value.paragraphs.length}` : read.problem.code;
}

const good = docxBytes({ body: paragraph("a") });
const withFiles = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  docxBytes({ body: paragraph("a"), files });
const withDocument = (xml: string): Uint8Array => withFiles({ "word/document.xml": xml });
const zipOf = (files: Zippable): Uint8Array => zipSync(files);

const oleHeader = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Changes the headers of every entry, local (`local` bytes in) and central (`central` bytes in). */
function withHeaders(bytes: Uint8Array, local: number, central: number, change: (old: number) => number): Uint8Array {
  const changed = bytes.slice();
  const view = new DataView(changed.buffer);
  for (let at = 0; at + 4 <= changed.length; at += 1) {
    const signature = view.getUint32(at, true);
    const offset = signature === signatures.localHeader ? local : signature === signatures.centralHeader ? central : 0;
    if (offset > 0) view.setUint16(at + offset, change(view.getUint16(at + offset, true)), true);
  }
  return changed;
}

const entity = '<!DOCTYPE w:document [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
const levels = 100_000;

describe("whatever the bytes are, there is an answer", () => {
  test.each<[string, string, () => Uint8Array]>([
    ["nothing", "empty-file", () => new Uint8Array()],
    ["text", "not-a-document", () => strToU8("Briefing for the meeting")],
    ["an old .doc", "old-format", () => Uint8Array.from([...oleHeader, ...utf16("WordDocument")])],
    ["a protected file", "password-protected", () => Uint8Array.from([...oleHeader, ...utf16("EncryptedPackage")])],
    ["the beginning of a zip", "damaged", () => good.slice(0, 200)],
    ["a zip without its last byte", "damaged", () => good.slice(0, -1)],
    ["a zip of something else", "not-a-document", () => zipOf({ "a.txt": strToU8("a") })],
    [
      "an OpenDocument text",
      "open-document",
      () => zipOf({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
    ],
    ["another kind of XML", "not-a-document", () => withDocument("<html/>")],
    ["XML that is cut short", "damaged", () => withDocument(root("document", "<w:body>").slice(0, -5))],
    ["a document without a body", "damaged", () => withDocument(root("document", ""))],
    ["bytes that are no UTF-8", "damaged", () => withFiles({ "word/document.xml": Uint8Array.of(0x3c, 0xff, 0x3e) })],
    [
      "a declared entity",
      "damaged",
      () => withDocument(root("document", `<w:body>${paragraph("&x;")}</w:body>`).replace("\n", entity)),
    ],
    ["an encrypted entry", "password-protected", () => withHeaders(good, 6, 8, (flags) => flags | 1)],
    ["an unknown way of packing", "unknown-packing", () => withHeaders(good, 8, 10, () => 99)],
    [
      "the same entry twice",
      "damaged",
      () => zipOf({ ...Object.fromEntries(["word/A.xml", "word/a.xml"].map((name) => [name, strToU8("<a/>")])) }),
    ],
    ["sizes that are not true", "read 1", () => withHeaders(good, 22, 24, () => 1)],
    [
      "a comment that holds the signature of a directory",
      "read 1",
      () => withComment("a comment, PK\u0005\u0006, and more"),
    ],
    ["names that lead out", "read 1", () => withFiles({ "../../x": "x", __proto__x: "x", "/etc/x": "x" })],
    ["a text that unpacks to more than we read", "too-large", () => withDocument(`<a>${" ".repeat(65 << 20)}</a>`)],
    ["a picture that does", "read 1", () => withFiles({ "word/media/image1.png": new Uint8Array(65 << 20) })],
    ["20,000 entries", "read 1", () => withFiles(Object.fromEntries(numbers(20_000).map((at) => [`x/${at}`, ""])))],
    ["100,000 paragraphs", "read 100000", () => docxBytes({ body: paragraph("a").repeat(100_000) })],
    ["200,000 runs in a paragraph", "read 1", () => docxBytes({ body: paragraph(run("a").repeat(200_000)) })],
    ["5 million letters in a paragraph", "read 1", () => docxBytes({ body: paragraph("a".repeat(5_000_000)) })],
    ["100,000 controls in each other", "too-large", () => docxBytes({ body: nestedControls() })],
    [
      "100,000 fields in each other, none ended",
      "read 1",
      () => docxBytes({ body: paragraph('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(levels)) }),
    ],
    [
      "100,000 styles based on each other",
      "read 1",
      () => docxBytes({ body: paragraph("a"), styles: chainedStyles() }),
    ],
  ])(
    "%s: %s",
    async (_, answer, bytesOf) => {
      expect(await answerTo(bytesOf())).toBe(answer);
    },
    60_000,
  );

  test("bytes changed at random are read or refused", async () => {
    const places = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(places, async (changes) => {
        const bytes = good.slice();
        for (const [at, value] of changes) bytes[at] = value;
        expect(await answerTo(bytes)).toMatch(/^[a-z-]+( \d+)?$/);
      }),
      { numRuns: 300 },
    );
  });
});

/** The archive with a comment at its end, whose length stands before it. */
function withComment(comment: string): Uint8Array {
  const bytes = Buffer.concat([good, strToU8(comment)]);
  bytes.writeUInt16LE(comment.length, good.length - 2);
  return bytes;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at);

function nestedControls(): string {
  const [open = "", close = ""] = control(null, "t", "|").split("|");
  return open.repeat(levels) + paragraph("a") + close.repeat(levels);
}

const chainedStyles = (): string =>
  numbers(levels)
    .map((at) => `<w:style w:styleId="${at}"><w:name w:val="${at}"/><w:basedOn w:val="${at + 1}"/></w:style>`)
    .join("")
    .replace("<w:style ", '<w:style w:default="1" w:type="paragraph" ');
