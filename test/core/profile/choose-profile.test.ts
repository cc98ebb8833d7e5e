import { chooseProfile, madeWithEdits, madeWithProperty, profilesForNew, type Profile } from "../../../src/core";
import { standardProfile } from "../../support/standard-profile";

const version = (id: string, of: string): Profile => ({ ...standardProfile, id, version: of });

const house = version("house", "1.0.0");
const newHouse = version("house", "1.10.0");
const call = version("call", "2.0.0");

/** What a document keeps that was made with this. */
const madeWith = (id: string, of: string) => {
  const [edit] = madeWithEdits({ properties: {} }, { id, version: of });
  if (edit?.op !== "setProperty" || edit.value === null) throw new Error("Nothing is kept");
  return { properties: { [edit.name]: edit.value } };
};

const told = (...[model, known]: Parameters<typeof chooseProfile>) => {
  const { profile, because, newer, notices } = chooseProfile(model, known);
  return {
    by: `${profile.id} ${profile.version}`,
    because,
    newer: newer && newer.version,
    notices: notices.map(({ code, detail }) => `${code}: ${detail}`),
  };
};

describe("the profile that judges a document", () => {
  it.each<[string, Parameters<typeof chooseProfile>, ReturnType<typeof told>]>([
    [
      "is the usual one where the document names none",
      [{ properties: {} }, [house, call]],
      { by: "house 1.0.0", because: "unmarked", newer: null, notices: [] },
    ],
    [
      "is the one that it was made with",
      [madeWith("call", "2.0.0"), [house, call]],
      { by: "call 2.0.0", because: "exact", newer: null, notices: [] },
    ],
    [
      "is the version that it was made with, though a newer one is in force",
      [madeWith("house", "1.0.0"), [newHouse, house]],
      { by: "house 1.0.0", because: "exact", newer: "1.10.0", notices: ["newer-profile: house 1.10.0"] },
    ],
    [
      "is the newest where its own version is not known",
      [madeWith("house", "1.9.9"), [house, call, newHouse]],
      { by: "house 1.10.0", because: "otherVersion", newer: "1.10.0", notices: ["newer-profile: house 1.10.0"] },
    ],
    [
      "is the newest known where its own version is newer still",
      [madeWith("call", "2.0.1"), [house, call]],
      { by: "call 2.0.0", because: "otherVersion", newer: null, notices: ["made-with-other-version: call 2.0.1"] },
    ],
    [
      "is the usual one, in its newest version, where its own is not known",
      [madeWith("elsewhere", "9.0.0"), [house, newHouse]],
      { by: "house 1.10.0", because: "unknown", newer: null, notices: ["made-with-other: elsewhere 9.0.0"] },
    ],
  ])("%s", (_, [model, known], expected) => {
    expect(told(model, known)).toEqual(expected);
  });

  it.each([
    ["no JSON", "{", ""],
    ["of another form", '{"version":2,"profile":{"id":"call","version":"2.0.0"}}', "version"],
    ["a name that is none", '{"version":1,"profile":{"id":"<b>","version":"2.0.0"}}', "profile/id"],
    ["a version that is none", '{"version":1,"profile":{"id":"call","version":"latest"}}', "profile/version"],
    ["more than there is", '{"version":1,"profile":{"id":"call","version":"2.0.0"},"by":"me"}', "by"],
    ["beyond all measure", `{"version":1,"profile":{"id":"${"a".repeat(1000)}","version":"2.0.0"}}`, ""],
  ])("is the usual one where what the document keeps is %s, and that is said", (_, text, detail) => {
    const model = { properties: { [madeWithProperty]: text } };
    expect(told(model, [house, call])).toEqual({
      by: "house 1.0.0",
      because: "unmarked",
      newer: null,
      notices: [`damaged-made-with: ${detail}`],
    });
  });
});

test("a new paper is made with the newest version of each", () => {
  expect(profilesForNew([house, call, newHouse]).map(({ id, version: of }) => `${id} ${of}`)).toEqual([
    "house 1.10.0",
    "call 2.0.0",
  ]);
});

test("a document that knows what it was made with is not told again", () => {
  expect(madeWithEdits(madeWith("house", "1.0.0"), house)).toEqual([]);
});
