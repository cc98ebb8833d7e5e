import { recognise, type ParagraphFacts } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { sidesOf } from "../../support/sides-of";
import { standardProfile } from "../../support/standard-profile";

const unreadIn = (facts: readonly ParagraphFacts[]): readonly string[] => {
  const around = [...paragraphs("## Participants"), ...facts, ...paragraphs("## Line to take\nWe agree.")];
  return recognise(documentOf(around), standardProfile).unread.map(({ text }) => text);
};

/** Lines of participants, and those of them that name neither a side nor a person. */
const rows: Readonly<Record<string, readonly [notation: string, ...unread: string[]]>> = {
  "the counterpart once more, below the list": [
    "From DG MOVE:\n- Ilse Brandt\nFrom Nordlicht:\n- Signe Aalto\nNordlicht",
    "Nordlicht",
  ],
  "a body that slipped in below the list": [
    "- From the League:\n-- Signe Aalto\nHarbour Association",
    "Harbour Association",
  ],
  "a word below people without sides": ["- Ilse Brandt\n- Signe Aalto\nNordlicht", "Nordlicht"],
  "a bullet with a single letter": ["From DG MOVE:\n- a\nFrom the League:\n- Signe Aalto", "a"],
  "a sentence that names nobody": ["- Ilse Brandt\nBoth delegations will be small.", "Both delegations will be small."],
  "labels, people and their functions": [
    "Participants:\nFrom DG MOVE:\n- Ilse Brandt\n-- head of unit\nChair: Ms Sand\n* The League\nSigne Aalto\nDirector",
  ],
  "people who are not named on purpose": [
    "From DG MOVE:\n- [REDACTED]\n- N.N.\n- two officials\nFrom the League:\n- tbc",
  ],
  "a last side with nobody under it, written like the others": ["DG MOVE\n- Ilse Brandt\nHarbour Association"],
  "what the skeleton asks for": ["From [Our side]:\n- [Name, function]\nFrom [Their side]:\n-\n¶"],
};

describe("what stands among the participants and names nobody", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...unread]) => {
    expect(unreadIn(paragraphs(notation))).toEqual(unread);
  });

  it("is no side and no person", () => {
    expect(sidesOf(paragraphs("- From the League:\n-- Signe Aalto\nHarbour Association"))).toEqual([
      "the League: Signe Aalto",
    ]);
  });

  it("is not sought in tables, which hold telephone numbers and rooms too", () => {
    const cell = (text: string, column: number) => factsOf(text, { cell: { table: 0, row: 0, column } });
    expect(unreadIn([cell("Ilse Brandt", 0), cell("7/42", 1)])).toEqual([]);
  });
});
