import { parseProfile, type Profile, type ProfileError } from "../../src/core";
import { speak } from "../../src/desk/text/say";
import { differencesOf } from "../../src/desk/workshop/differences";
import { withMoved, withNewSection, withoutSection, withSection } from "../../src/desk/workshop/edit-profile";
import { errorInWords } from "../../src/desk/workshop/error-in-words";
import { newPaper } from "../../src/desk/workshop/new-paper";
import { openProfile } from "../../src/desk/workshop/open-profile";
import { shippedProfile } from "../../src/profiles/shipped-profiles";
import { standardProfile } from "../support/standard-profile";

const keys = ({ sections }: Profile): readonly string[] => sections.map(({ key }) => key);
const errorsIn = (profile: unknown): readonly ProfileError[] => {
  const parsed = parseProfile(JSON.parse(JSON.stringify(profile)));
  return parsed.ok ? [] : parsed.errors;
};

describe("the sections of a template", () => {
  it("can be moved, and nowhere where there is no place", () => {
    const [first = "", second = "", third = ""] = keys(standardProfile);
    expect(keys(withMoved(standardProfile, 0, 2)).slice(0, 3)).toEqual([second, third, first]);
    expect(withMoved(standardProfile, 0, -1)).toBe(standardProfile);
    expect(withMoved(standardProfile, 99, 0)).toBe(standardProfile);
    expect(withMoved(standardProfile, Number.NaN, 0)).toBe(standardProfile);
  });

  it("can be taken away and added, under a key that is free", () => {
    const twice = withNewSection(withNewSection(standardProfile));
    expect(new Set(keys(twice)).size).toBe(standardProfile.sections.length + 2);
    expect(keys(withoutSection(twice, 0))).not.toContain("title");
  });

  it("ask for the words that a new one still lacks", () => {
    const paths = errorsIn(withNewSection(standardProfile)).map(({ path }) => path);
    const place = standardProfile.sections.length;
    expect(paths).toEqual(expect.arrayContaining([`/sections/${place}/titles/en`, `/sections/${place}/guidance/de`]));
  });
});

describe("the differences", () => {
  it("are none between a template and itself", () => {
    expect(differencesOf(standardProfile, standardProfile)).toEqual([]);
  });

  it("are told at their place, and a move is a move", () => {
    const changed = withSection(withMoved(standardProfile, 3, 4), 0, { limits: { maxWords: 9 } });
    const found = differencesOf(standardProfile, { ...changed, version: "1.1.0" });
    expect(found.map(({ path }) => path.join("/"))).toEqual(["sections", "version", "sections/title/limits/maxWords"]);
    expect(found.at(-1)).toMatchObject({ before: "25", after: "9" });
  });

  it("tell what is there on one side only", () => {
    const found = differencesOf(standardProfile, withoutSection(standardProfile, 13));
    expect(found.at(-1)).toMatchObject({ path: ["sections", "cvs"], after: null });
  });
});

test.each([
  [{ look: { styles: { body: { color: "red" } } } }, "Write a colour such as #1F3A5F."],
  [{ look: { styles: { body: { size: 200 } } } }, "Write a number within its range, such as 10.5."],
  [{ id: "Our House" }, "Use small letters, digits and hyphens only."],
  [{ version: "one" }, "Write three numbers, such as 1.2.0."],
  [{ titleLines: { en: "x {counterpart}", fr: "x {counterpart}", de: "x" } }, "{counterpart} must stand in it."],
  [{ names: { en: "", fr: "x", de: "x" } }, "Something must stand here."],
])("the mistake in %j is told at its field: %s", (change, words) => {
  const [error] = errorsIn({ ...standardProfile, ...change });
  expect(error && errorInWords(error, speak("en"))).toBe(words);
});

describe("a file that is opened", () => {
  it("may say only what differs from one of ours", () => {
    const opened = openProfile(JSON.stringify({ extends: "full", id: "ours", version: "1.0.0" }));
    const full = shippedProfile("full");
    expect(opened).toEqual({ ok: true, value: { ...(full?.ok ? full.value : null), id: "ours" } });
  });

  it("is refused where it is no JSON, or extends what is not ours", () => {
    expect(openProfile("{")).toBeNull();
    expect(openProfile(JSON.stringify({ extends: "../other.json" }))).toMatchObject({
      ok: false,
      errors: [{ path: "/extends" }],
    });
  });
});

it("makes a new paper of a template, section by section", () => {
  const texts = newPaper(standardProfile, "de")?.paragraphs.map(({ text }) => text);
  expect(texts?.slice(0, 3)).toEqual([
    "[Gesprächsvorbereitung für das Treffen mit …]",
    "[Datum, Uhrzeit von–bis (Ort)]",
    "Themen",
  ]);
});
