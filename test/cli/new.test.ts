import { existsSync, readdirSync, readFileSync } from "node:fs";
import { ruleIds } from "../../src/core";
import { benchOfEachTest } from "./command";
import { write } from "./papers";

const bench = benchOfEachTest();

describe("new", () => {
  test.each([
    ["en", "Briefing for the meeting with Nordlicht Ferries", "14 April 2026, 10.30-11.15 (room 7/42)"],
    ["fr", "Note de briefing pour la rencontre avec Nordlicht Ferries", "14 avril 2026, 10h30-11h15 (room 7/42)"],
    [
      "de",
      "Gesprächsvorbereitung für das Treffen mit Nordlicht Ferries",
      "14. April 2026, 10.30-11.15 Uhr (room 7/42)",
    ],
  ])("makes a briefing with everything in it that is asked for: %s", async (lang, title, dateLine) => {
    const fields = ["--date", "2026-04-14", "--from", "10:30", "--to", "11:15", "--place", "room 7/42"];
    const made = await bench.run(["new", "x.docx", "--lang", lang, "--counterpart", "Nordlicht Ferries", ...fields]);
    expect(made.code).toBe(0);
    const { documents } = JSON.parse((await bench.run(["extract", "x.docx"])).out) as { documents: readonly unknown[] };
    expect(documents).toMatchObject([
      {
        kind: "briefing",
        language: lang,
        title: { text: title, paragraph: 0 },
        dateLine: { text: dateLine, date: "2026-04-14", from: "10:30", to: "11:15", place: "room 7/42" },
        missing: [],
        misplaced: [],
      },
    ]);
  });

  test("has every section when that is asked for, and goes to standard output", async () => {
    const { bytes, code } = await bench.run(["new", "--output", "-", "--full"]);
    expect(code).toBe(0);
    const { out } = await bench.run(["extract", "-"], { input: bytes });
    expect(out).toContain('"key": "defensives"');
  });

  const wrong: readonly (readonly [string, readonly string[], string])[] = [
    ["no file", [], "Name the .docx"],
    ["a file that is there", ["there.docx"], "--force"],
    ["a day that is none", ["x.docx", "--date", "2026-13-40"], "2026-04-14"],
    ["a time that is none", ["x.docx", "--from", "25:00"], "15:30"],
    ["a folder that is not there", ["no/where/x.docx"], "cannot be written"],
    ["a language that we do not have", ["x.docx", "--lang", "it"], "en, fr, de"],
  ];
  test.each(wrong)("refuses %s", async (_name, args, words) => {
    write(bench.path("there.docx"), "somebody's");
    const { code, err } = await bench.run(["new", ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readFileSync(bench.path("there.docx"), "utf8")).toBe("somebody's");
    expect(readdirSync(bench.folder)).toEqual(["there.docx"]);
  });
});

test("rules lists every rule with the severity that it has here", async () => {
  const { code, out } = await bench.run(["rules", "-r", "stray-text=off", "--lang", "fr"]);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split("\n")
      .map((line) => line.split(/\s+/)[0]),
  ).toEqual([...ruleIds]);
  expect(out).toMatch(/stray-text\s+off\s+texte/);
});

describe("explain", () => {
  test.each([...ruleIds])("gives the page of %s", async (id) => {
    const { code, out } = await bench.run(["explain", id]);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^${id}\n`));
    expect(out).toContain("When to switch it off");
    expect(out).not.toContain("```");
  });

  test("says which rule was probably meant", async () => {
    expect(await bench.run(["explain", "stray-txt"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('"stray-text"') as string,
    });
  });
});

describe("help", () => {
  const page = readFileSync("docs/command-line.md", "utf8");
  const commands = [
    [],
    ["check"],
    ["fix"],
    ["new"],
    ["sweep"],
    ["worker"],
    ["move"],
    ["extract"],
    ["explain"],
    ["rules"],
    ["profile", "check"],
    ["profile", "learn"],
  ];
  test.each(commands.map((command) => [command.join(" "), command] as const))(
    "is what docs/command-line.md shows: briefline %s",
    async (_name, command) => {
      const { code, out } = await bench.run([...command, "--help"]);
      expect(code).toBe(0);
      expect(page).toContain(`\`\`\`text\n${out}\`\`\``);
    },
  );

  test("is given where no command is, as a wrong call", async () => {
    const { code, err } = await bench.run([]);
    expect(code).toBe(2);
    expect(err).toContain("Usage: briefline");
  });

  test("tells the version", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    expect(await bench.run(["--version"])).toMatchObject({ code: 0, out: `${version}\n` });
    expect(existsSync("docs/command-line.md")).toBe(true);
  });
});
