import { savePackage } from "../../../src/docx/package/save-package";
import { strToU8 } from "fflate";
import { readZip } from "../../../src/docx/package/zip-reader";
import { readBody } from "../../../src/docx/read/read-body";
import { createElement } from "../../../src/docx/xml/create";
import { docxBytes, root } from "../../fixtures/docx-bytes";
import { paragraph } from "../../fixtures/word-xml";
import { opened } from "../write/written";

const body = `<w:body>${paragraph("Größe")}</w:body>`;
const xml = root("document", body);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2 + 2));
  Array.from(`\ufeff${text}`).forEach((unit, at) => view.setUint16(at * 2, unit.charCodeAt(0), littleEndian));
  return new Uint8Array(view.buffer);
}

const sizeOf = (bytes: Uint8Array): number =>
  readZip(bytes).find(({ name }) => name === "word/document.xml")?.size ?? 0;

/** How many bytes of a mark are added: UTF-16 that came without one is given it. */
const markFor = ([first, second]: Uint8Array): number => (first === 0 || second === 0 ? 2 : 0);

test("what is not changed is saved as it came", () => {
  const bytes = docxBytes({ body: paragraph("a") });
  const docx = opened(bytes);
  readBody(docx);
  expect(savePackage(docx)).toEqual(bytes);
});

test("a change leaves the stored bytes of every other part", () => {
  const bytes = docxBytes({
    body: paragraph("a"),
    styles: "<w:docDefaults/>",
    files: { "word/media/a.png": "picture" },
  });
  const docx = opened(bytes);
  docx.document.root.append(createElement(docx.document, "w:p"));
  const before = readZip(bytes);
  const after = readZip(savePackage(docx));
  expect(after.map(({ name }) => name)).toEqual(before.map(({ name }) => name));
  const changed = after.filter((entry, at) => Buffer.compare(entry.stored, before[at]?.stored ?? Buffer.of()) !== 0);
  expect(changed.map(({ name }) => name)).toEqual(["word/document.xml"]);
});

test("what is put back is as it was", () => {
  const bytes = docxBytes({ body: paragraph("a") });
  const docx = opened(bytes);
  const before = docx.checkpoint();
  docx.document.root.append(createElement(docx.document, "w:p"));
  docx.addPart({ name: "word/x.xml", contentType: "application/xml", source: "<x/>", from: docx.main, type: "x" });
  docx.restore(before);
  expect(savePackage(docx)).toEqual(bytes);
});

test("what is let go of between two changes is saved byte for byte as if it had been kept", () => {
  const body =
    "<w:p  w:rsidR='1'\t><w:r><w:t >a &amp; &#x42;\r\n</w:t ></w:r></w:p\n><!-- c --><w:p/><?x y?>" +
    '<w:p xmlns:o="urn:o"><o:q o:r="&lt;"/><w:r><w:t><![CDATA[<&>]]>é\u{1f600}</w:t></w:r></w:p>';
  const saved = (letGo: boolean): Uint8Array => {
    const docx = opened(docxBytes({ body, settings: "", files: { "word/media/a.png": "picture" } }));
    for (const name of ["w:p", "w14:docId"]) {
      docx.document.root.append(createElement(docx.document, name, { "w:val": '"<é' }, ["b > \u{1f600}"]));
      if (!docx.has("word/x.xml")) {
        docx.addPart({
          name: "word/x.xml",
          contentType: "application/xml",
          source: "<x/>",
          from: docx.main,
          type: "x",
        });
      }
      if (letGo) docx.close();
    }
    return savePackage(docx);
  };
  expect(saved(true)).toEqual(saved(false));
});

test("what was removed is gone, and what was added stays, when trees are let go of", () => {
  const docx = opened(docxBytes({ body: paragraph("a") }));
  const part = { contentType: "application/xml", source: "<x/>", from: docx.main, type: "x" };
  for (const name of ["word/x.xml", "word/y.xml"]) docx.addPart({ ...part, name });
  docx.close();
  docx.removePart("word/x.xml", docx.main);
  docx.close();
  const names = readZip(savePackage(docx)).map(({ name }) => name);
  expect([docx.has("word/x.xml"), docx.has("word/y.xml")]).toEqual([false, true]);
  expect(names).toEqual(expect.arrayContaining(["word/y.xml"]));
  expect(names).not.toContain("word/x.xml");
  expect(docx.relationships(docx.main).map(({ target }) => target)).not.toContain("word/x.xml");
});

describe("a part is written in the encoding that it came in", () => {
  test.each([
    ["UTF-8", 1, strToU8(xml)],
    ["UTF-8 with a mark", 1, strToU8(`\ufeff${xml}`)],
    ["UTF-16, little end first", 2, utf16(xml.replace("UTF-8", "UTF-16"), true)],
    ["UTF-16, big end first", 2, utf16(xml.replace("UTF-8", "UTF-16"), false)],
    ["UTF-16 without a mark", 2, utf16(xml.replace("UTF-8", "UTF-16"), true).slice(2)],
    ["UTF-16 without a mark, big end first", 2, utf16(xml.replace("UTF-8", "UTF-16"), false).slice(2)],
  ])("%s", (_, bytesPerLetter, part) => {
    const bytes = docxBytes({ body: "", files: { "word/document.xml": part } });
    const docx = opened(bytes);
    expect(readBody(docx).paragraphs.map(({ facts }) => facts.text)).toEqual(["Größe"]);
    docx.document.root.child("w:body")?.append(createElement(docx.document, "w:p"));
    const saved = savePackage(docx);
    expect(readBody(opened(saved)).paragraphs.map(({ facts }) => facts.text)).toEqual(["Größe", ""]);
    expect(sizeOf(saved) - sizeOf(bytes)).toBe("<w:p/>".length * bytesPerLetter + markFor(part));
  });
});

describe("the main part is found", () => {
  const relationship = (target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" ' +
    `Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="${target}"/></Relationships>`;

  test.each([
    ["by a relationship of the strict flavour", "word/document2.xml"],
    ["from the root of the package", "/word/document2.xml"],
    ["whatever the case", "Word/Document2.XML"],
    ["with escapes", "word/document%32.xml"],
  ])("%s", (_, target) => {
    const files = { "_rels/.rels": relationship(target), "word/document2.xml": xml };
    const docx = opened(docxBytes({ body: "", files }));
    expect(readBody(docx).paragraphs).toHaveLength(1);
  });
});
