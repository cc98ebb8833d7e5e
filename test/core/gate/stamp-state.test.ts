import {
  createModel,
  describeStamp,
  holds,
  stampOf,
  stampProperty,
  stateOf,
  waiversProperty,
  type DocumentModel,
  type Profile,
} from "../../../src/core";
import { rulePackVersion } from "../../../src/core";
import packageJson from "../../../package.json";
import { partsOf, requiredParts } from "../../support/briefing";
import { standardProfile } from "../../support/standard-profile";
import { stamped } from "../../support/stamped-paper";
import { accepting, judged, said, today } from "../../support/waived-paper";

const whole = partsOf(requiredParts);
const unfinished = partsOf(requiredParts.replace("background", "background:empty"));
const until = { ...said, until: "2026-11-30" };

const ready = stamped(judged(whole));
const withWaivers = stamped(judged(unfinished, accepting(unfinished, [0], until)));

const keeping = (model: DocumentModel, properties: Readonly<Record<string, string>>): DocumentModel =>
  createModel(model, model.paragraphs, model.language, properties, model.traces);

const written = (model: DocumentModel, change: object): DocumentModel => {
  const { stamp } = stampOf(model);
  return keeping(model, { ...model.properties, [stampProperty]: JSON.stringify({ version: 1, ...stamp, ...change }) });
};

const nextProfile: Profile = { ...standardProfile, version: "99.0.0" };
const otherProfile: Profile = { ...standardProfile, id: "cabinet" };

test.each<[string, DocumentModel, Profile, string | null, string]>([
  ["no stamp", judged(whole).briefing.model, standardProfile, today, "none"],
  ["a stamp that holds", ready, standardProfile, today, "ready"],
  ["one that holds whatever the day", ready, standardProfile, null, "ready"],
  ["one with something accepted", withWaivers, standardProfile, today, "readyWithWaivers"],
  ["on the last day of what was accepted", withWaivers, standardProfile, "2026-11-30", "readyWithWaivers"],
  ["on the day after", withWaivers, standardProfile, "2026-12-01", "lapsed"],
  ["where nobody knows the day", withWaivers, standardProfile, null, "lapsed"],
  [
    "what was accepted is withdrawn",
    keeping(withWaivers, { [stampProperty]: withWaivers.properties[stampProperty] ?? "" }),
    standardProfile,
    today,
    "changedSince",
  ],
  ["another version of the profile", ready, nextProfile, today, "madeOtherwise"],
  ["another profile", ready, otherProfile, today, "madeOtherwise"],
  ["other rules", written(ready, { rules: "0.0.9" }), standardProfile, today, "madeOtherwise"],
  ["the text of another paper", written(ready, { text: "0".repeat(64) }), standardProfile, today, "changedSince"],
  ["a damaged stamp", written(ready, { result: "fine" }), standardProfile, today, "none"],
])("%s", (_, model, profile, day, kind) => {
  expect(stateOf(model, profile, day).kind).toBe(kind);
});

test("a damaged stamp is said in every language", () => {
  const state = stateOf(written(ready, { result: "fine" }), standardProfile, today);
  expect(state.notices).toEqual([{ code: "damaged-stamp", detail: "result" }]);
  for (const language of ["en", "fr", "de"] as const) expect(describeStamp(state, language)).toContain("result");
});

test("waivers that came after the check leave it as it is", () => {
  const later = keeping(ready, { ...ready.properties, [waiversProperty]: accepting(unfinished, [0]) ?? "" });
  expect(stateOf(later, standardProfile, today).kind).toBe("ready");
});

test("only a stamp that nothing speaks against holds", () => {
  const states = [ready, withWaivers, written(ready, { rules: "0.0.9" }), judged(whole).briefing.model];
  expect(states.map((model) => holds(stateOf(model, standardProfile, today)))).toEqual([true, true, false, false]);
});

test("the rules go by the version of the program", () => {
  expect(rulePackVersion).toBe(packageJson.version);
});
