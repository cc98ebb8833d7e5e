import { SaxesParser } from "saxes";
import Ajv from "ajv";
import Ajv2020 from "ajv/dist/2020";
import checkSchema from "../../docs/check.schema.json";
import sarifSchema from "../fixtures/sarif-2.1.0.schema.json";
import { describeRules } from "../../src/core";
import { paragraphs } from "../support/document";
import { partsOf } from "../support/briefing";
import { standardProfile } from "../support/standard-profile";
import { buildCommand, createBench, type Bench } from "./command";
import { badPaper, goodPaper, paperFrom, paperOf, write } from "./papers";

// Each test starts programs; a busy machine takes its time.
jest.setTimeout(60_000);

let bench: Bench;

beforeAll(() => {
  bench = createBench(buildCommand());
  write(bench.path("good.docx"), goodPaper);
  write(bench.path("a bad, <odd> & 100%: name.docx"), badPaper);
  write(bench.path("letter.docx"), paperFrom("Dear colleagues,\nthe lift is out of order until Monday."));
  write(bench.path("empty.docx"), paperFrom("¶"));
  write(bench.path("broken.docx"), "PK no zip");
  const hostile = '=HYPERLINK("evil") <script>alert(1)</script> & ::error::%0A:';
  write(
    bench.path("hostile.docx"),
    paperOf([
      // With its colon at the end it is taken for a side of the meeting, of which nobody is named.
      ...partsOf("title dateLine topics participants"),
      ...paragraphs(hostile),
      ...partsOf("lineToTake speakingPoints background"),
    ]),
  );
});
afterAll(() => bench.remove());

const reportOf = async (format: string, ...args: readonly string[]): Promise<string> =>
  (await bench.run(["check", "--format", format, ".", ...args])).out;

/** Throws where the text is not well-formed XML. */
const elementsIn = (xml: string): readonly { readonly name: string; readonly attributes: Record<string, string> }[] => {
  const elements: { name: string; attributes: Record<string, string> }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => elements.push({ name, attributes }));
  parser.on("error", (error) => {
    throw error;
  });
  parser.write(xml).close();
  return elements;
};

const accept = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false });
const isContract = accept.compile(checkSchema);
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(sarifSchema);

describe("json", () => {
  test("is what docs/check.schema.json says, for check and for extract", async () => {
    const checked: unknown = JSON.parse(await reportOf("json"));
    expect([isContract(checked), isContract.errors]).toEqual([true, null]);
    const extracted: unknown = JSON.parse((await bench.run(["extract", "--content", "."])).out);
    expect([isContract(extracted), isContract.errors]).toEqual([true, null]);
  });

  test("has exactly the members of the contract", async () => {
    const { out } = await bench.run(["check", "-f", "json", "a bad, <odd> & 100%: name.docx"]);
    const report = JSON.parse(out) as { documents: readonly Record<string, unknown>[] };
    expect(report).toMatchObject({
      version: 1,
      profile: { id: "standard", version: "1.0.0" },
      summary: { documents: 1, unreadable: 0, errors: 2, warnings: 0, infos: 0 },
    });
    expect(Object.keys(report)).toEqual(["version", "profile", "documents", "summary"]);
    const [document = {}] = report.documents;
    expect(Object.keys(document)).toEqual([
      "path",
      "error",
      "profile",
      "madeWith",
      "kind",
      "language",
      "paragraphs",
      "title",
      "dateLine",
      "dateLines",
      "sections",
      "missing",
      "misplaced",
      "duplicates",
      "participants",
      "speakingPoints",
      "topics",
      "otherHeadings",
      "findings",
      "notices",
    ]);
    expect(document).toMatchObject({
      kind: "briefing",
      language: "en",
      missing: ["background"],
      misplaced: ["topics"],
      duplicates: [],
      findings: [
        { rule: "section-order", section: "topics" },
        { rule: "missing-section", paragraph: null },
      ],
    });
  });

  test("says why a file could not be read, by code", async () => {
    const { documents } = JSON.parse(await reportOf("json")) as {
      documents: readonly { path: string; error: unknown }[];
    };
    expect(documents.find(({ path }) => path === "broken.docx")?.error).toMatchObject({ code: "damaged-zip" });
  });

  test("extract comes to nothing wrong as long as everything was read", async () => {
    expect(await bench.run(["extract", "hostile.docx"])).toMatchObject({ code: 0 });
    expect(await bench.run(["extract", "broken.docx"])).toMatchObject({ code: 2 });
    const { out } = await bench.run(["extract", "--content", "good.docx"]);
    expect(out).toContain('"content": [');
    expect((await bench.run(["extract", "good.docx"])).out).not.toContain('"content": [');
  });
});

test("sarif is valid SARIF 2.1.0, with what was not read among the notifications", async () => {
  const log = JSON.parse(await reportOf("sarif")) as { runs: readonly Record<string, unknown>[] };
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  expect(log.runs[0]).toMatchObject({
    invocations: [{ executionSuccessful: false, toolExecutionNotifications: [{ descriptor: { id: "damaged-zip" } }] }],
  });
  expect(JSON.stringify(log)).toContain("a%20bad%2C%20%3Codd%3E%20%26%20100%25%3A%20name.docx");
});

/** A case for every rule that is on. */
const ruleCount = String(describeRules(standardProfile, "en").filter(({ severity }) => severity !== "off").length);

test("junit is well-formed, a suite a document and a case a rule", async () => {
  const elements = elementsIn(await reportOf("junit"));
  const suites = elements.filter(({ name }) => name === "testsuite").map(({ attributes }) => attributes);
  expect(suites).toEqual([
    { name: "a bad, <odd> & 100%: name.docx", tests: ruleCount, failures: "2", errors: "0", skipped: "0" },
    { name: "broken.docx", tests: "1", failures: "0", errors: "1", skipped: "0" },
    { name: "empty.docx", tests: "1", failures: "0", errors: "0", skipped: "1" },
    { name: "good.docx", tests: ruleCount, failures: "0", errors: "0", skipped: "0" },
    expect.objectContaining({ name: "hostile.docx", tests: ruleCount }),
    { name: "letter.docx", tests: "1", failures: "0", errors: "0", skipped: "1" },
  ]);
});

test("csv has a row for every finding, and no cell that a spreadsheet would run", async () => {
  const csv = await reportOf("csv");
  expect(csv.split("\r\n")[0]).toBe(
    "path,verdict,rule,severity,section,paragraph,message,how,quote,repair,accepted,until",
  );
  expect(csv).toContain('"a bad, <odd> & 100%: name.docx",notReady,missing-section,error,background,,');
  expect(csv).toContain("good.docx,ready,,,,,,,,,,\r\n");
  expect(csv).toContain(`"'=HYPERLINK(""evil"")`);
  expect(csv).not.toMatch(/(?:^|,|\n)"?\s*[=+\-@]/);
});

test("html needs nothing else, runs nothing and shows words as words", async () => {
  const html = await reportOf("html");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<img|<link|\son\w+=|https?:/);
  expect(html).toContain("a bad, &lt;odd&gt; &amp; 100%: name.docx");
  expect(html).toContain("<mark>=HYPERLINK(&quot;evil&quot;) &lt;script&gt;alert(1)&lt;/script&gt; &amp;");
});

test("github commands are one line a finding, and no word can make another", async () => {
  const lines = (await reportOf("github")).split("\n").filter((line) => line !== "");
  expect(lines.every((line) => /^::(?:error|warning|notice) file=[^:,]+,title=[a-z-]+::[^\r\n]+$/.test(line))).toBe(
    true,
  );
  expect(lines.find((line) => line.includes("missing-section"))).toMatch(
    /^::error file=a bad%2C <odd> & 100%25%3A name\.docx,title=missing-section::“Background” is missing\./,
  );
});
