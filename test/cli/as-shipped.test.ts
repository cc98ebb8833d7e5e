import { resolve } from "node:path";
import { partsOf, requiredParts } from "../support/briefing";
import { benchOfEachTest } from "./command";
import { paperOf, write } from "./papers";

jest.setTimeout(120_000);

const inFigures = partsOf(requiredParts).map((facts) => ({
  ...facts,
  text: facts.text.replace(/\d+ \w+ 2026/, "03/04/2026"),
}));

const bench = benchOfEachTest((bench) => write(bench.path("in-figures.docx"), paperOf(inFigures)));

/** The build puts off patterns and sentences: what only it does wrong is seen where many kinds of paper meet all of it. */
test("the command as it is built reads and judges every labelled paper, and dates in figures", async () => {
  const { out, err } = await bench.run(["check", "--format", "json", "in-figures.docx", resolve("test/labelled")]);
  expect(err).toBe("");
  const { documents } = JSON.parse(out) as {
    documents: readonly { path: string; error: unknown; dateLine: { text: string } | null }[];
  };
  expect(documents.length).toBeGreaterThan(100);
  expect(documents.filter(({ error }) => error !== null)).toEqual([]);
  expect(documents[0]?.dateLine?.text).toContain("03/04/2026");
});
