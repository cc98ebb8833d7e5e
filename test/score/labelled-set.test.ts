import { readdirSync, readFileSync, statSync } from "node:fs";
import { answerFor, standardProfile } from "../../scripts/score/answer";
import { beginning, type Truth } from "../../scripts/labelled/truth";

const folder = "test/labelled";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".docx"))
  .map((file) => file.replace(/\.docx$/, ""));
const truthOf = (name: string): Truth => JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")) as Truth;
const index = JSON.parse(readFileSync(`${folder}/index.json`, "utf8")) as Record<"tuning" | "heldOut", string[]>;

test("every paper is in one of the two sets", () => {
  expect([...index.tuning, ...index.heldOut].sort()).toEqual([...names].sort());
});

test("there are briefings enough, of four producers and three languages in both sets", () => {
  for (const set of [index.tuning, index.heldOut]) {
    const briefings = set.map(truthOf).filter(({ kind }) => kind === "briefing");
    expect(briefings.length).toBeGreaterThanOrEqual(24);
    expect(new Set(briefings.map(({ language }) => language)).size).toBe(3);
    expect(new Set(briefings.map(({ producer }) => producer.replace("-resaved", ""))).size).toBe(4);
  }
});

test.each(names)("%s is small, is read, and says what its truth quotes", async (name) => {
  expect(statSync(`${folder}/${name}.docx`).size).toBeLessThan(25_000);
  const truth = truthOf(name);
  const { paragraphs } = await answerFor(name, new Uint8Array(readFileSync(`${folder}/${name}.docx`)), profile);
  const begun = paragraphs.map(beginning);
  for (const { heading, paragraph = heading, occurrence } of truth.sections) {
    expect(begun.filter((text) => text === beginning(paragraph)).length).toBeGreaterThanOrEqual(occurrence);
  }
  const lines = [...(truth.title?.lines ?? []), ...(truth.dateLine?.lines ?? [])].map(beginning);
  expect(lines.filter((line) => !begun.includes(line))).toEqual([]);
});

const profile = standardProfile();
