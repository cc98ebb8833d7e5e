import { strFromU8, unzipSync } from "fflate";
import type { Edit } from "../../src/core";
import { openDocxPort, type DocxPort } from "../../src/docx/port";
import { docxBytes, type DocxParts } from "../fixtures/docx-bytes";
import { paragraph, run, style, styled } from "../fixtures/word-xml";

function portOf(parts: DocxParts, now?: () => string): DocxPort {
  const opened = openDocxPort(docxBytes(parts), now === undefined ? {} : { now });
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

const append: Edit = {
  op: "insertParagraphs",
  place: { at: "end" },
  paragraphs: [{ text: "b", style: "Normal" }],
  control: null,
};

describe("a protected document", () => {
  const protectedFor = (edit: string, enforced = "1"): string =>
    `<w:documentProtection w:edit="${edit}" w:enforcement="${enforced}"/>`;

  test.each([
    ["readOnly", protectedFor("readOnly"), false],
    ["forms", protectedFor("forms"), false],
    ["comments", protectedFor("comments"), false],
    ["tracked changes, which are made so", protectedFor("trackedChanges"), true],
    ["not enforced", protectedFor("readOnly", "0"), true],
    ["not at all", "", true],
  ])("%s", async (_, settings, write) => {
    const port = portOf({ body: paragraph("a"), settings });
    expect(port.capabilities.write).toBe(write);
    expect(await port.apply([append])).toMatchObject(write ? { ok: true } : { problem: { code: "read-only" } });
    const read = await port.read();
    expect(read.ok && read.value.paragraphs.length).toBe(write ? 2 : 1);
  });
});

test("tracked changes carry the time that the caller gives, or none", async () => {
  const parts = { body: paragraph("a"), settings: "<w:trackRevisions/>" };
  const dates = [portOf(parts, () => "2016-05-25T15:00:00Z"), portOf(parts)].map(async (port) => {
    await port.apply([append]);
    const bytes = port.bytes();
    const document = unzipSync(bytes.ok ? bytes.value : new Uint8Array())["word/document.xml"];
    return strFromU8(document ?? new Uint8Array()).match(/w:date="[^"]*"/g);
  });
  expect(await Promise.all(dates)).toEqual([['w:date="2016-05-25T15:00:00Z"', 'w:date="2016-05-25T15:00:00Z"'], null]);
});

test("a document that nobody has changed is not read again", async () => {
  const port = portOf({ body: paragraph("a") });
  const [first, second] = [await port.read(), await port.read()];
  expect(first.ok && second.ok && second.value === first.value && second.notices === first.notices).toBe(true);
  await port.apply([append]);
  const third = await port.read();
  expect(third.ok && third.value.paragraphs.map(({ text }) => text)).toEqual(["a", "b"]);
});

describe("the language of a document", () => {
  const languageOf = async (parts: DocxParts): Promise<string | null> => {
    const read = await portOf(parts).read();
    if (!read.ok) throw new Error(read.problem.code);
    return read.value.language;
  };
  const lang = (tag: string): string => `<w:lang w:val="${tag}"/>`;
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${lang("en-US")}</w:rPr></w:rPrDefault></w:docDefaults>`;
  const settings = '<w:themeFontLang w:val="de-DE"/>';

  test.each<[string, DocxParts, string | null]>([
    ["that of most of its text", { body: paragraph(run("Bonjour", lang("fr-FR")) + run("ok")), styles }, "fr-FR"],
    ["its default", { body: paragraph("text"), styles, settings }, "en-US"],
    ["its default while it is empty", { body: paragraph(""), styles, settings }, "en-US"],
    ["that of its theme", { body: paragraph("text"), settings }, "de-DE"],
    ["none", { body: paragraph(run("text", lang("x-none"))) }, null],
  ])("%s", async (_, parts, expected) => {
    expect(await languageOf(parts)).toBe(expected);
  });
});

test("what is odd is said, each once", async () => {
  const relationship = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/image" Target="${target}"/>`;
  const relationships =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${relationship("a", "media/gone.png")}${relationship("b", "media/gone.png")}${relationship("c", "document.xml")}` +
    '<Relationship Id="d" Type="x/hyperlink" Target="https://example.org" TargetMode="External"/></Relationships>';
  const body = styled("Unknown", "a") + styled("Unknown", "b") + styled("Own", "c") + paragraph("d");
  const files = { "word/_rels/document.xml.rels": relationships };
  const read = await portOf({ body, files }).read();
  expect(read.ok && read.notices).toEqual([
    { code: "dangling-relationship", detail: "word/media/gone.png" },
    { code: "unknown-style", detail: "Unknown" },
    { code: "unknown-style", detail: "Own" },
  ]);
  const sound = await portOf({ body: styled("Own", "a"), styles: style("Own", "Own") }).read();
  expect(sound.ok && sound.notices).toEqual([]);
});
