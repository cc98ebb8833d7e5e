import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assignmentText, parseAssignment, type Assignment } from "../../../src/cli/queue/assignment";
import { failureFrom, failureLine } from "../../../src/cli/queue/failure";
import { jobIdOf, parseAnswer, parseJob } from "../../../src/cli/queue/paper-job";
import { pathOf, placeOf } from "../../../src/cli/queue/places";
import { shippedProfile } from "../../../src/profiles/shipped-profiles";

describe("a place", () => {
  const root = mkdtempSync(join(realpathSync(tmpdir()), "briefline-places-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const shared = join(root, "archive");
  mkdirSync(join(shared, "2026"), { recursive: true });
  writeFileSync(join(root, "secret.docx"), "");
  symlinkSync(join(root, "secret.docx"), join(shared, "out.docx"));
  symlinkSync(join(shared, "2026"), join(shared, "in"));

  test.each(["a.docx", "2026/May/a b.docx", "..a/ü.docx", "two\nlines.docx"])(
    "%j comes back as the same path",
    (place) => {
      expect(placeOf(shared, join(shared, place))).toBe(place);
      expect(pathOf(shared, place)).toBe(join(shared, place));
    },
  );

  test("may be reached by a link that stays inside", () => {
    expect(pathOf(shared, "in/a.docx")).toBe(join(shared, "in/a.docx"));
  });

  test.each([
    "",
    ".",
    "..",
    "../secret.docx",
    "2026/../../secret.docx",
    "/etc/passwd",
    "a//b.docx",
    "a\0.docx",
    "out.docx",
  ])("%j leads nowhere", (place) => {
    expect(pathOf(shared, place)).toBeNull();
  });

  test.each(["..", "../secret.docx", "../archive-too/a.docx", "."])("a paper at %j is not shared", (way) => {
    expect(() => placeOf(shared, join(shared, way))).toThrow("--root");
  });
});

describe("an assignment", () => {
  const shipped = shippedProfile("standard");
  if (!shipped?.ok) throw new Error("there is no standard profile");
  const assignment: Assignment = {
    run: "0b0b0b0b-1111-4222-8333-444444444444",
    settings: { profiles: [shipped.value, shipped.value], language: "fr", withContent: false, today: "2026-04-14" },
    longest: 0.5,
    samples: ["a.docx"],
  };
  const written = JSON.parse(assignmentText(assignment)) as Record<string, unknown>;

  const published = written["published"] as readonly Readonly<Record<string, string>>[];
  const tampered = published.map((one) =>
    Object.fromEntries(Object.entries(one).map(([name, text]) => [name, name === "index.json" ? text : `${text} `])),
  );

  test("comes as it was sent", () => {
    expect(parseAssignment(assignmentText(assignment))).toEqual(assignment);
  });

  const odd: readonly (readonly [string, string])[] = [
    ["no JSON", "{"],
    ["a list", "[]"],
    ["nothing", "{}"],
    ...Object.entries({
      run: "x",
      today: "now",
      language: "xx",
      longest: -1,
      samples: [1],
      published: [],
    }).map(([key, value]) => [`another ${key}`, JSON.stringify({ ...written, [key]: value })] as const),
    ["with a profile that its checksum does not vouch for", JSON.stringify({ ...written, published: tampered })],
    ["with one sound profile", JSON.stringify({ ...written, published: [published[0], tampered[0]] })],
  ];
  test.each(odd)("%s is none", (_, text) => {
    expect(parseAssignment(text)).toEqual({ kind: "unreadable" });
  });

  test.each(["program", "rules"])("of another version says so: %s", (key) => {
    const text = JSON.stringify({ ...written, [key]: "9.9.9" });
    expect(parseAssignment(text)).toMatchObject({ kind: "otherVersion", [key]: "9.9.9" });
  });
});

describe("jobs and answers", () => {
  const job = { place: "a.docx", size: 1, modified: 2, judgedHash: null };

  test("a job is read, and has one name for a place", () => {
    expect(parseJob({ ...job, more: 1 })).toEqual(job);
    expect(jobIdOf(job)).toBe(jobIdOf({ ...job, size: 7 }));
    expect(jobIdOf(job)).not.toBe(jobIdOf({ ...job, place: "b.docx" }));
  });

  test.each([null, [], "a.docx", { ...job, place: 1 }, { ...job, size: "1" }, { ...job, judgedHash: "x" }])(
    "%j is no job",
    (value) => {
      expect(parseJob(value)).toBeNull();
    },
  );

  const hash = "0".repeat(64);
  const finding = { severity: "error", waived: null };
  const document = {
    kind: "briefing",
    verdict: "ready",
    language: "en",
    error: null,
    dateLine: null,
    findings: [finding],
  };
  const answer = { hash, document, stamp: "none" };

  test.each([answer, { hash, document: null, stamp: null }])("%j is an answer", (value) => {
    expect(parseAnswer(value)).toEqual(value);
  });

  test.each([
    null,
    { ...answer, hash: "0" },
    { ...answer, stamp: "toString" },
    { ...answer, document: [] },
    { ...answer, document: { ...document, verdict: 1 } },
    { ...answer, document: { ...document, error: {} } },
    { ...answer, document: { ...document, dateLine: { date: 1 } } },
    { ...answer, document: { ...document, findings: [null] } },
  ])("%j is none", (value) => {
    expect(parseAnswer(value)).toBeNull();
  });

  test("a failure goes through one line of text", () => {
    const failure = Object.assign(new Error("60 s: too\nlong"), { code: "ERR_TOO_SLOW" });
    expect(failureFrom(failureLine(failure))).toMatchObject({ message: "60 s: too\nlong", code: "ERR_TOO_SLOW" });
    expect(failureFrom(failureLine("odd"))).toMatchObject({ message: "odd", code: "" });
    expect(failureFrom("job stalled more than allowable limit")).toMatchObject({ code: "ERR_LOST" });
  });
});
