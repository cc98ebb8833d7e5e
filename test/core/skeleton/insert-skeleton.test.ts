import { applyEdits, autoShowProperty, createModel, sectionSeed, skeletonEdits } from "../../../src/core";
import type { DocumentModel, FormValues, Language } from "../../../src/core";
import { factsOf } from "../../support/paragraph-facts";
import { sectionSpec, standardProfile, withSectionAs } from "../../support/standard-profile";

const empty = (count = 1): DocumentModel =>
  createModel(
    null,
    Array.from({ length: count }, () => factsOf("")),
    null,
    {},
  );

const inserted = (model: DocumentModel, language: Language, form: FormValues = {}): DocumentModel => {
  const result = applyEdits(skeletonEdits(model, standardProfile, language, form), model);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
};

const dateLine = (language: Language, form: FormValues): string | undefined =>
  sectionSeed(sectionSpec("dateLine"), standardProfile, language, form).paragraphs[0].text;

const filledForm: FormValues = {
  counterpart: "Northwind Traders",
  date: "2026-12-03",
  from: "15:00",
  to: "16:00",
  place: "Room 4",
  ourSide: "DG Example",
};

describe("the skeleton in an empty document", () => {
  test.each<[Language, string[]]>([
    [
      "en",
      [
        "Briefing for the meeting with Northwind Traders",
        "3 December 2026, 15.00-16.00 (Room 4)",
        "Topics",
        "Participants",
        "From DG Example:",
        "From Northwind Traders:",
        "Line to take",
        "Speaking points",
        "Background",
      ],
    ],
    [
      "fr",
      [
        "Note de briefing pour la rencontre avec Northwind Traders",
        "3 décembre 2026, 15h00-16h00 (Room 4)",
        "Sujets",
        "Participants",
        "Pour DG Example\u00a0:",
        "Pour Northwind Traders\u00a0:",
        "Ligne à tenir",
        "Éléments d'intervention",
        "Contexte",
      ],
    ],
    [
      "de",
      [
        "Gesprächsvorbereitung für das Treffen mit Northwind Traders",
        "3. Dezember 2026, 15.00-16.00 Uhr (Room 4)",
        "Themen",
        "Teilnehmende",
        "Für DG Example:",
        "Für Northwind Traders:",
        "Linie",
        "Sprechpunkte",
        "Hintergrund",
      ],
    ],
  ])("in %s, filled from the form, prompts for the rest", (language, expected) => {
    const texts = inserted(empty(), language, filledForm).paragraphs.map(({ text }) => text);
    const written = texts.filter((text) => text !== "" && !text.startsWith("["));
    expect(written).toEqual(expected);
    expect(texts.at(-1)).toBe("");
  });

  test("wraps each part in a control of its own, and leaves one empty paragraph of several", () => {
    const model = inserted(empty(3), "en");
    const tags = model.paragraphs.map(({ control }) => control?.tag ?? "-");
    expect([...new Set(tags)]).toEqual([
      ...["title", "dateLine", "topics", "participants", "lineToTake", "speakingPoints", "background"].map(
        (key) => `briefline:${key}`,
      ),
      "-",
    ]);
    expect(tags.filter((tag) => tag === "-")).toHaveLength(1);
  });

  test("asks Word to open the pane with the document from now on", () => {
    expect(inserted(empty(), "en").properties[autoShowProperty]).toBe("true");
  });

  test("puts nothing away in a document that has text", () => {
    const model = createModel(null, [factsOf("Somebody's note"), factsOf("")], null, {});
    const texts = inserted(model, "en").paragraphs.map(({ text }) => text);
    expect(texts.slice(-2)).toEqual(["Somebody's note", ""]);
  });
});

it("has a section as often as the profile wants it at least", () => {
  const profile = withSectionAs("background", { occurs: { min: 2, max: "any" } });
  const result = applyEdits(skeletonEdits(empty(), profile, "en"), empty());
  const texts = result.ok ? result.value.paragraphs.map(({ text }) => text) : [];
  expect(texts.filter((text) => text === "Background")).toHaveLength(2);
});

describe("the date line of a form filled in part", () => {
  test.each<[Language, FormValues, string]>([
    ["en", {}, "[Date, from–to (place)]"],
    ["en", { date: "2026-12-03" }, "3 December 2026"],
    ["en", { date: "2026-12-03", from: "09:30" }, "3 December 2026, 09.30"],
    ["en", { place: "Room 4" }, "[Date] (Room 4)"],
    ["en", { from: "09:30", to: "10:00" }, "[Date], 09.30-10.00"],
    ["fr", { date: "2026-05-01" }, "1er mai 2026"],
    ["de", { date: "2026-05-01", from: "09:30", to: "10:00" }, "1. Mai 2026, 09.30-10.00 Uhr"],
    ["en", { date: "next Tuesday" }, "next Tuesday"],
    ["en", { date: "  ", place: " " }, "[Date, from–to (place)]"],
  ])("%s %j", (language, form, expected) => {
    expect(dateLine(language, form)).toBe(expected);
  });
});
