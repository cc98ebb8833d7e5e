import {
  addToSummary,
  csvReport,
  emptySummary,
  githubReport,
  htmlReport,
  jsonReport,
  junitReport,
  plain,
  sarifReport,
  textReport,
  type CheckedDocument,
  type ReportWriter,
} from "../../../src/core";
import { checkedFrom, settings } from "./checked";

const look = { paint: plain, width: 80, explains: false };

const formats: readonly (readonly [string, () => ReportWriter])[] = [
  ["text", () => textReport({ ...settings, ...look })],
  ["json", () => jsonReport(settings)],
  ["sarif", () => sarifReport(settings)],
  ["html", () => htmlReport(settings)],
  ["csv", () => csvReport()],
  ["junit", () => junitReport(settings)],
  ["github", () => githubReport(settings)],
];

const report = (writer: ReportWriter, documents: readonly CheckedDocument[]): string =>
  [
    writer.begin(),
    ...documents.map((document) => writer.document(document)),
    writer.end(documents.reduce(addToSummary, emptySummary)),
  ].join("");

const paperAbout = (words: string): string => `
  # Briefing for the meeting with Nordlicht Ferries
  ~ 14 April 2026, 10.30-11.15 (room 7/42)
  ## Topics
  - Shore power in the harbours of the northern coast
  ## Participants
  ${words}:
  ## Speaking points
  - Four of the six harbours can start this autumn.`;

/** What no format may let through as it is, in any text that comes from a document or a file name. */
const hostile = "\u001b[31m\u0007\u0000\u009b\u202e]]>-->";

test.each(formats)("%s lets no character act", (_name, start) => {
  const text = report(start(), [checkedFrom(paperAbout(`From ${hostile}`), `${hostile}\u2028.docx`)]);
  expect(text).toContain(_name === "json" || _name === "sarif" ? "\\u001b[31m" : "\\x1b[31m");
  // eslint-disable-next-line no-control-regex -- these are what must not be there
  expect(text).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u202e]/);
});

test.each(formats)("%s makes a whole report of nothing, of one and of many", (_name, start) => {
  const document = checkedFrom(paperAbout("From DG MOVE"));
  const lengths = [0, 1, 2, 3].map(
    (count) =>
      report(
        start(),
        Array.from({ length: count }, () => document),
      ).length,
  );
  expect(lengths[2]).toBeGreaterThan(lengths[1] ?? 0);
  if (_name === "json" || _name === "sarif") {
    for (const count of [0, 1, 3]) {
      const documents = Array.from({ length: count }, () => document);
      expect(() => void JSON.parse(report(start(), documents))).not.toThrow();
    }
  }
});

describe("text", () => {
  const textOf = (notation: string, width: number): readonly string[] =>
    report(textReport({ ...settings, ...look, width }), [checkedFrom(notation)]).split("\n");

  test.each([40, 60, 80, 100])("fits into %d columns", (width) => {
    const long = `From ${"the Directorate-General for Ports and Ferries and ".repeat(1)}Harbours`;
    const lines = textOf(paperAbout(long), width);
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  test("puts the carets under the words, wherever these stand and however wide they are", () => {
    const point = "- Vielen Dank an 北方汽船 und an [Name, function] aus \u0301Oslo.";
    const lines = textOf(paperAbout("From DG MOVE").replace("- Four", `${point}\n- Four`), 80);
    const at = lines.findIndex((line) => line.includes("[Name, function]") && line.includes("│"));
    const before = lines[at]?.slice(0, lines[at].indexOf("[Name, function]")) ?? "";
    // Each of the four characters takes two columns.
    expect(lines[at + 1]?.indexOf("^")).toBe(before.length + 4);
    expect(
      lines[at + 1]
        ?.trimEnd()
        .endsWith("│ " + " ".repeat(before.length + 4 - before.indexOf("│") - 2) + "^".repeat(16)),
    ).toBe(true);
  });

  test("shows the words in the middle of a long paragraph", () => {
    const sentence = "The harbours of the northern coast carry a third of the passengers. ";
    const lines = textOf(
      paperAbout("From DG MOVE").replace("Four", `${sentence.repeat(30)}[Name, function] ${sentence.repeat(30)}`),
      80,
    );
    const quoted = lines.find((line) => line.includes("│") && line.includes("[Name, function]"));
    expect(quoted).toMatch(/│ ….+\[Name, function\].+…$/);
  });
});

test("csv keeps what spreadsheets would run as text, and rows as rows", () => {
  for (const words of ["=1+1", "+1", "-1+2", "@SUM(A1)", " =1", "＝1", "\t=1", '"=1']) {
    const rows = report(csvReport(), [checkedFrom(paperAbout("From DG MOVE"), `${words}.docx`)]).split("\r\n");
    expect(rows[1]?.startsWith("=") || /^"?\s*[=+\-@＝]/.test(rows[1] ?? "")).toBe(false);
    expect(rows.every((row) => (row.match(/"/g) ?? []).length % 2 === 0)).toBe(true);
  }
});
