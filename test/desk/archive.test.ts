import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "node-sqlite3-wasm";
import initSqlJs, { type SqlJs } from "sql.js";
import { surveyFile } from "../../src/cli/judge/survey-file";
import { Manifest } from "../../src/cli/sweep/manifest";
import type { ArchiveAnswer, StoredPaper } from "../../src/desk/archive/archive-answer";
import { readArchive } from "../../src/desk/archive/read-archive";
import { standardProfile } from "../support/standard-profile";

const today = "2026-11-26";
const settings = { profiles: [standardProfile], language: "en", withContent: false, today } as const;
const standard = { profile: "standard", profileVersion: "1.0.0", rulesVersion: "1", judgedBy: "x", today };

let folder = "";
let reader: SqlJs;
const at = (name: string): string => join(folder, name);

/** Sweeps papers into a database, as the command line does. */
const sweepInto = (database: string, papers: readonly string[]): Promise<void> =>
  Manifest.use(at(database), async (manifest) => {
    for (const path of papers) {
      const survey = await surveyFile({ path: at(path), size: 1, modified: 1, judgedHash: null }, settings);
      if (survey.document) manifest.record(survey, survey.document, standard, 0);
    }
  });

const change = (database: string, statement: string): void => {
  const opened = new Database(at(database));
  try {
    opened.exec(statement);
  } finally {
    opened.close();
  }
};

const answersOf = (bytes: Uint8Array): readonly ArchiveAnswer[] => [...readArchive(bytes, reader, "en")];
const open = (database: string): readonly ArchiveAnswer[] => answersOf(readFileSync(at(database)));
const papersIn = (answers: readonly ArchiveAnswer[]): readonly StoredPaper[] =>
  answers.flatMap((answer) => (answer.kind === "papers" ? answer.papers : []));

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "archive-"));
  reader = await initSqlJs();
  for (const unit of ["Sea", "Land"]) mkdirSync(at(`papers/${unit}`), { recursive: true });
  copyFileSync("assets/samples/complete.en.docx", at("papers/Sea/complete.docx"));
  copyFileSync("assets/samples/messy.en.docx", at("papers/Land/messy.docx"));
});
beforeEach(() =>
  sweepInto("archive.db", ["papers/Sea/complete.docx", "papers/Land/messy.docx", "papers/Sea/none.docx"]),
);
afterEach(() => rmSync(at("archive.db")));
afterAll(() => rmSync(folder, { recursive: true }));

it("shows what a sweep has judged, with its reports, below the folder that all papers share", () => {
  const answers = open("archive.db");
  expect(answers.at(-1)).toEqual({ kind: "end", shown: 3, total: 3 });
  const papers = papersIn(answers);
  expect(papers.map(({ path, document }) => [path, document.path, document.verdict])).toEqual([
    ["papers/Land/messy.docx", "papers/Land/messy.docx", "notReady"],
    ["papers/Sea/complete.docx", "papers/Sea/complete.docx", "ready"],
    ["papers/Sea/none.docx", "papers/Sea/none.docx", "unreadable"],
  ]);
  expect(papers[0]?.document.findings[0]?.why).toMatch(/\S/);
  expect(papers[1]?.stored).toEqual({ profile: "standard 1.0.0", judgedOn: today, stamp: "none", goneOn: null });
});

it("says which papers are on the disk no more", () => {
  change("archive.db", "UPDATE paper SET gone_on = '2026-11-27' WHERE verdict = 'ready'");
  expect(papersIn(open("archive.db"))[1]?.stored.goneOn).toBe("2026-11-27");
});

it.each([
  ["no JSON", "'{'"],
  ["another shape", '\'{"path":"a","findings":{}}\''],
  ["a day that there is not", "json_set(json, '$.dateLine.date', '2026-99-99')"],
  ["a finding without words", "json_remove(json, '$.findings[0].message', '$.verdict')"],
])("shows a report with %s as one that cannot be read, and the others", (_, json) => {
  change("archive.db", `UPDATE report SET json = ${json} WHERE paper = 2`);
  const [messy, complete] = papersIn(open("archive.db"));
  expect(messy?.document.error?.message).toBe("What the sweep has stored of this paper cannot be read.");
  expect(complete?.document.verdict).toBe("ready");
});

it.each([
  ["another program's", "PRAGMA application_id = 7", "foreign"],
  ["of another version", "PRAGMA user_version = 2", "otherVersion"],
  ["without its tables", "DROP TABLE report", "damaged"],
])("says of a database %s that it is", (_, statement, problem) => {
  change("archive.db", statement);
  expect(open("archive.db")).toEqual([{ kind: "failed", problem }]);
});

it("says of what is no database, or is cut off, that it is", () => {
  expect(answersOf(Buffer.from("words, ".repeat(1000)))).toEqual([{ kind: "failed", problem: "foreign" }]);
  expect(answersOf(new Uint8Array())).toEqual([{ kind: "failed", problem: "foreign" }]);
  const whole = readFileSync(at("archive.db"));
  expect(answersOf(whole.subarray(0, whole.length / 2)).at(-1)).toEqual({ kind: "failed", problem: "damaged" });
});
