import fc from "fast-check";
import { isReason, tidyReason, type Waiver } from "../../../src/core";
import { isCalendarDate } from "../../../src/core/waivers/calendar-date";
import { parseWaivers, writeWaivers } from "../../../src/core/waivers/waivers-text";

const waiver: Waiver = {
  rule: "unnamed-participants",
  messageId: "nobody",
  section: "participants",
  fingerprint: "1a2b3c4d",
  reason: "Names follow on Monday",
  until: "2026-11-30",
  by: null,
  given: "2026-11-25",
};

const textOf = (...waivers: readonly object[]): string => JSON.stringify({ version: 1, waivers });

test("what is written is read again", () => {
  const other = { ...waiver, fingerprint: "zz-2.3", section: null, until: null, by: "Ilse Brandt", given: null };
  expect(parseWaivers(writeWaivers([waiver, other]))).toEqual({ waivers: [waiver, other], notices: [] });
  expect(parseWaivers(writeWaivers([]))).toEqual({ waivers: [], notices: [] });
});

test("any reason that may be given comes back as it was", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }).map(tidyReason).filter(isReason), (reason) => {
      expect(parseWaivers(writeWaivers([{ ...waiver, reason }])).waivers).toEqual([{ ...waiver, reason }]);
    }),
  );
});

test.each([
  ["nothing", ""],
  ["words", "Names follow on Monday"],
  ["a cut list", textOf(waiver).slice(0, -3)],
  ["two lists", textOf(waiver) + textOf(waiver)],
  ["XML that is broken", "<waivers>"],
  ["something else", '"waivers"'],
  ["null", "null"],
  ["a list without a version", JSON.stringify({ waivers: [waiver] })],
  ["a version to come", JSON.stringify({ version: 2, waivers: [waiver] })],
  ["an object for a list", JSON.stringify({ version: 1, waivers: { 0: waiver } })],
  [
    "more than anybody gives",
    textOf(...Array.from({ length: 201 }, (_, at) => ({ ...waiver, fingerprint: `a${at}` }))),
  ],
  ["a text beyond measure", textOf({ ...waiver, reason: "x".repeat(600_000) })],
  ["nests without an end", "[".repeat(100_000)],
])("%s is no list of waivers, and that is said", (_, text) => {
  expect(parseWaivers(text)).toEqual({ waivers: [], notices: [{ code: "damaged-waivers", detail: "" }] });
});

test.each<[string, object | null, string]>([
  ["null", null, "2"],
  ["a member too many", { ...waiver, extra: 1 }, "2 extra"],
  ["a member too few", { ...waiver, reason: undefined }, "2 reason"],
  ["no reason", { ...waiver, reason: "" }, "2 reason"],
  ["a reason of blanks", { ...waiver, reason: "  " }, "2 reason"],
  ["a reason in HTML", { ...waiver, reason: "<b>trust me</b>" }, "2 reason"],
  ["a reason with a script", { ...waiver, reason: "see </p><script>alert(1)</script>" }, "2 reason"],
  ["a reason that acts on a terminal", { ...waiver, reason: "\u001b[31mred" }, "2 reason"],
  ["a reason in two lines", { ...waiver, reason: "one\ntwo" }, "2 reason"],
  ["a reason that turns around", { ...waiver, reason: "a\u202eb" }, "2 reason"],
  ["half a character", { ...waiver, reason: "a\ud83d" }, "2 reason"],
  ["a reason beyond measure", { ...waiver, reason: "x".repeat(501) }, "2 reason"],
  ["a day that there is not", { ...waiver, until: "2026-02-29" }, "2 until"],
  ["a day in words", { ...waiver, until: "Monday" }, "2 until"],
  ["a day that is a number", { ...waiver, until: 20261130 }, "2 until"],
  ["a name in HTML", { ...waiver, by: "<i>me</i>" }, "2 by"],
  ["a day of giving that is none", { ...waiver, given: "2026-13-01" }, "2 given"],
  ["a fingerprint that is none", { ...waiver, fingerprint: "../../x" }, "2 fingerprint"],
  ["a fingerprint that stands twice", { ...waiver, fingerprint: "first", reason: "again" }, "2 fingerprint"],
  ["a rule that cannot be", { ...waiver, rule: "__proto__" }, "2 rule"],
  ["a section that cannot be", { ...waiver, section: "<a>" }, "2 section"],
])("%s is left out and said, and its neighbours hold", (_, damaged, detail) => {
  const [first, last] = [
    { ...waiver, fingerprint: "first" },
    { ...waiver, fingerprint: "last" },
  ];
  const text = JSON.stringify({ version: 1, waivers: [first, damaged, last] });
  expect(parseWaivers(text)).toEqual({ waivers: [first, last], notices: [{ code: "damaged-waiver", detail }] });
});

test("any text at all is read without a fault, and any JSON", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((json) => `{"version":1,"waivers":[${json}]}`),
      ),
      (text) => {
        const { waivers, notices } = parseWaivers(text);
        expect(waivers).toEqual([]);
        expect(notices).toHaveLength(1);
      },
    ),
  );
});

test.each([
  ["2026-11-30", true],
  ["2024-02-29", true],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2026-04-31", false],
  ["2026-00-10", false],
  ["2026-1-1", false],
  ["2026-11-30T00:00", false],
])("%s is a day: %s", (text, isDay) => {
  expect(isCalendarDate(text)).toBe(isDay);
});
