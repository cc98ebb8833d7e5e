import { strToU8 } from "fflate";
import type { Traces } from "../../../src/core";
import { openDocxPort } from "../../../src/docx/port";
import { docxBytes, type DocxParts } from "../../fixtures/docx-bytes";
import {
  commented,
  comments,
  commentStates,
  coreProperties,
  deleted,
  extendedProperties,
  fieldOf,
  footer,
  inserted,
} from "../../fixtures/traces";
import { characterStyle, paragraph, run } from "../../fixtures/word-xml";

const tracesOf = async (parts: DocxParts): Promise<Traces> => {
  const opened = openDocxPort(docxBytes(parts));
  const read = opened.ok ? await opened.value.read() : opened;
  if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.detail}`);
  return read.value.traces;
};

const body = paragraph("One");

test("of a document that carries nothing but its words", async () => {
  expect(await tracesOf({ body })).toEqual({
    trackedChanges: 0,
    isTracking: false,
    openComments: 0,
    resolvedComments: 0,
    hiddenText: 0,
    pageNumbers: false,
    pageTexts: [],
    author: "",
    lastModifiedBy: "",
    manager: "",
    company: "",
    title: "",
  });
});

describe("tracked changes", () => {
  const by = 'w:id="1" w:author="Ilse Brandt" w:date="2026-05-03T10:30:00Z"';
  const formatted = `<w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange>`;
  const mark = `<w:rPr><w:ins ${by}/></w:rPr>`;

  test.each<[string, number, string]>([
    ["an insertion", 1, paragraph(inserted("new", 1))],
    ["a deletion", 1, paragraph(deleted("old", 1))],
    ["words in place of others", 2, paragraph(deleted("old", 1) + inserted("new", 2))],
    ["a change of format", 1, paragraph(run("bold", formatted))],
    ["a paragraph with its mark", 1, paragraph(inserted("new", 2), mark)],
    ["what two people did side by side", 2, paragraph(inserted("a", 1) + inserted("b", 2, "Jonas Weber"))],
    ["what one did twice", 2, paragraph(inserted("a", 1) + inserted("b", 2, undefined, "2026-05-04T08:00:00Z"))],
    ["a move", 1, paragraph(`<w:moveFrom ${by}>${run("a")}</w:moveFrom><w:moveTo ${by}>${run("a")}</w:moveTo>`)],
    ["words that only look like it", 0, paragraph("a <w:ins > in the text, and a Change in it")],
  ])("%s", async (_, count, inner) => {
    expect((await tracesOf({ body: inner })).trackedChanges).toBe(count);
  });

  test("whether what comes is tracked", async () => {
    expect(await tracesOf({ body, settings: "<w:trackRevisions/>" })).toMatchObject({ isTracking: true });
  });
});

describe("comments", () => {
  const three = paragraph(`${run("One")}${commented(1)}${commented(2)}${commented(3)}`);
  const threeComments = comments([1, "A0", "A1"], [2, "A2"], [3, "A3"], [4, "A4"]);

  test.each<[string, Record<string, string>, { open: number; resolved: number }]>([
    ["without a word on what became of them", { comments: threeComments }, { open: 3, resolved: 0 }],
    [
      "all open",
      { comments: threeComments, commentsExtended: commentStates({ last: "A1" }, { last: "A2" }, { last: "A3" }) },
      { open: 3, resolved: 0 },
    ],
    [
      "one answered, one resolved, one that nothing in the body refers to",
      {
        comments: threeComments,
        commentsExtended: commentStates(
          { last: "A1" },
          { last: "A2", answers: "A1" },
          { last: "A3", done: true },
          { last: "A4" },
        ),
      },
      { open: 1, resolved: 1 },
    ],
    [
      "a resolved one with its answer",
      {
        comments: threeComments,
        commentsExtended: commentStates({ last: "A1", done: true }, { last: "A2", answers: "A1", done: true }),
      },
      { open: 1, resolved: 1 },
    ],
    ["a damaged part about them", { comments: "<w:comments", commentsExtended: "<<" }, { open: 3, resolved: 0 }],
  ])("%s", async (_, related, { open, resolved }) => {
    expect(await tracesOf({ body: three, related })).toMatchObject({ openComments: open, resolvedComments: resolved });
  });
});

test("hidden text, by format or by style, in letters", async () => {
  const inner = run("Seen ") + run("not seen", "<w:vanish/>") + run(" gone", '<w:rStyle w:val="Secret"/>');
  const styles = characterStyle("Secret", "<w:vanish/>");
  expect(await tracesOf({ body: paragraph(inner), styles })).toMatchObject({ hiddenText: 11 });
});

describe("page numbers", () => {
  test.each<[string, boolean, string]>([
    ["a simple field", true, '<w:fldSimple w:instr=" PAGE \\* MERGEFORMAT "/>'],
    ["a field in pieces", true, fieldOf(" PA", "GE ")],
    ["behind another field", true, fieldOf(" DATE ") + fieldOf("page")],
    ["the number of pages only", false, fieldOf(" NUMPAGES ")],
    ["a reference", false, fieldOf(" PAGEREF _Toc1 \\h ")],
    ["a word", false, run("PAGE")],
  ])("%s", async (_, shown, inner) => {
    expect((await tracesOf({ body, related: { footer: footer(inner) } })).pageNumbers).toBe(shown);
  });
});

describe("properties", () => {
  const core = coreProperties({
    "dc:creator": "Ilse Brandt",
    "cp:lastModifiedBy": " Jonas &amp; Co ",
    "dc:title": "Old",
  });
  const extended = extendedProperties({ Manager: "Ms One", Company: "Nordlicht" });

  test.each([
    ["transitional", { "core-properties": core, "extended-properties": extended }],
    ["strict", { "core-properties": core, extendedProperties: extended }],
  ])("%s", async (_, ofPackage) => {
    expect(await tracesOf({ body, ofPackage })).toMatchObject({
      author: "Ilse Brandt",
      lastModifiedBy: "Jonas & Co",
      title: "Old",
      manager: "Ms One",
      company: "Nordlicht",
    });
  });

  test.each([
    ["damaged", strToU8("<cp:coreProperties")],
    ["huge", new Uint8Array(1024 * 1024).fill(32)],
  ])("a %s part is no reason to refuse the paper", async (_, bytes) => {
    const files = { "docProps/core-properties.xml": bytes };
    expect(await tracesOf({ body, ofPackage: { "core-properties": "" }, files })).toMatchObject({ author: "" });
  });
});
