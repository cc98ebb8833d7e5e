import { readFileSync } from "node:fs";
import { publicationOf, type Contract, type Profile } from "../../src/core";
import { firstVersion, laterVersion } from "../support/newer-profile";
import { benchOfEachTest } from "./command";
import { goodPaper, write } from "./papers";

const publish = (...profiles: readonly Profile[]): void => {
  for (const [file, text] of Object.entries(publicationOf(profiles))) write(bench.path(`house/${file}`), text);
};

const bench = benchOfEachTest(async (bench) => {
  publish(firstVersion);
  await bench.run(["new", "paper.docx", "--profile", "house", "--lang", "en"]);
  publish(laterVersion, firstVersion);
});

const move = (...args: readonly string[]) =>
  bench.run(["move", "paper.docx", "--profile", "house", "--lang", "en", ...args]);

const headings = async () => {
  const { out } = await bench.run(["extract", "paper.docx", "--profile", "house"]);
  const [document] = (JSON.parse(out) as Contract).documents;
  return { madeWith: document?.madeWith?.version, headings: document?.sections.map(({ heading }) => heading) };
};

test("says what would change, and changes nothing", async () => {
  const before = readFileSync(bench.path("paper.docx"));
  const { code, out } = await move("--dry-run");
  expect(code).toBe(0);
  expect(out).toContain("paper.docx  would be moved to house 1.2.0\n  “Topics” becomes “Themes of the day”.\n");
  expect(out).toContain("  “Objectives” is asked for now: it is put in, with its prompts.\n");
  expect(readFileSync(bench.path("paper.docx")).equals(before)).toBe(true);
});

test("moves the document, which keeps a copy and remembers the version", async () => {
  const before = readFileSync(bench.path("paper.docx"));
  expect((await move()).code).toBe(0);
  expect(await headings()).toEqual({
    madeWith: "1.2.0",
    headings: ["Themes of the day", "Objectives", "Participants", "Background", "Line to take", "Speaking points"],
  });
  expect(readFileSync(bench.path("paper.docx.bak")).equals(before)).toBe(true);
  const again = await move();
  expect(again.out).toContain("nothing newer is in force for it");
});

test("leaves a document that says nothing as it is", async () => {
  write(bench.path("paper.docx"), goodPaper);
  const { code, out } = await move();
  expect({ code, out }).toEqual({ code: 0, out: "✔ paper.docx  nothing newer is in force for it\n" });
  expect(readFileSync(bench.path("paper.docx")).equals(Buffer.from(goodPaper))).toBe(true);
});

test("check and fix say that a newer version is in force", async () => {
  for (const command of ["check", "fix"]) {
    const { out } = await bench.run([
      command,
      "paper.docx",
      "--profile",
      "house",
      "--lang",
      "en",
      ...(command === "fix" ? ["-n"] : []),
    ]);
    expect(out.replace(/\s+/g, " ")).toContain("house 1.2.0 is in force.");
  }
});
