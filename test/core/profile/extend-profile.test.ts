import { baseNameOf, extendProfile } from "../../../src/core";
import { standardProfile } from "../../support/standard-profile";

const head = { extends: "standard", id: "ours", version: "1.0.0" };

const extended = (change: object) => {
  const parsed = extendProfile(standardProfile, { ...head, ...change });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.value;
};

const pathsOf = (change: unknown): readonly string[] => {
  const parsed = extendProfile(standardProfile, change);
  return parsed.ok ? [] : parsed.errors.map(({ path }) => path);
};

const keys = (profile: { readonly sections: readonly { readonly key: string }[] }) =>
  profile.sections.map(({ key }) => key);

const nextSteps = {
  key: "nextSteps",
  content: "list",
  presence: "recommended",
  titles: { en: "Next steps", fr: "Suites", de: "Nächste Schritte" },
  aliases: { en: [], fr: [], de: [] },
  guidance: { en: "Who does what.", fr: "Qui fait quoi.", de: "Wer was tut." },
  prompts: { en: ["[Step]"], fr: ["[Étape]"], de: ["[Schritt]"] },
  limits: {},
};

describe("extendProfile", () => {
  it("is the other profile but for its name where nothing differs", () => {
    expect(extended({})).toEqual({ ...standardProfile, id: "ours", version: "1.0.0" });
  });

  it("changes one member of one section and leaves the rest", () => {
    const { sections } = extended({
      sections: [{ key: "background", titles: { en: "Context" }, presence: "optional" }],
    });
    const before = standardProfile.sections.find(({ key }) => key === "background");
    expect(sections.find(({ key }) => key === "background")).toEqual({
      ...before,
      presence: "optional",
      titles: { ...before?.titles, en: "Context" },
    });
    expect(sections.map(({ key }) => key)).toEqual(keys(standardProfile));
  });

  it("puts a list in the place of a list", () => {
    const { sections } = extended({ sections: [{ key: "topics", aliases: { en: ["Agenda"] } }] });
    expect(sections.find(({ key }) => key === "topics")?.aliases.en).toEqual(["Agenda"]);
  });

  it("adds a section at the end, or where the order says", () => {
    expect(keys(extended({ sections: [nextSteps] }))).toEqual([...keys(standardProfile), "nextSteps"]);
    const order = ["title", "nextSteps", "background"];
    expect(keys(extended({ sections: [nextSteps], order }))).toEqual(order);
  });

  it("changes a line of the form by its key", () => {
    const { fields } = extended({ fields: [{ key: "place", labels: { en: "Line" } }] });
    expect(fields.map(({ key }) => key)).toEqual(standardProfile.fields.map(({ key }) => key));
    expect(fields.find(({ key }) => key === "place")?.labels.en).toBe("Line");
  });

  it("takes the settings of a rule beside those that are there", () => {
    const first = extended({ rules: { "stray-text": { severity: "off" } } });
    const second = extendProfile(first, { ...head, rules: { "empty-item": { severity: "error" } } });
    expect(second).toMatchObject({
      ok: true,
      value: { rules: { "stray-text": { severity: "off" }, "empty-item": { severity: "error" } } },
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", null, [""]],
    ["no name of its own", { extends: "standard", id: 5, version: "1.0.0" }, ["/id"]],
    ["a section in a wrong kind", { ...head, sections: [{ key: "cvs", content: "film" }] }, ["/sections/0/content"]],
    [
      "the second of two changes",
      { ...head, sections: [{ key: "cvs" }, { key: "topics", limits: { maxItems: 0 } }] },
      ["/sections/1/limits/maxItems"],
    ],
    [
      "a new section that says too little",
      { ...head, sections: [{ ...nextSteps, titles: undefined }] },
      ["/sections/0/titles"],
    ],
    ["a section twice", { ...head, sections: [{ key: "cvs" }, { key: "cvs" }] }, ["/sections/1/content"]],
    ["sections that are no list", { ...head, sections: { topics: {} } }, ["/sections"]],
    ["an unknown key in the order", { ...head, order: ["title", "topic"] }, ["/order/1"]],
    ["an order of nothing", { ...head, order: [] }, ["/order", "/sections"]],
    ["a key twice in the order", { ...head, order: ["title", "title"] }, ["/sections/1"]],
    ["an unknown member", { ...head, colour: "blue" }, ["/colour"]],
    ["a field that no form has", { ...head, fields: [{ key: "weather" }] }, ["/fields/0/key"]],
  ])("names the place in the change of %s", (_, change, places) => {
    expect(pathsOf(change)).toEqual(expect.arrayContaining([...places]));
  });

  it("is not moved by names that a language gives its objects", () => {
    const change: unknown = JSON.parse(
      `{"extends":"standard","id":"ours","version":"1.0.0","__proto__":{"id":"theirs"},"sections":[{"key":"constructor"}]}`,
    );
    expect(pathsOf(change)).toEqual(expect.arrayContaining(["/__proto__", "/sections/0/content"]));
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  it.each([
    ["a list without end", { ...head, sections: Array.from({ length: 501 }, () => nextSteps) }, "/sections"],
    ["a text without end", { ...head, names: { en: "x".repeat(2001) } }, "/names/en"],
  ])("refuses %s", (_, change, path) => {
    expect(pathsOf(change)).toContain(path);
  });

  it("refuses what nests without end, and does not fall over it", () => {
    const deep: unknown = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
    expect(pathsOf({ ...head, names: deep })).toContain("/names");
  });
});

test.each([
  [{ extends: "standard" }, "standard"],
  [{ extends: 7 }, null],
  [{}, null],
  [null, null],
  ["standard", null],
])("the base of %j is %j", (json, name) => {
  expect(baseNameOf(json)).toBe(name);
});
