import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020";
import {
  addToSummary,
  checkedDocument,
  csvReport,
  emptySummary,
  githubReport,
  htmlReport,
  jsonReport,
  junitReport,
  languages,
  plain,
  sarifReport,
  textReport,
  type CheckedDocument,
  type CheckResult,
  type Language,
  type ReportWriter,
} from "../../../src/core";
import { partsOf } from "../../support/briefing";
import { paragraphs } from "../../support/document";
import { accepting, judged, said } from "../../support/waived-paper";
import { settings } from "./checked";

const head = partsOf("title dateLine topics");
const tail = partsOf("lineToTake speakingPoints background");
const paper = [
  ...head,
  ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht Ferries:"),
  ...tail,
];
const changed = [
  ...head,
  ...paragraphs("## Participants\nFrom DG MOVE:\n- Ilse Brandt, head of unit\nFrom Nordlicht:"),
  ...tail,
];

const reason = 'Names & numbers: "Monday", 100 %';
const kept = accepting(paper, [0], { ...said, reason, until: "2026-11-30", by: "Ilse Brandt" });

const inWords = (result: CheckResult, language: Language = "en"): CheckedDocument =>
  checkedDocument("a.docx", result, [], { language, withContent: false });

const written = (writer: ReportWriter, document: CheckedDocument): string =>
  writer.begin() + writer.document(document) + writer.end(addToSummary(emptySummary, document));

const look = { paint: plain, width: 200, explains: false };
const text = (document: CheckedDocument): string => written(textReport({ ...settings, ...look }), document);
const html = (document: CheckedDocument): string => written(htmlReport(settings), document);

const accepted = inWords(judged(paper, kept));

test("text says that a finding was accepted, until when and why, and counts it apart", () => {
  const report = text(accepted);
  expect(report).toContain(`Accepted by Ilse Brandt until 30 November 2026: “${reason}”`);
  expect(report).toContain("✔ a.docx  ready, with accepted findings, 1 accepted\n");
  expect(report).not.toContain("briefline fix");
});

test("JSON has the reason in the contract, and a summary in which it is no error", () => {
  const report: unknown = JSON.parse(written(jsonReport(settings), accepted));
  expect(report).toMatchObject({
    documents: [{ findings: [{ severity: "error", waived: { reason, until: "2026-11-30", by: "Ilse Brandt" } }] }],
    summary: { errors: 0, warnings: 0, infos: 0, waived: 1 },
  });
  const isOfContract = new Ajv({ strict: false }).compile(JSON.parse(readFileSync("docs/check.schema.json", "utf8")));
  expect([isOfContract(report), isOfContract.errors]).toEqual([true, null]);
});

test("SARIF has it as a suppression, and nothing of the kind where a finding stands", () => {
  const suppressionsIn = (document: CheckedDocument): unknown => {
    const { runs } = JSON.parse(written(sarifReport(settings), document)) as { runs: { results: object[] }[] };
    return runs[0]?.results.map((result) => ("suppressions" in result ? result.suppressions : null));
  };
  const justification = `Accepted by Ilse Brandt until 30 November 2026: “${reason}”`;
  expect(suppressionsIn(accepted)).toEqual([[{ kind: "inSource", status: "accepted", justification }]]);
  expect(suppressionsIn(inWords(judged(paper)))).toEqual([[]]);
});

test("HTML shows the reason, with nothing in it that acts", () => {
  expect(html(accepted)).toContain("until 30 November 2026: “Names &amp; numbers: &quot;Monday&quot;, 100 %”</p>");
  expect(html(accepted)).toContain('<li class="waived">');
});

test("CSV has the reason and its last day in cells of their own", () => {
  expect(written(csvReport(), accepted)).toContain(',"Names & numbers: ""Monday"", 100 %",2026-11-30\r\n');
});

test("GitHub is given a notice", () => {
  expect(written(githubReport(settings), accepted)).toMatch(/^::notice file=a\.docx.*Monday", 100 %25”\n$/);
});

test("JUnit skips a case in which only what was accepted would fail", () => {
  const without = partsOf("title dateLine topics participants lineToTake speakingPoints");
  const skipped = written(junitReport(settings), inWords(judged(without, accepting(without, [0]))));
  expect(skipped).toContain('failures="0" errors="0" skipped="1"');
  expect(skipped).toContain('<skipped message="Accepted: “Names follow on Monday”"/>');
  expect(written(junitReport(settings), inWords(judged(without)))).toContain('failures="1" errors="0" skipped="0"');
});

test("what fell is said beside what counts again, in text, JSON, HTML and to GitHub", () => {
  const fell = inWords(judged(changed, kept));
  const sentence = "but for other words than stand there now";
  const json = written(jsonReport(settings), fell);
  for (const report of [text(fell), json, html(fell), written(githubReport(settings), fell)]) {
    expect(report).toContain(sentence);
  }
  expect(fell.verdict).toBe("notReady");
});

test("what is damaged is said, and does not make the judgement doubtful", () => {
  const damaged = inWords(judged(paper, "[<"));
  expect(text(damaged)).toContain("The list of accepted findings in this document is damaged");
  expect(damaged.verdict).toBe("notReady");
});

test.each(languages)("every sentence about waivers is whole in %s", (language) => {
  const results = [
    judged(paper, kept),
    judged(changed, kept),
    judged(paper, kept, undefined, null),
    judged(paper, "{}"),
  ];
  for (const document of results.map((result) => inWords(result, language))) {
    const sentences = [...document.notices, ...document.findings.map((finding) => finding.accepted)];
    for (const sentence of sentences) expect(sentence).not.toMatch(/[{}]/);
    expect(sentences.join("").length).toBeGreaterThan(20);
  }
});
