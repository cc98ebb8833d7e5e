import { pickedFiles } from "../../src/desk/papers/files-in";
import { inPortions } from "../../src/desk/papers/in-portions";
import type { BroughtFile } from "../../src/desk/papers/paper";
import { brought } from "./papers";

const papers = (count: number): readonly BroughtFile[] =>
  Array.from({ length: count }, (_, number) => brought(`${number}.docx`, ""));

const pathsOf = (files: readonly BroughtFile[]): readonly string[] => files.map(({ path }) => path);

describe("thousands of papers at once", () => {
  it("come in portions, all of them and in their order", async () => {
    const files = papers(1000);
    const portions: (readonly BroughtFile[])[] = [];
    await inPortions(files, (portion) => portions.push(portion), new AbortController().signal);
    expect(portions.length).toBeGreaterThan(1);
    expect(pathsOf(portions.flat())).toEqual(pathsOf(files));
  });

  it("leave the page its turn between two portions", async () => {
    const seen: string[] = [];
    const bringing = inPortions(papers(1000), () => seen.push("portion"), new AbortController().signal);
    setTimeout(() => seen.push("click"), 0);
    await bringing;
    expect(seen.indexOf("click")).toBeLessThan(seen.lastIndexOf("portion"));
  });

  it("come no further when that is stopped", async () => {
    const stopping = new AbortController();
    let count = 0;
    await inPortions(
      papers(1000),
      (portion) => {
        count += portion.length;
        stopping.abort();
      },
      stopping.signal,
    );
    expect(count).toBeLessThan(1000);
  });
});

it("leaves what programs leave beside papers", () => {
  const files = ["a.docx", "~$a.docx", ".~lock.a.odt#", "Thumbs.db"].map((name) => new File([], name));
  expect(pathsOf([...pickedFiles(files)])).toEqual(["a.docx"]);
});
