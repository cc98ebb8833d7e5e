import Ajv from "ajv";
import { readFileSync } from "node:fs";
import {
  applyEdits,
  check,
  languages,
  noCircumstances,
  parseProfile,
  skeletonEdits,
  type Profile,
} from "../../src/core";
import { shippedNames, shippedProfile } from "../../src/profiles/shipped-profiles";
import { readUsual, usualIdentity } from "../../src/profiles/usual-profile";
import changeSchema from "../../assets/profiles/profile-change.schema.json";
import { documentOf } from "../support/document";

const acceptedAsChange = new Ajv({ allErrors: true }).compile(changeSchema);

const shipped = (name: string): Profile => {
  const parsed = shippedProfile(name);
  if (!parsed?.ok) throw new Error(`${name}: ${JSON.stringify(parsed?.errors)}`);
  return parsed.value;
};

const required = (profile: Profile): readonly string[] =>
  profile.sections.filter(({ presence }) => presence === "required").map(({ key }) => key);

describe.each(shippedNames)("the profile %s", (name) => {
  it("is a profile of that name", () => {
    expect(shipped(name).id).toBe(name);
  });

  it.each(languages)("makes a new paper in %s that it finds all its parts in", (language) => {
    const profile = shipped(name);
    const empty = documentOf([], language);
    const written = applyEdits(skeletonEdits(empty, profile, language), empty);
    if (!written.ok) throw new Error(written.problem.code);
    const { briefing, findings } = check(written.value, profile, noCircumstances);
    expect(briefing.parts.map(({ spec }) => spec.key)).toEqual(required(profile));
    const ofStructure = findings.filter(({ rule }) => /^(missing|section-order|duplicate|misspelt|heading)/.test(rule));
    expect(ofStructure).toEqual([]);
  });
});

it.each(shippedNames.filter((name) => name !== "standard"))("%s is a change that its schema takes", (name) => {
  const json: unknown = JSON.parse(readFileSync(`assets/profiles/${name}.json`, "utf8"));
  expect([acceptedAsChange(json), acceptedAsChange.errors]).toEqual([true, null]);
});

it("is the usual one whether its file is read, or what the build has read", () => {
  const { parsed, names } = readUsual();
  expect(parsed).toEqual(parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8"))));
  expect(JSON.parse(JSON.stringify({ parsed, names }))).toEqual({ parsed, names });
  expect(usualIdentity).toEqual({ id: shipped("standard").id, version: shipped("standard").version });
});

it("has none of another name", () => {
  expect(shippedProfile("constructor")).toBeNull();
});
