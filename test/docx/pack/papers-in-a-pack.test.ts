import { readdirSync } from "node:fs";
import type { PackedPaper } from "../../../src/docx/pack/pack";
import { faultsIn, fileOf, firstMissing, pack, textsIn } from "./packed";

const samples = readdirSync("assets/samples").map((name) => `assets/samples/${name}`);
const labelled = readdirSync("test/labelled")
  .filter((name) => name.endsWith(".docx"))
  .map((name) => `test/labelled/${name}`);

/** Papers in packs of so many. */
const inPacks = (paths: readonly string[], size: number): readonly (readonly string[])[] =>
  paths.length === 0 ? [] : [paths.slice(0, size), ...inPacks(paths.slice(size), size)];

const packs = [
  ...inPacks(labelled, 12),
  samples,
  ["assets/samples/complete.en.docx", "assets/samples/complete.en.docx"],
];

describe.each(packs.map((paths) => [paths.length, paths[0] ?? "", paths] as const))(
  "a pack of %i papers from %s on",
  (_, __, paths) => {
    const papers: readonly PackedPaper[] = paths.map(fileOf);
    const packed = pack(papers);

    test("holds all that they say, in their order", () => {
      const all = papers.flatMap(({ bytes }) => textsIn(bytes));
      expect(firstMissing(all, packed.texts)).toBeNull();
    });

    test("is whole: every part has a type, every reference leads somewhere, every id is there once", () => {
      expect(faultsIn(packed)).toEqual([]);
    });

    test("has one first heading for each", () => {
      expect(packed.body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(papers.length);
    });
  },
);
