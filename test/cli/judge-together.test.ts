import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judgeFile, type JudgeSettings } from "../../src/cli/judge/judge-file";
import { judgeTogether } from "../../src/cli/judge/judge-together";
import { requiredParts } from "../support/briefing";
import { standardProfile } from "../support/standard-profile";
import { badPaper, goodPaper, paper, paperFrom, write } from "./papers";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "together-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings: JudgeSettings = {
  profiles: [standardProfile],
  today: "2026-04-01",
  language: "en",
  withContent: false,
};

const line = "The ferries of the harbour are loaded by night, and the new quay is open to all of them.";
const tale = (lines: number): Uint8Array => paperFrom(Array.from({ length: lines }, () => line).join("\n"));

test("papers side by side are judged as each alone is: few and many, long ones and broken ones among them", async () => {
  const [short, half, long] = [paper(requiredParts, "fr"), tale(900), tale(1_400)];
  // More letters than are held at once, in more papers than one.
  const halves = Array.from({ length: 13 }, () => half);
  const contents = [goodPaper, "PK", badPaper, ...halves, long, short, goodPaper, long, badPaper];
  const paths = contents.map((content, at) => {
    const path = join(folder, `${at}.docx`);
    write(path, content);
    return path;
  });
  const all = [...paths, join(folder, "none.docx")];
  const alone = [];
  for (const path of all) alone.push(await judgeFile(path, settings));
  expect(await judgeTogether(all, settings)).toEqual(alone);
  expect(await judgeTogether([], settings)).toEqual([]);
});
