import { strFromU8, unzipSync } from "fflate";
import { reportsAsPage, reportsAsZip } from "../../src/desk/export/reports";
import { tableAsCsv } from "../../src/desk/export/table-csv";
import { tableAsXlsx } from "../../src/desk/export/table-xlsx";
import { partCounts } from "../../src/desk/charts/part-counts";
import { mostFailing } from "../../src/desk/charts/most-failing";
import type { PaperFacts } from "../../src/desk/table/paper-facts";
import { speak } from "../../src/desk/text/say";
import { standardProfile } from "../support/standard-profile";
import { factsOf, sample } from "./papers";

/** Names made to run, to break out, or to climb. */
const hostile = ["=cmd|'/c calc'!A0.docx", 'a","b\u0007.docx', "../../etc/<script>alert(1)</script>.docx", "CON .docx"];

const say = speak("en");
const settings = { profile: standardProfile, language: "en", version: "0.0.0" } as const;
let facts: readonly PaperFacts[] = [];

beforeAll(async () => {
  facts = await Promise.all(hostile.map((path) => factsOf(sample("empty.en", path))));
});

const documents = () => facts.flatMap(({ paper }) => paper.document ?? []);

it("writes a CSV that no spreadsheet runs", async () => {
  const csv = tableAsCsv(facts, say);
  expect([...new Uint8Array(await csv.slice(0, 3).arrayBuffer())]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = (await csv.text()).split("\r\n");
  expect(lines).toHaveLength(hostile.length + 2);
  expect(lines.join("\n")).not.toMatch(/(^|,)"?=/m);
});

it("writes a workbook in which every word is text", async () => {
  const workbook = unzipSync(new Uint8Array(await (await tableAsXlsx(facts, say)).arrayBuffer()));
  const sheet = strFromU8(workbook["xl/worksheets/sheet1.xml"] ?? new Uint8Array());
  expect(sheet.match(/<row /g)).toHaveLength(hostile.length + 1);
  expect(sheet).not.toContain("<f>");
  expect(sheet).not.toContain("\u0007");
});

it("packs one report a paper, each under a harmless name of its own", async () => {
  const archive = unzipSync(new Uint8Array(await (await reportsAsZip(documents(), settings)).arrayBuffer()));
  const names = Object.keys(archive);
  expect(names).toHaveLength(hostile.length);
  for (const name of names) expect(name).toMatch(/^\d{4} [\p{L}\p{N} ._-]+\.html$/u);
  expect(strFromU8(archive[names[2] ?? ""] ?? new Uint8Array())).not.toContain("<script>alert");
});

it("puts all reports on one page", () => {
  expect(reportsAsPage(documents(), settings)).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i);
});

it("counts in how many briefings a part stands how", async () => {
  const [complete, messy, other] = await Promise.all(
    ["complete.en", "messy.en", "empty.en"].map((name) => factsOf(sample(name))),
  );
  if (!complete || !messy || !other) throw new Error("not judged");
  const counts = partCounts([complete, complete, messy, other], standardProfile);
  expect(other.verdict).toBe("notABriefing");
  expect(counts.map(({ key, papers }) => [key, papers])).toEqual(complete.parts.map(({ key }) => [key, 3]));
  const wrong = messy.parts.filter(({ state }) => state !== "filled");
  expect(wrong.length).toBeGreaterThan(0);
  for (const { key, state } of wrong) {
    expect(counts.find((count) => count.key === key)?.counts).toMatchObject({ filled: 2, [state]: 1 });
  }
});

it("counts in how many papers a rule fails, not how often", async () => {
  const messy = await factsOf(sample("messy.en"));
  const [first] = mostFailing([messy, messy], 3);
  expect(first?.papers).toBe(2);
  expect(mostFailing([messy], 1)).toHaveLength(1);
  expect(mostFailing([], 5)).toEqual([]);
});
