import { strToU8, unzipSync, zipSync } from "fflate";
import { waiversProperty, type Edit } from "../../../src/core";
import { readOurParts, setOurPart } from "../../../src/docx/custom-xml/our-parts";
import { readDocument } from "../../../src/docx/read/read-document";
import { readProperties as readSettings } from "../../../src/docx/web-extension/read-properties";
import { setProperty as setSetting } from "../../../src/docx/web-extension/set-property";
import { writeEdits } from "../../../src/docx/write/write-edits";
import { withParts } from "../../contract/kept-parts";
import { docxBytes } from "../../fixtures/docx-bytes";
import { paragraph, run } from "../../fixtures/word-xml";
import { opened } from "../write/written";
import { savePackage } from "../../../src/docx/package/save-package";

const part = (value: string): string => `<waivers xmlns="${waiversProperty}">${value}</waivers>`;
const valueIn = (...sources: readonly string[]): string | undefined =>
  readOurParts(opened(withParts(...sources)))[waiversProperty];

test("a damaged part of ours is handed on as it stands, for its reader to refuse", () => {
  for (const damaged of [part("[1]").slice(0, -4), part("&nbsp;"), `<!DOCTYPE x>${part("[1]")}`]) {
    expect(valueIn(damaged)).toBe(damaged);
  }
});

test.each([
  ["in another namespace", '<waivers xmlns="urn:other">[1]</waivers>'],
  ["in none", "<waivers>[1]</waivers>"],
  ["that only speaks of ours", `<note>${waiversProperty}</note>`],
  ["in a namespace that only begins like ours", `<waivers xmlns="${waiversProperty}/more">[1]</waivers>`],
  ["of nothing", part("")],
  ["that is no XML", "\u0000\u0001"],
])("a part %s keeps nothing", (_, source) => {
  expect(valueIn(source)).toBeUndefined();
});

test("a part in UTF-16 is read", () => {
  const source = `<?xml version="1.0" encoding="UTF-16"?>${part('["é"]')}`;
  const utf16 = Uint8Array.from([0xff, 0xfe, ...Array.from(source).flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const bytes = zipSync({ ...unzipSync(withParts("<x/>")), "customXml/item2.xml": utf16 });
  expect(readOurParts(opened(bytes))).toEqual({ [waiversProperty]: '["é"]' });
});

test("what an older Word put among the settings is read, and moves to a part when it is set", () => {
  const docx = opened(docxBytes({ body: paragraph("a") }));
  const set = (expect: string | null, value: string): Edit => ({
    op: "setProperty",
    name: waiversProperty,
    expect,
    value,
  });
  setSetting(docx, waiversProperty, "[1]");
  expect(writeEdits(docx, [set("[1]", "[2]")], { model: null, isCurrent: false }, null)).toMatchObject({ ok: true });
  expect(readSettings(docx)).toEqual({});
  expect(readOurParts(docx)).toEqual({ [waiversProperty]: "[2]" });
});

test("a batch that fails halfway leaves the part, and the bytes, as they were", () => {
  const locked = `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/></w:sdtPr><w:sdtContent>${run("b")}</w:sdtContent></w:sdt>`;
  const files = unzipSync(withParts(part("[1]")));
  const bytes = zipSync({
    ...files,
    "word/document.xml":
      unzipSync(docxBytes({ body: paragraph(run("a") + locked) }))["word/document.xml"] ?? strToU8(""),
  });
  const docx = opened(bytes);
  const { model } = readDocument(docx, null);
  const [first] = model.paragraphs;
  if (!first) throw new Error("Nothing was read");
  const edits: readonly Edit[] = [
    { op: "setProperty", name: waiversProperty, expect: "[1]", value: null },
    { op: "replaceText", paragraph: first, from: 1, to: 2, text: "" },
  ];
  expect(writeEdits(docx, edits, { model, isCurrent: true }, null)).toMatchObject({
    ok: false,
    problem: { code: "locked" },
  });
  expect(savePackage(docx)).toEqual(bytes);
  expect(readOurParts(docx)).toEqual({ [waiversProperty]: "[1]" });
});

test("the part is new where its number is taken, and known by its content type and its properties", () => {
  const docx = opened(withParts());
  setOurPart(docx, waiversProperty, "[1]");
  expect(docx.contentType("customXml/item2.xml")).toBe("application/xml");
  const properties = docx.related("customXml/item2.xml", "customXmlProps");
  expect(docx.source(properties ?? "")).toContain(`<ds:schemaRef ds:uri="${waiversProperty}"/>`);
});
