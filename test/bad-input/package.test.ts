import { type AnswerTo, answerTo } from "./answer-to";
import { documentXml, goodBody, packageEntries, paragraphXml, wordNamespace } from "./package-files";
import { rawZip, type RawEntry } from "./raw-zip";

const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const good = rawZip(packageEntries());
const ole = (inner: string): Uint8Array =>
  new Uint8Array(
    Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(512), Buffer.from(inner, "utf16le")]),
  );
const zip = (replaced: Parameters<typeof packageEntries>[0]): Uint8Array => rawZip(packageEntries(replaced));
const withDocument = (xml: string | Uint8Array | Partial<RawEntry>): Uint8Array => zip({ "word/document.xml": xml });
const laughs = Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at + 1} "&a${at};&a${at};&a${at};&a${at};">`).join(
  "",
);

const refused: readonly (readonly [name: string, code: AnswerTo["refused"], bytes: Uint8Array])[] = [
  ["nothing at all", "empty-file", new Uint8Array(0)],
  ["one byte", "not-a-document", text("P")],
  ["words", "not-a-document", text("Briefing for the meeting with nobody")],
  ["a picture", "not-a-document", new Uint8Array(Buffer.from("89504e470d0a1a0a0000", "hex"))],
  ["a PDF", "not-a-document", text("%PDF-1.7\n%...")],
  ["an old .doc", "old-format", ole("WordDocument")],
  ["a protected file", "password-protected", ole("EncryptedPackage")],
  [
    "an OpenDocument file",
    "open-document",
    rawZip([{ name: "mimetype", content: "application/vnd.oasis.opendocument.text", method: 0 }]),
  ],
  ["a zip of something else", "not-a-document", rawZip([{ name: "readme.txt", content: "hello" }])],
  ["an empty zip", "not-a-document", rawZip([])],
  ["a signature and then noise", "damaged", text("PK\x03\x04 and then noise of some length, longer than a directory")],
  ["half a file", "damaged", good.slice(0, good.length / 2)],
  ["a file without its last bytes", "damaged", good.slice(0, -10)],
  ["a file without its beginning", "damaged", new Uint8Array([0x50, 0x4b, ...good.slice(300)])],
  ["no document part", "no-document", zip({ "word/document.xml": null })],
  ["an empty document part", "damaged", withDocument("")],
  ["a document part that is no XML", "damaged", withDocument("Dear all,")],
  ["a document part that breaks off", "damaged", withDocument(documentXml(goodBody).slice(0, 400))],
  ["tags that cross", "damaged", withDocument(documentXml("<w:p><w:r></w:p></w:r>"))],
  ["another root", "not-a-document", withDocument(`<w:styles xmlns:w="${wordNamespace}"/>`)],
  ["a document without a body", "damaged", withDocument(`<w:document xmlns:w="${wordNamespace}"/>`)],
  [
    "invalid UTF-8",
    "damaged",
    withDocument(new Uint8Array(Buffer.from(documentXml(paragraphXml("\u00ff")), "latin1"))),
  ],
  ["a character that XML forbids", "damaged", withDocument(documentXml(paragraphXml("\u0000")))],
  ["an encrypted entry", "password-protected", withDocument({ flags: 1 })],
  ["an unknown method", "unknown-packing", withDocument({ method: 99 })],
  ["deflated noise", "damaged", withDocument({ content: text("noise and nothing but noise"), isDeflated: true })],
  ["a stored part of which a letter has changed", "damaged", zip({ "word/styles.xml": { method: 0, crc: 1 } })],
  ["a document part that is not what its checksum says", "damaged", withDocument({ crc: 1 })],
  ["a part of another size and another checksum", "damaged", zip({ "word/styles.xml": { declaredSize: 1, crc: 1 } })],
  [
    "the same part twice",
    "damaged",
    rawZip([...packageEntries(), { name: "word/document.xml", content: documentXml("") }]),
  ],
  ["the same part in two cases", "damaged", rawZip([...packageEntries(), { name: "WORD/Document.xml", content: "" }])],
  [
    "an external entity",
    "damaged",
    withDocument(`<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/passwd">]>${documentXml(paragraphXml("&f;"))}`),
  ],
  [
    "an external document type",
    "damaged",
    withDocument(`<!DOCTYPE d SYSTEM "http://127.0.0.1:9/d.dtd">${documentXml(goodBody)}`),
  ],
  [
    "entities that grow",
    "damaged",
    withDocument(`<!DOCTYPE d [<!ENTITY a0 "ha">${laughs}]>${documentXml(paragraphXml("&a20;"))}`),
  ],
  ["an entity that nobody declared", "damaged", withDocument(documentXml(paragraphXml("&nbsp;")))],
  ["damaged styles", "damaged", zip({ "word/styles.xml": "<w:styles" })],
  ["a damaged list of parts", "damaged", zip({ "_rels/.rels": "<Relationships" })],
];

test.each(refused)("%s is refused as %s", async (_name, code, bytes) => {
  expect(await answerTo(bytes, "repair")).toEqual({ refused: code, detail: expect.any(String) as string });
});

const named = (name: string): Uint8Array => rawZip([...packageEntries(), { name, content: "x" }]);
const prototype = '<w:p><w:pPr><w:pStyle w:val="__proto__"/></w:pPr><w:r><w:t>constructor</w:t></w:r></w:p>';

const circle = `<w:styles xmlns:w="${wordNamespace}">${["A", "B", "C"]
  .map(
    (id, at) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${"BCA"[at] ?? ""}"/></w:style>`,
  )
  .join("")}</w:styles>`;
const outward =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  ["../../../../etc/passwd", "file:///etc/passwd", "http://127.0.0.1:9/styles.xml", "%00", ""]
    .map(
      (target, at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="${target}"/>`,
    )
    .join("") +
  "</Relationships>";

const read: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ["the good file that the others are made from", good],
  ["a name that climbs out of the folder", named("../../../../tmp/climbed.txt")],
  ["a name that begins at the root", named("/etc/climbed")],
  ["a name with a drive", named("C:\\windows\\climbed")],
  ["a name that is a prototype", named("__proto__")],
  ["a part below a prototype", named("word/__proto__/constructor")],
  ["a name that is no name", named("%E0%A4%A")],
  ["a size said too small", withDocument({ declaredSize: 1 })],
  ["a size said too large", withDocument({ declaredSize: 0x7fffffff })],
  [
    "the wrong content type",
    zip({
      "[Content_Types].xml":
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="image/png"/></Types>',
    }),
  ],
  ["a style that is a prototype", withDocument(documentXml(goodBody + prototype))],
  [
    "attributes that are prototypes",
    withDocument(documentXml(`<w:p __proto__="a" constructor="b" toString="c">${goodBody}</w:p>`)),
  ],
  [
    "styles that inherit in a circle",
    zip({
      "word/styles.xml": circle,
      "word/document.xml": documentXml('<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>'),
    }),
  ],
  [
    "numbers out of all bounds",
    withDocument(
      documentXml(
        '<w:p><w:pPr><w:outlineLvl w:val="-99999999999999999999"/><w:numPr><w:ilvl w:val="1e308"/><w:numId w:val="NaN"/></w:numPr></w:pPr></w:p>',
      ),
    ),
  ],
  ["relationships that lead out", zip({ "word/_rels/document.xml.rels": outward })],
];

test.each(read)("%s is read", async (_name, bytes) => {
  expect(await answerTo(bytes, "repair")).toMatchObject({ refused: null });
});

afterAll(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
});
