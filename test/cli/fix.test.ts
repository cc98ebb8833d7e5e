import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { partsOf } from "../support/briefing";
import { benchOfEachTest } from "./command";
import { badPaper, goodPaper, paperOf, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("good.docx"), goodPaper);
  write(bench.path("bad.docx"), badPaper);
});

const bytesOf = (name: string): Buffer => readFileSync(bench.path(name));

const headingsIn = (docx: Uint8Array): readonly string[] => {
  const xml = strFromU8(unzipSync(docx)["word/document.xml"] ?? new Uint8Array());
  return [...xml.matchAll(/w:val="Heading1"\/>.*?<w:t[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
};

const inOrder = ["Topics", "Participants", "Line to take", "Speaking points", "Background"];

test("repairs in place, keeps what was, and says what is left", async () => {
  chmodSync(bench.path("bad.docx"), 0o640);
  const { code, out } = await bench.run(["fix", "--in-place", "bad.docx"]);
  expect(out).toBe(
    "✔ bad.docx  2 repairs\n    Move 1 section\n    Insert 1 section\n  as it was before: bad.docx.bak\n  left to you: 1 error\n",
  );
  expect(code).toBe(1);
  expect(headingsIn(bytesOf("bad.docx"))).toEqual(inOrder);
  expect(bytesOf("bad.docx.bak").equals(badPaper)).toBe(true);
  expect(statSync(bench.path("bad.docx")).mode & 0o777).toBe(0o640);
  expect((await bench.run(["check", "-f", "json", "bad.docx"])).out).toContain('"misplaced": []');
});

test("never writes over a copy that it kept before", async () => {
  write(bench.path("bad.docx.bak"), "the first copy");
  const { out } = await bench.run(["fix", "-i", "bad.docx"]);
  expect(out).toContain("bad.docx.bak2");
  expect(bytesOf("bad.docx.bak").toString()).toBe("the first copy");
});

test("leaves alone what needs no repair", async () => {
  expect(await bench.run(["fix", "-i", "good.docx"])).toMatchObject({
    code: 0,
    out: "✔ good.docx  nothing to repair\n  nothing left to mend\n",
  });
  expect(bytesOf("good.docx").equals(goodPaper)).toBe(true);
  expect(readdirSync(bench.folder).sort()).toEqual(["bad.docx", "good.docx"]);
});

test("says beforehand what it would do, and does nothing", async () => {
  const { code, out } = await bench.run(["fix", "--dry-run", "bad.docx"]);
  expect(code).toBe(1);
  expect(out).toContain("2 repairs possible\n    Move 1 section\n    Insert 1 section\n");
  expect(bytesOf("bad.docx").equals(badPaper)).toBe(true);
  expect(readdirSync(bench.folder).sort()).toEqual(["bad.docx", "good.docx"]);
});

test("writes to another file, and over one only when told to", async () => {
  write(bench.path("there.docx"), "somebody's");
  expect((await bench.run(["fix", "bad.docx", "-o", "there.docx"])).code).toBe(2);
  expect(bytesOf("there.docx").toString()).toBe("somebody's");
  expect((await bench.run(["fix", "bad.docx", "-o", "there.docx", "--force"])).code).toBe(1);
  expect(headingsIn(bytesOf("there.docx"))).toEqual(inOrder);
  expect(bytesOf("bad.docx").equals(badPaper)).toBe(true);
});

test("writes many to a folder, each in the place that it had", async () => {
  write(bench.path("in/a.docx"), badPaper);
  write(bench.path("in/deep/a.docx"), goodPaper);
  const { code, out } = await bench.run(["fix", "in", "--output", "out"]);
  expect(code).toBe(1);
  expect(out).toContain("written to out/deep/a.docx");
  expect(headingsIn(bytesOf("out/a.docx"))).toEqual(inOrder);
  expect(bytesOf("out/deep/a.docx").equals(goodPaper)).toBe(true);
});

test("writes one to a folder that is there", async () => {
  mkdirSync(bench.path("out"));
  const { code, out } = await bench.run(["fix", "bad.docx", "-o", "out"]);
  expect({ code, out }).toEqual({ code: 1, out: expect.stringContaining("written to out/bad.docx") as string });
});

test("repairs a file with the longest name for which a copy can be kept", async () => {
  const name = `${"n".repeat(246)}.docx`;
  write(bench.path(name), badPaper);
  expect((await bench.run(["fix", "-i", name])).out).toContain(`as it was before: ${name}.bak`);
});

test("takes a document from standard input and gives it to standard output", async () => {
  const { bytes, err, code } = await bench.run(["fix", "-"], { input: badPaper });
  expect(headingsIn(bytes)).toEqual(inOrder);
  expect(err).toContain("✔ <stdin>  2 repairs");
  expect(code).toBe(1);
});

test("repairs the file that a link leads to, and leaves the link", async () => {
  symlinkSync(bench.path("bad.docx"), bench.path("link.docx"));
  await bench.run(["fix", "-i", "link.docx"]);
  expect(headingsIn(bytesOf("bad.docx"))).toEqual(inOrder);
});

describe("refuses, with everything as it was", () => {
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["no place to write to", ["bad.docx"], "--in-place"],
    ["two places to write to", ["bad.docx", "-i", "-o", "x.docx"], "Choose one"],
    ["itself as the output", ["bad.docx", "-o", "bad.docx"], "--in-place"],
    ["one file for two documents", ["bad.docx", "./bad.docx", "-o", "-"], "folder"],
    ["standard input in place", ["-", "-i"], "Standard input"],
    ["a folder with nothing in it", ["nothing/", "-n"], "nothing/"],
  ];
  test.each(cases)("%s", async (_name, args, words) => {
    const { code, err, out } = await bench.run(["fix", ...args]);
    expect({ code, told: (err + out).includes(words) }).toEqual({ code: 2, told: true });
    expect(readdirSync(bench.folder).sort()).toEqual(["bad.docx", "good.docx"]);
  });

  test("a file that nobody may write to", async () => {
    chmodSync(bench.path("bad.docx"), 0o444);
    const { code, out } = await bench.run(["fix", "-i", "bad.docx"]);
    expect({ code, told: out.includes("permission denied. Nothing was changed.") }).toEqual({ code: 2, told: true });
    expect(bytesOf("bad.docx").equals(badPaper)).toBe(true);
    expect(readdirSync(bench.folder).sort()).toEqual(["bad.docx", "good.docx"]);
  });

  test("a protected document", async () => {
    const protection = '<w:documentProtection w:edit="readOnly" w:enforcement="1"/>';
    const locked = paperOf(partsOf("title dateLine topics participants lineToTake"), protection);
    write(bench.path("locked.docx"), locked);
    const { code, out } = await bench.run(["fix", "-i", "locked.docx"]);
    expect({ code, told: out.includes("can be read but not changed") }).toEqual({ code: 2, told: true });
    expect(bytesOf("locked.docx").equals(locked)).toBe(true);
  });

  test("what is no document, and goes on to the next", async () => {
    write(bench.path("broken.docx"), "PK");
    const { code, out } = await bench.run(["fix", "-i", "broken.docx", "bad.docx"]);
    expect(code).toBe(2);
    expect(out).toContain("✖ broken.docx\n  This document is damaged");
    expect(existsSync(bench.path("bad.docx.bak"))).toBe(true);
    expect(bytesOf("broken.docx").toString()).toBe("PK");
  });
});
