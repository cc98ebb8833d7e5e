import { languages, learnProfile, parseProfile, recognise, type Lesson, type Profile } from "../../../src/core";
import { shippedNames, shippedProfile } from "../../../src/profiles/shipped-profiles";
import { document } from "../../support/document";
import { papersOf } from "../../support/papers-of";
import { standardProfile } from "../../support/standard-profile";

const shipped = (name: string): Profile => {
  const profile = shippedProfile(name);
  if (!profile?.ok) throw new Error(`${name} is no profile`);
  return profile.value;
};

const learnt = (models: Parameters<typeof learnProfile>[0]): Lesson => {
  const lesson = learnProfile(models, standardProfile);
  if (lesson === null) throw new Error("Nothing was learnt.");
  return lesson;
};

const cases = shippedNames.flatMap((name) => languages.map((language) => ({ name, language })));

describe("a profile learnt from ten papers of another", () => {
  it.each(cases)("has its parts, in its order: $name, $language", ({ name, language }) => {
    const origin = shipped(name);
    const { profile, papers } = learnt(papersOf(origin, language));
    const partsOf = ({ sections }: Profile) =>
      sections.map(({ titles, presence, content }) => [titles[language], presence, content].join(", "));
    expect({ papers, parts: partsOf(profile) }).toEqual({ papers: 10, parts: partsOf(origin) });
    expect(profile.titleLines[language]).toBe(origin.titleLines[language]);
    expect(profile.sideLabels[language]).toBe(origin.sideLabels[language]);
  });

  it.each(cases)("can be published, and finds all of them whole: $name, $language", ({ name, language }) => {
    const models = papersOf(shipped(name), language);
    const { profile } = learnt(models);
    expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toEqual({ ok: true, value: profile });
    for (const model of models) {
      const { missing, misplaced, stray } = recognise(model, profile);
      expect({ missing, misplaced, stray }).toEqual({ missing: [], misplaced: [], stray: [] });
    }
  });
});

const paper = (background: string, more = "", facts = "The harbour has six quays and one crane.") => document`
# Call sheet for Nordlicht
~ 14 April 2026, 10.30-11.15 (room 7/42)
* Attendees
For the Port Authority:
- Ms Ada Holm, Director
* 2. Talking points
- We can begin this autumn.
- The first harbour is ready.
${more}
* ${background}
${facts}`;

const stepsAhead = "* 3. Steps ahead:\n- Write to the mayor\n- Ask for the plans";

describe("what papers of a house teach", () => {
  const lesson = learnt([
    paper("Small print", stepsAhead),
    paper("Small print", stepsAhead),
    paper("Small print", stepsAhead),
    paper("State of play", "* Steps Ahead\n- Send the plans"),
    paper("State of play", "* Seating\nThe Minister sits by the window.", "The harbour is old. ".repeat(40)),
    document`Nothing of this is a briefing, and nobody would take it for one.`,
  ]);
  const section = (title: string) => lesson.profile.sections.find(({ titles }) => titles.en === title);
  const evidence = (title: string) => lesson.sections.find(({ key }) => key === section(title)?.key);

  it("keeps the order, and leaves out what no paper has", () => {
    expect(lesson.profile.sections.map(({ titles }) => titles.en)).toEqual([
      "Title",
      "Date, time, place",
      "Attendees",
      "Talking points",
      "Steps ahead",
      "State of play",
      "Small print",
    ]);
    expect(lesson.dropped.map(({ key }) => key)).toContain("cvs");
    expect(lesson).toMatchObject({ papers: 5, leftOut: 1, language: "en" });
  });

  it("makes a section of what several papers have, with what it holds and how often", () => {
    expect(section("Steps ahead")).toMatchObject({
      key: "stepsAhead",
      content: "list",
      presence: "required",
      limits: { maxItems: 2 },
    });
    expect(evidence("Steps ahead")).toEqual({
      key: "stepsAhead",
      presence: "required",
      papers: 4,
      isNew: true,
      spellings: [{ text: "Steps ahead", papers: 4 }],
      medianWords: 8,
      medianItems: 2,
    });
  });

  it("calls a part what most papers call it, and still knows the other names", () => {
    expect(section("Talking points")).toMatchObject({ key: "speakingPoints", presence: "required" });
    expect(section("Talking points")?.aliases.en).toContain("Speaking points");
    expect(section("Talking points")?.titles.fr).toBe("Éléments d'intervention");
  });

  it("makes none of what one paper has", () => {
    expect(section("Seating")).toBeUndefined();
  });

  it("takes the lines that all of them have", () => {
    expect(lesson.profile.sideLabels.en).toBe("For {side}:");
    expect(lesson.profile.titleLines).toMatchObject({
      en: "Call sheet for {counterpart}",
      de: standardProfile.titleLines.de,
    });
  });
});

describe("lengths", () => {
  const withBackground = (sentences: number) => document`
# Briefing for the meeting with Nordlicht
## Speaking points
- We can begin this autumn.
## Background
${"The harbour is old. ".repeat(sentences)}`;

  it.each([
    { name: "nine of ten stay below it, rounded up", sentences: [3, 4, 5, 6, 7, 8, 9, 10, 11, 300], most: 50 },
    { name: "two papers say nothing of what is usual", sentences: [3, 4], most: 1000 },
  ])("$name", ({ sentences, most }) => {
    const { profile, sections } = learnt(sentences.map(withBackground));
    expect(profile.sections.find(({ key }) => key === "background")?.limits).toEqual({ maxWords: most });
    expect(sections.find(({ key }) => key === "background")?.papers).toBe(sentences.length);
  });
});

it("learns nothing where there is nothing to learn from", () => {
  expect(learnProfile([], standardProfile)).toBeNull();
  expect(learnProfile([document`¶`, document`A letter to a friend.`], standardProfile)).toBeNull();
});
