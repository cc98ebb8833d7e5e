import { readdirSync, readFileSync } from "node:fs";
import { benchOfEachTest } from "./command";
import { badPaper, goodPaper, paper, write } from "./papers";

/** Three sections are missing, each an error of one rule without a place of its own. */
const shortPaper = paper("title dateLine topics participants");

const bench = benchOfEachTest((bench) => {
  write(bench.path("bad.docx"), badPaper);
  write(bench.path("short.docx"), shortPaper);
});

const waive = ["waive", "bad.docx", "--rule", "missing-section", "--reason", "comes  on\nMonday"];

test("accepts a finding in the file itself, keeps what was, and every report shows it", async () => {
  const { code, out } = await bench.run([...waive, "--until", "2926-11-30", "--by", "Ilse Brandt"]);
  expect({ code, out }).toEqual({
    code: 0,
    out:
      "✔ bad.docx  accepted\n  “Background” is missing.\n" +
      "  Accepted by Ilse Brandt until 30 November 2926: “comes on Monday”\n  as it was before: bad.docx.bak\n",
  });
  expect(readFileSync(bench.path("bad.docx.bak")).equals(badPaper)).toBe(true);
  const checked = (await bench.run(["check", "-f", "json", "bad.docx"])).out;
  expect(checked).toContain('"reason": "comes on Monday"');
  expect(checked).toContain('"waived": 1');
});

test("lists what was accepted, with what has become of it", async () => {
  await bench.run(waive);
  const { code, out } = await bench.run(["waivers", "bad.docx", "short.docx"]);
  expect({ code, out }).toEqual({
    code: 0,
    out:
      "bad.docx  1 accepted\n  missing-section  “Background” is missing.\n    Accepted: “comes on Monday”\n" +
      "short.docx  nothing accepted\n",
  });
  await bench.run(["fix", "-i", "bad.docx"]);
  const listed: unknown = JSON.parse((await bench.run(["waivers", "-f", "json", "bad.docx"])).out);
  expect(listed).toMatchObject({
    version: 1,
    documents: [
      { path: "bad.docx", error: null, waivers: [{ rule: "missing-section", reason: "comes on Monday", by: null }] },
    ],
  });
});

test("takes back what was accepted: the document is as it was", async () => {
  const before = (await bench.run(["check", "-f", "json", "bad.docx"])).out;
  await bench.run(waive);
  const { code, out } = await bench.run(["withdraw", "bad.docx", "--rule", "missing-section"]);
  expect({ code, head: out.split("\n")[0] }).toEqual({ code: 0, head: "✔ bad.docx  withdrawn, and it counts again" });
  expect((await bench.run(["check", "-f", "json", "bad.docx"])).out).toBe(before);
});

describe("of several findings, means the one", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["by the key of its section", "background"],
    ["by the title of its section", "Line to take"],
    ["by words of its sentence", "“Speaking points” is"],
  ];
  test.each(cases)("%s", async (_name, at) => {
    const args = ["waive", "short.docx", "--rule", "missing-section", "--reason", "later"];
    const unclear = await bench.run(args);
    expect(unclear.code).toBe(2);
    expect(unclear.out).toContain("finds 3 things here");
    expect(unclear.out).toContain("--at background  “Background” is missing.");
    expect((await bench.run([...args, "--at", at])).code).toBe(0);
    expect((await bench.run(["waivers", "short.docx"])).out).toContain("1 accepted");
  });

  test("by the number of its paragraph, as reports count", async () => {
    write(bench.path("two.docx"), paper("title dateLine topics background lineToTake participants speakingPoints"));
    const found = (await bench.run(["check", "two.docx"])).out;
    const [, number = ""] = /section-order[\s\S]*?¶(\d+)/.exec(found) ?? [];
    const args = ["waive", "two.docx", "--rule", "section-order", "--reason", "agreed", "--at", number];
    expect((await bench.run(args)).code).toBe(0);
    expect((await bench.run(["waivers", "two.docx"])).out).toContain(`¶${number}  section-order`);
  });
});

test("takes a document from standard input and gives it to standard output", async () => {
  const args = ["waive", "-", "--rule", "missing-section", "--reason", "later", "-o", "-"];
  const { bytes, err, code } = await bench.run(args, { input: badPaper });
  expect({ code, told: err.includes("✔ <stdin>  accepted") }).toEqual({ code: 0, told: true });
  expect((await bench.run(["waivers", "-"], { input: bytes })).out).toContain("<stdin>  1 accepted");
});

describe("refuses, with everything as it was", () => {
  const reason = ["--reason", "later"];
  const cases: readonly (readonly [string, readonly string[], string])[] = [
    ["a rule that there is not", ["waive", "bad.docx", "--rule", "mising-section", ...reason], '"missing-section"'],
    ["a rule that finds nothing", ["waive", "bad.docx", "--rule", "stray-text", ...reason], "nothing here"],
    ["no reason", ["waive", "bad.docx", "--rule", "missing-section"], "--reason"],
    ["a reason with markup", [...waive.slice(0, -1), "<b>later"], "one plain line"],
    ["a day that is over", [...waive, "--until", "2020-01-01"], "that day is over"],
    ["a day that there is not", [...waive, "--until", "2926-02-30"], "write a day"],
    ["a place without a finding", [...waive, "--at", "9999"], "nothing at “9999”, but here"],
    ["a file that is not there", ["waive", "no.docx", "--rule", "stray-text", ...reason], "no such file"],
    ["a file that is no document", ["waive", "broken.docx", "--rule", "stray-text", ...reason], "damaged"],
    ["to write over another file", [...waive, "-o", "short.docx"], "--force"],
    ["standard input without a place to write to", ["waive", "-", ...waive.slice(2)], "--output"],
    ["to take back what was never given", ["withdraw", "bad.docx", "--rule", "stray-text"], "was accepted"],
  ];
  test.each(cases)("%s", async (_name, args, words) => {
    write(bench.path("broken.docx"), "PK");
    const { code, err, out } = await bench.run(args, { input: goodPaper });
    expect({ code, told: (err + out).includes(words) }).toEqual({ code: 2, told: true });
    expect(readdirSync(bench.folder).sort()).toEqual(["bad.docx", "broken.docx", "short.docx"]);
    expect(readFileSync(bench.path("bad.docx")).equals(badPaper)).toBe(true);
  });
});

test("refuses what a house forbids, and says so in the language of the call", async () => {
  const standard = readFileSync("assets/profiles/standard.json", "utf8");
  write(
    bench.path("house.json"),
    standard.replace('"rules": {}', '"rules": { "missing-section": { "waivable": false } }'),
  );
  const { code, out } = await bench.run([...waive, "--profile", "house.json", "--lang", "de"]);
  expect({ code, out }).toEqual({
    code: 2,
    out:
      "✖ bad.docx\n  Ihr Haus lässt nicht zu, dass dies hingenommen wird; es wurde nichts getan.\n" +
      "  Verbessern Sie den Text, oder fragen Sie, wer das Profil betreut.\n",
  });
});
