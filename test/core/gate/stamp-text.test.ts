import type { Stamp, Waiver } from "../../../src/core";
import { parseStamp, writeStamp } from "../../../src/core/gate/stamp-text";

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

const stamp: Stamp = {
  profile: { id: "standard", version: "1.0.0" },
  rules: "0.1.0",
  at: "2026-11-25T16:20:00+01:00",
  by: "Ilse Brandt",
  result: "ready",
  waivers: [],
  text: "0f".repeat(32),
};

test.each<[string, Stamp]>([
  ["as it is", stamp],
  ["without a name, in UTC", { ...stamp, by: null, at: "2026-11-25T15:20:00Z" }],
  ["with what was accepted", { ...stamp, result: "readyWithWaivers", waivers: [waiver] }],
])("a stamp is read as it was written: %s", (_, written) => {
  expect(parseStamp(writeStamp(written))).toEqual({ stamp: written, notices: [] });
});

test("where nothing is kept there is none, and nothing to be said", () => {
  expect(parseStamp(null)).toEqual({ stamp: null, notices: [] });
});

const kept = (change: object): string => JSON.stringify({ version: 1, ...stamp, ...change });

test.each<[string, string, string]>([
  ["nothing", "", ""],
  ["words", "ready", ""],
  ["null", "null", ""],
  ["a list", "[]", ""],
  ["a cut text", kept({}).slice(0, -5), ""],
  ["two stamps", kept({}) + kept({}), ""],
  ["nests without an end", "[".repeat(100_000), ""],
  ["a text beyond measure", kept({ by: "x".repeat(600_000) }), ""],
  ["no version", kept({ version: undefined }), "version"],
  ["a version to come", kept({ version: 2 }), "version"],
  ["a member too many", kept({ signature: "trust me" }), "signature"],
  ["a result of its own", kept({ result: "notReady" }), "result"],
  ["ready, though something was accepted", kept({ waivers: [waiver] }), "waivers"],
  ["ready with waivers, of which there are none", kept({ result: "readyWithWaivers" }), "waivers"],
  [
    "a waiver in HTML",
    kept({ result: "readyWithWaivers", waivers: [{ ...waiver, reason: "<b>x" }] }),
    "waivers/0/reason",
  ],
  ["a day that there is not", kept({ at: "2026-02-30T16:20:00Z" }), "at"],
  ["an hour that there is not", kept({ at: "2026-02-20T24:20:00Z" }), "at"],
  ["a time of nowhere", kept({ at: "2026-02-20T16:20:00" }), "at"],
  ["a name in HTML", kept({ by: "<img src=x>" }), "by"],
  ["a name that turns the text around", kept({ by: "Ilse \u202e Brandt" }), "by"],
  ["half a hash", kept({ text: "0f" }), "text"],
  ["a profile without a name", kept({ profile: { version: "1.0.0" } }), "profile/id"],
])("%s is no stamp, and that is said", (_, text, detail) => {
  expect(parseStamp(text)).toEqual({ stamp: null, notices: [{ code: "damaged-stamp", detail }] });
});
