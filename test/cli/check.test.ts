import { chmodSync, readFileSync } from "node:fs";
import { paragraphs } from "../support/document";
import { partsOf } from "../support/briefing";
import { benchOfEachTest } from "./command";
import { clockByHand } from "./clock-by-hand";
import { badPaper, goodPaper, paper, paperFrom, paperOf, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("good.docx"), goodPaper);
  write(bench.path("bad.docx"), badPaper);
});

const pathsIn = (json: string): readonly string[] => {
  const { documents } = JSON.parse(json) as { documents: readonly { path: string }[] };
  return documents.map(({ path }) => path);
};

test("says of a good paper that it is ready, and no more", async () => {
  expect(await bench.run(["check", "good.docx"])).toMatchObject({ code: 0, out: "✔ good.docx  ready\n", err: "" });
});

test("shows what is wrong by section, with the words of the document and a caret under them", async () => {
  const { code, out } = await bench.run(["check", "bad.docx"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^✖ bad\.docx {2}not ready, 2 errors\n/);
  expect(out).toContain(
    "  Background\n    error    “Background” is missing.  missing-section\n             Insert it where it belongs",
  );
  const lines = out.split("\n");
  const quoted = lines.findIndex((line) => line.includes("│ Topics"));
  expect(lines[quoted]).toMatch(/¶\d+ │ Topics$/);
  expect(lines[quoted + 1]?.indexOf("^^^^^^")).toBe(lines[quoted]?.indexOf("Topics"));
  expect(out).toContain("2 errors; 2 of them can be repaired by: briefline fix\n");
});

describe("what it comes to", () => {
  const stray = "title dateLine topics participants lineToTake speakingPoints background";
  const cases: readonly (readonly [string, readonly string[], number])[] = [
    ["nothing wrong", ["good.docx"], 0],
    ["an error", ["bad.docx"], 1],
    ["errors made warnings", ["bad.docx", "-r", "missing-section=warning", "--rule", "section-order=info"], 0],
    [
      "more warnings than allowed",
      ["bad.docx", "-r", "missing-section=warning", "-r", "section-order=warning", "--max-warnings", "1"],
      1,
    ],
    [
      "as many warnings as allowed",
      ["bad.docx", "-r", "missing-section=warning", "-r", "section-order=warning", "--max-warnings", "2"],
      0,
    ],
    [
      "warnings over the limit, but quiet",
      ["bad.docx", "-r", "missing-section=warning", "-r", "section-order=off", "--max-warnings", "0", "-q"],
      1,
    ],
    ["rules that are off", ["bad.docx", "-r", "missing-section=off", "-r", "section-order=off"], 0],
    ["another kind of paper", ["letter.docx"], 0],
    ["a file that is not there", ["nowhere.docx"], 2],
    ["a file that is no document, beside one with errors", ["bad.docx", "text.docx"], 2],
    ["a folder without a document", ["empty/"], 2],
    ["no file at all", [], 2],
    ["an option that does not exist", ["good.docx", "--frmat", "json"], 2],
    ["a format that does not exist", ["good.docx", "--format", "xml"], 2],
    ["a rule that does not exist", ["good.docx", "--rule", "missing-sectoin=off"], 2],
    ["a severity that does not exist", ["good.docx", "--rule", "missing-section=fatal"], 2],
    ["a number that is none", ["good.docx", "--max-warnings", "-1"], 2],
  ];
  test.each(cases)("%s", async (_name, args, code) => {
    write(bench.path("letter.docx"), paperFrom("Dear colleagues,\nthe lift is out of order until Monday."));
    write(bench.path("text.docx"), "no zip");
    write(bench.path("empty/notes.txt"), stray);
    expect((await bench.run(["check", ...args])).code).toBe(code);
  });
});

test("says in the reader's language when there are more warnings than allowed", async () => {
  const call = ["check", "bad.docx", "-q", "-r", "missing-section=warning", "-r", "section-order=off", "--lang", "de"];
  const { err } = await bench.run([...call, "--max-warnings", "0"]);
  expect(err).toBe("1 Warnung, mehr als --max-warnings 0 zulässt.\n");
  expect((await bench.run([...call, "--max-warnings", "1"])).err).toBe("");
});

test.each([["--rule", "\u001b[2J=off"], ["--\u001b[2J"], ["--config", "\u001b[2J.json"]])(
  "repeats a wrong call without what would act on the terminal: %j",
  async (...args) => {
    const { err, code } = await bench.run(["check", "good.docx", ...args]);
    expect({ code, told: err.includes("\\x1b[2J"), acts: err.includes("\u001b") }).toEqual({
      code: 2,
      told: true,
      acts: false,
    });
  },
);

test("says what was probably meant", async () => {
  const { err } = await bench.run(["check", "good.docx", "--rule", "missing-sectoin=off"]);
  expect(err).toContain('Did you mean "missing-section"?');
  expect((await bench.run(["check", "good.docx", "--fromat", "json"])).err).toContain("(Did you mean --format?)");
  expect((await bench.run(["chekc", "good.docx"])).err).toContain("(Did you mean check?)");
});

test("is quiet about all but errors", async () => {
  const { out } = await bench.run(["check", "-q", "good.docx", "bad.docx", "-r", "section-order=warning"]);
  expect(out).not.toContain("good.docx");
  expect(out).toContain("missing-section");
  expect(out).not.toContain("section-order");
});

describe("files", () => {
  test("takes files, folders and patterns in the order of the call, each once", async () => {
    for (const name of [
      "in/b.docx",
      "in/a.docx",
      "in/deep/c.DOCX",
      "in/~$a.docx",
      "in/.hidden/d.docx",
      "in/notes.txt",
    ]) {
      write(bench.path(name), goodPaper);
    }
    write(bench.path("odd[1].docx"), goodPaper);
    const { code, out } = await bench.run([
      "check",
      "-f",
      "json",
      "good.docx",
      "in",
      "in/*.docx",
      "odd[1].docx",
      "./*d.docx",
    ]);
    expect(pathsIn(out)).toEqual(["good.docx", "in/a.docx", "in/b.docx", "in/deep/c.DOCX", "odd[1].docx", "bad.docx"]);
    expect(code).toBe(1);
  });

  test("names files as they were asked for: a pattern from the root gives names from there", async () => {
    write(bench.path("in/a.docx"), goodPaper);
    const { out } = await bench.run(["check", "-f", "json", bench.path("in/*.docx")]);
    expect(pathsIn(out)).toEqual([bench.path("in/a.docx")]);
  });

  test("reads standard input", async () => {
    expect(await bench.run(["check", "-"], { input: goodPaper })).toMatchObject({ code: 0, out: "✔ <stdin>  ready\n" });
    expect(await bench.run(["check", "-"])).toMatchObject({ code: 2 });
  });

  test("is not stopped by a file that cannot be read", async () => {
    write(bench.path("locked.docx"), goodPaper);
    chmodSync(bench.path("locked.docx"), 0);
    const paths = ["text.docx", "folder.docx/x.docx", "bad.docx", "good.docx"];
    write(bench.path("text.docx"), "no zip");
    const { code, out } = await bench.run(["check", ...paths]);
    expect(code).toBe(2);
    expect(out).toContain("✖ text.docx  not read\n  This file is not a Word document.\n");
    expect(out).toContain("✖ folder.docx/x.docx  not read\n  This file cannot be opened: there is no such file.\n");
    expect(out).toContain("✔ good.docx  ready");
    expect(out).toContain("4 documents: 2 not read, 1 not ready, 1 ready");
  });

  test("keeps the order of the call over many files, on all cores", async () => {
    const names = Array.from({ length: 400 }, (_, number) => `many/${String(number).padStart(3, "0")}.docx`);
    const long = paperOf([...partsOf("title dateLine topics"), ...paragraphs("A sentence.\n".repeat(300))]);
    names.forEach((name, number) =>
      write(bench.path(name), number % 7 === 0 ? long : number % 50 === 1 ? "no zip" : badPaper),
    );
    const { code, out, err } = await bench.run(["check", "-f", "json", "many"]);
    expect(pathsIn(out)).toEqual(names);
    expect({ code, err }).toEqual({ code: 2, err: "" });
  });
});

describe("output", () => {
  test("has no colours in a pipe, unless they are asked for; NO_COLOR comes first", async () => {
    const escape = "\u001b[";
    const outputOf = async (environment: Readonly<Record<string, string>>): Promise<string> =>
      (await bench.run(["check", "bad.docx"], { environment })).out;
    expect(await outputOf({})).not.toContain(escape);
    expect(await outputOf({ FORCE_COLOR: "1" })).toContain(`${escape}31m`);
    expect(await outputOf({ FORCE_COLOR: "1", NO_COLOR: "1" })).not.toContain(escape);
  });

  const where = process.platform === "linux" ? test : test.skip;
  where(
    "has colours on a terminal, and tells how far it is where it takes over a second (on Linux, which has `script`)",
    async () => {
      for (let number = 0; number < 20; number += 1) write(bench.path(`many/${number}.docx`), badPaper);
      const outWhere = async (step: number): Promise<string> => {
        const environment = clockByHand(bench, step);
        const args = ["check", "-q", "bad.docx", "many"];
        return (await bench.run(args, { onTerminal: true, environment })).out;
      };
      const slow = await outWhere(200);
      expect(slow).toContain("\u001b[31m✖\u001b[39m \u001b[1mbad.docx\u001b[22m");
      expect(slow).toContain("\r\u001b[K");
      expect(slow).toContain("10 of 21 documents checked");
      const quick = await outWhere(1);
      expect(quick).toContain("\u001b[1mbad.docx\u001b[22m");
      expect(quick).not.toContain("documents checked");
    },
  );

  test("stops quietly when nobody reads any more", async () => {
    const args = Array.from({ length: 3000 }, (_, number) => `nowhere-${number}.docx`);
    const { err, out } = await bench.run(["check", ...args], { closeAfter: 10 });
    expect(err).toBe("");
    expect(out).not.toContain("nowhere-2999");
  });

  test.each([
    ["de_AT.UTF-8", "„Hintergrund“ fehlt."],
    ["fr_FR", "manque"],
    ["C", "“Background” is missing."],
    ["", "“Background” is missing."],
  ])("speaks the language of the system: %s", async (LC_ALL, words) => {
    expect((await bench.run(["check", "bad.docx"], { environment: { LC_ALL } })).out).toContain(words);
  });

  test("speaks the language that is asked for", async () => {
    expect((await bench.run(["check", "--lang", "de", "bad.docx"])).out).toContain("2 Fehler");
  });

  test("goes to a file that is complete", async () => {
    const { out, code } = await bench.run(["check", "-f", "html", "-o", "report.html", "bad.docx"]);
    expect({ out, code }).toEqual({ out: "", code: 1 });
    expect(readFileSync(bench.path("report.html"), "utf8")).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
    expect((await bench.run(["check", "-o", "no/such/folder/x", "bad.docx"])).code).toBe(2);
  });

  test("spells out what would act on a terminal, in words and in names", async () => {
    const evil = "\u001b]0;owned\u0007\u009b31m\u202e";
    write(bench.path(`${evil}.docx`), paperOf(partsOf("title dateLine topics participants lineToTake")));
    write(bench.path("evil.docx"), paper("title dateLine topics participants lineToTake speakingPoints"));
    for (const format of ["text", "json"]) {
      const { out } = await bench.run(["check", "-f", format, `${evil}.docx`]);
      // eslint-disable-next-line no-control-regex -- these are what must not be there
      expect([format, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202e]/.test(out)]).toEqual([
        format,
        false,
      ]);
    }
    expect((await bench.run(["check", `${evil}-2.docx`])).out).toContain("\\x1b]0;owned\\x07");
  });
});

test("explains why each part was taken for what it is", async () => {
  const { out } = await bench.run(["check", "--explain", "bad.docx"]);
  expect(out).toContain("Why: ");
  expect(out).toMatch(/Topics: “Topics”, paragraph \d+/);
});
