import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { sidesOf } from "../../support/sides-of";
import { standardProfile } from "../../support/standard-profile";

const rows: Readonly<Record<string, readonly [notation: string, ...sides: string[]]>> = {
  "labels above bullets": [
    "From DG MOVE:\n- Ilse Brandt, head of unit\n- Marek Novotny - desk officer\nFrom the League:\n- Signe Aalto (managing director)",
    "DG MOVE: Ilse Brandt (head of unit); Marek Novotny (desk officer)",
    "the League: Signe Aalto (managing director)",
  ],
  "French and German labels": [
    "Pour la DG MOVE :\n- Ilse Brandt\nFür den Verband:\n- Onno Fokken, Vorsitzender",
    "la DG MOVE: Ilse Brandt",
    "den Verband: Onno Fokken (Vorsitzender)",
  ],
  "a side and its people on one line": [
    "Cabinet: Ingrid Aas, head of cabinet\nLiving Rivers: Joseph Tal, Emma Quist",
    "Cabinet: Ingrid Aas (head of cabinet)",
    "Living Rivers: Joseph Tal; Emma Quist",
  ],
  "people without sides": ["- Clara Norton (President)\n- Ben Sykes", "?: Clara Norton (President); Ben Sykes"],
  "people in a sentence": [
    "The governor will be accompanied by Mr Batu Ganbold, deputy governor, and Ms Oyuna Dorj, interpreter.",
    "?: Mr Batu Ganbold (deputy governor); Ms Oyuna Dorj (interpreter)",
  ],
  "a side is nobody in itself": ["From the League:\n- The League", "the League: "],
  "names taken out": ["From DG MOVE:\n-\nFrom the League:\n- [REDACTED]", "DG MOVE: ", "the League: "],
};

describe("the sides of a meeting", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...sides]) => {
    expect(sidesOf(paragraphs(notation))).toEqual(sides);
  });

  it("a table with a side in each row", () => {
    const cell = (text: string, row: number, column: number) => factsOf(text, { cell: { table: 0, row, column } });
    const table = [
      cell("Cities", 0, 0),
      cell("Antje Lorenzen; Kai Brüning", 0, 1),
      cell("Federation", 1, 0),
      cell("Ines Cramer, head", 1, 1),
    ];
    expect(sidesOf(table)).toEqual(["Cities: Antje Lorenzen; Kai Brüning", "Federation: Ines Cramer (head)"]);
  });

  it("nobody stands in the prompts of the skeleton", () => {
    expect(sidesOf(paragraphs("From [Our side]:\n- [Name, function]")).join()).not.toMatch(/Name|function/);
  });

  it.each([
    ["From DG MOVE:\n- Ilse Brandt", "filled"],
    ["From DG MOVE:\n- [Name, function]\nFrom the League:\n- [Name, function]", "placeholder"],
    ["From DG MOVE:\nFrom the League:\n-", "filled"],
    ["-\n-", "empty"],
    ["To be settled with the League on Monday.", "filled"],
  ])("%j is %s", (notation, status) => {
    const facts = paragraphs(`## Participants\n${notation}\n## Line to take\nWe agree.`);
    const { parts } = recognise(documentOf(facts), standardProfile);
    expect(parts.find(({ spec }) => spec.key === "participants")?.status).toBe(status);
  });

  it.each([
    ["From DG MOVE:\n- Ilse Brandt", "filled"],
    ["From DG MOVE:\nFrom the League:\n-", "empty"],
    ["To be settled with the League on Monday.", "filled"],
  ])("%j is %s in the outline, where nobody named is not done", (notation, state) => {
    const facts = paragraphs(`## Participants\n${notation}\n## Line to take\nWe agree.`);
    const { outline } = recognise(documentOf(facts), standardProfile);
    expect(outline.find(({ spec }) => spec.key === "participants")?.state).toBe(state);
  });
});
