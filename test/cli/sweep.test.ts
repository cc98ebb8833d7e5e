import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { Database } from "node-sqlite3-wasm";
import { benchOfEachTest } from "./command";
import { partsOf, requiredParts } from "../support/briefing";
import { paragraphs } from "../support/document";
import { clockByHand } from "./clock-by-hand";
import { badPaper, goodPaper, paper, paperOf, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("archive/good.docx"), goodPaper);
  write(bench.path("archive/2026/bad.docx"), badPaper);
});

// A sweep starts threads besides, and some tests sweep twice.
jest.setTimeout(120_000);

const sweep = (...more: string[]) => bench.run(["sweep", "archive", "--into", "archive.db", ...more]);

const rows = (query: string) => {
  const database = new Database(bench.path("archive.db"), { readOnly: true });
  try {
    return database.all(query);
  } finally {
    database.close();
  }
};

const counts = (judged: number, unchanged: number, unreadable = 0, gone = 0) => ({
  code: 0,
  out: `archive.db: ${judged} judged now, ${unchanged} as before, ${unreadable} could not be read, ${gone} gone\n`,
});

test("writes down what each paper came to, by what it was judged, and its report", async () => {
  expect(await sweep()).toMatchObject(counts(2, 0));
  expect(rows("SELECT * FROM paper ORDER BY path")).toMatchObject([
    {
      path: bench.path("archive/2026/bad.docx"),
      verdict: "notReady",
      errors: 2,
      sha256: expect.stringMatching(/^\w{64}$/) as string,
    },
    {
      path: bench.path("archive/good.docx"),
      verdict: "ready",
      errors: 0,
      profile: "standard",
      stamp: "none",
      tries: 0,
    },
  ]);
  const [report = {}] = rows(
    "SELECT json FROM report JOIN paper ON paper.id = report.paper WHERE verdict = 'notReady'",
  );
  expect(JSON.parse(report["json"] as string)).toMatchObject({ missing: ["background"], verdict: "notReady" });
});

test("judges the next time only what is new, changed or judged by something else", async () => {
  await sweep();
  expect(await sweep()).toMatchObject(counts(0, 2));
  write(bench.path("archive/2026/bad.docx"), paper("title dateLine topics"));
  write(bench.path("archive/new.docx"), goodPaper);
  expect(await sweep()).toMatchObject(counts(2, 1));
  utimesSync(bench.path("archive/good.docx"), 1, 1);
  expect(await sweep()).toMatchObject(counts(0, 3));
  expect(await sweep("--rule", "missing-section=off")).toMatchObject(counts(3, 0));
  expect(await sweep("--rule", "missing-section=off", "--again")).toMatchObject(counts(3, 0));
  rmSync(bench.path("archive/new.docx"));
  expect(await sweep("--rule", "missing-section=off")).toMatchObject(counts(0, 2, 0, 1));
  write(bench.path("archive/new.docx"), goodPaper);
  expect(await sweep("--rule", "missing-section=off")).toMatchObject(counts(0, 3));
  expect(rows("SELECT path FROM paper WHERE gone_on IS NOT NULL")).toEqual([]);
});

test("a file that is no document is a row that says so, and a list may name what is not there", async () => {
  write(bench.path("archive/text.docx"), "no document");
  write(bench.path("list"), "nowhere.docx\narchive/good.docx\n");
  expect(await sweep("--list", "list")).toMatchObject(counts(4, 0, 2));
  expect(
    rows("SELECT error, verdict, sha256 IS NULL AS unread FROM paper WHERE error IS NOT NULL ORDER BY path"),
  ).toEqual([
    { error: "not-docx", verdict: "unreadable", unread: 0 },
    { error: "unsupported", verdict: "unreadable", unread: 1 },
  ]);
});

test("names made to break a table or a query are names", async () => {
  const names = ["=cmd|' 'A0.docx", "'); DROP TABLE paper;--.docx", 'a"b,c;d.docx', "two\nlines.docx", "ü\u202e.docx"];
  for (const name of names) write(bench.path(`archive/odd/${name}`), goodPaper);
  expect(await bench.run(["sweep", "archive/odd", "--into", "archive.db", "--csv", "table.csv"])).toMatchObject({
    code: 0,
  });
  const kept = rows("SELECT path FROM paper").map(({ path }) => path);
  expect(new Set(kept)).toEqual(new Set(names.map((name) => bench.path(`archive/odd/${name}`))));
  const lines = readFileSync(bench.path("table.csv"), "utf8").split("\r\n");
  expect(lines[0]).toMatch(/^\ufeffpath,size,modified,sha256,/);
  expect(lines).toHaveLength(names.length + 2);
  expect(lines.join("")).not.toMatch(/[\n\u202e]/);
});

/** Starts a sweep over many papers, ends it by a signal as soon as some are in the database, and waits for its end. */
const interrupt = (signal: NodeJS.Signals): Promise<number | null> => {
  const started = bench.start(["sweep", "archive", "--into", "archive.db", "--jobs", "1"], clockByHand(bench, 60));
  const look = setInterval(() => {
    if ((statSync(bench.path("archive.db"), { throwIfNoEntry: false })?.size ?? 0) < 50_000) return;
    clearInterval(look);
    started.kill(signal);
  }, 5);
  return started.ended.finally(() => clearInterval(look));
};

test.each(["SIGINT", "SIGKILL"] as const)(
  "what %s stops can be read, and the next run goes on from it",
  async (signal) => {
    for (let number = 0; number < 300; number += 1) write(bench.path(`archive/many/${number}.docx`), goodPaper);
    expect(await interrupt(signal)).toBe(signal === "SIGINT" ? 2 : null);
    const { code, out, err } = await sweep();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [, judged, unchanged] = /(\d+) judged now, (\d+) as before/.exec(out) ?? [];
    // Who is killed in the middle of the first commit has nothing yet; who is asked to stop puts down what there is.
    if (signal === "SIGINT") expect(Number(unchanged)).toBeGreaterThan(0);
    expect(Number(judged) + Number(unchanged)).toBe(302);
    expect(rows("SELECT count(*) AS papers, count(DISTINCT path) AS paths FROM paper")).toEqual([
      { papers: 302, paths: 302 },
    ]);
    expect(rows("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]);
  },
);

test("a paper that brings down its thread is a row, and is left alone after three tries", async () => {
  const items = Array.from({ length: 60_000 }, (_, number) => `point ${number} ${"word ".repeat(20)}`);
  const { paperFrom } = await import("./papers");
  write(bench.path("archive/huge.docx"), paperFrom(items.join("\n")));
  const environment = { NODE_OPTIONS: "--max-old-space-size=30" };
  const run = () => bench.run(["sweep", "archive", "--into", "archive.db", "--jobs", "1"], { environment });
  expect(await run()).toMatchObject(counts(3, 0, 1));
  expect(await run()).toMatchObject(counts(1, 2, 1));
  expect(await run()).toMatchObject(counts(1, 2, 1));
  expect(await run()).toMatchObject(counts(0, 3));
  expect(rows("SELECT tries, error FROM paper WHERE error IS NOT NULL")).toEqual([{ tries: 3, error: "too-large" }]);
});

test("a paper that takes too long is stopped, set aside as a row, and judged where there is more time", async () => {
  const lines = Array.from({ length: 20_000 }, (_, number) => `Line ${number} of the annex was said on 3 May 2026.`);
  write(bench.path("archive/long.docx"), paperOf([...partsOf(requiredParts), ...paragraphs(lines.join("\n"))]));
  expect(await sweep("--timeout", "0.2", "--jobs", "1")).toMatchObject({ code: 0 });
  expect(rows("SELECT error, tries, verdict FROM paper WHERE path LIKE '%long.docx'")).toEqual([
    { error: "too-slow", tries: 1, verdict: "unreadable" },
  ]);
  expect(rows("SELECT count(*) AS papers FROM paper")).toEqual([{ papers: 3 }]);
  expect(await sweep("--timeout", "600")).toMatchObject({ code: 0 });
  expect(rows("SELECT path FROM paper WHERE error IS NOT NULL")).toEqual([]);
});

test("a pipe with a paper's name is no document, and keeps nobody waiting", async () => {
  spawnSync("mkfifo", [bench.path("archive/pipe.docx")]);
  expect(await sweep()).toMatchObject(counts(3, 0, 1));
  expect(rows("SELECT error FROM paper WHERE error IS NOT NULL")).toEqual([{ error: "not-docx" }]);
});

describe("a file that is no manifest is left as it is, and said to be none", () => {
  test("no database", async () => {
    writeFileSync(bench.path("archive.db"), "My notes.\n".repeat(1000));
    const { code, err } = await sweep();
    expect({ code, err }).toEqual({
      code: 2,
      err: "archive.db is no database. Name another file after --into; this one was left as it is.\n",
    });
    expect(readFileSync(bench.path("archive.db"), "utf8")).toBe("My notes.\n".repeat(1000));
  });

  test("another program's", async () => {
    const database = new Database(bench.path("archive.db"));
    database.exec("CREATE TABLE notes (text)");
    database.close();
    expect(await sweep()).toMatchObject({
      code: 2,
      err: expect.stringContaining("another program's database") as string,
    });
  });

  test("a later version's", async () => {
    await sweep();
    const database = new Database(bench.path("archive.db"));
    database.exec("PRAGMA user_version = 2");
    database.close();
    expect(await sweep()).toMatchObject({ code: 2, err: expect.stringContaining("tables of version 2") as string });
  });

  test("a damaged one", async () => {
    await sweep();
    truncateSync(bench.path("archive.db"), 8192);
    expect(await sweep()).toMatchObject({
      code: 2,
      err: expect.stringContaining("archive.db is damaged. Move it away") as string,
    });
  });

  test("one that another sweep writes to", async () => {
    writeFileSync(bench.path("archive.db.owner"), "1\nanother-machine\n");
    expect(await sweep()).toMatchObject({
      code: 2,
      err: expect.stringContaining("Another sweep writes to archive.db") as string,
    });
  });

  test("one in a folder that is not there", async () => {
    const { code, err } = await bench.run(["sweep", "archive", "--into", "nowhere/archive.db"]);
    expect({ code, err }).toEqual({ code: 2, err: "nowhere/archive.db cannot be written: there is no such file.\n" });
  });
});
