import { recognise } from "../../../src/core";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

/** What stands below the heading of the speaking points, and the points that a careful reader counts. */
const rows: Readonly<Record<string, readonly [notation: string, ...points: string[]]>> = {
  "bullets of Word": ["- Thank you.\n- The quay is full.", "Thank you.", "The quay is full."],
  "typed bullets, numbers and letters": [
    "– Thank you.\n1) The quay.\na. And more.",
    "Thank you.",
    "The quay.",
    "And more.",
  ],
  "plain paragraphs": ["Thank you.\nThe quay is full.", "Thank you.", "The quay is full."],
  "short plain words": ["ferries\nports", "ferries", "ports"],
  "bullets typed in one paragraph": ["\\- Thank you.↵- The quay is full.", "Thank you.", "The quay is full."],
  "sentences on lines of one paragraph": ["Thank you.↵The quay is full.", "Thank you.", "The quay is full."],
  "one sentence on lines of one paragraph": ["The quay↵is full.", "The quay\nis full."],
  "a few words each on lines of one paragraph": ["Ferries↵The new quay↵Fares", "Ferries", "The new quay", "Fares"],
  "lines that a mail broke": [
    "• Thank you for the figures, which we have read with the\nport authority in March.\n• The quay of the old ferry is full every Sunday\nuntil the last boat has left.",
    "Thank you for the figures, which we have read with the port authority in March.",
    "The quay of the old ferry is full every Sunday until the last boat has left.",
  ],
  "a sentence broken into two paragraphs, both with a capital": [
    "- Thank you.\n- Congratulate the crews and\nNordlicht on the new quay.\n- The quay is full.",
    "Thank you.",
    "Congratulate the crews and Nordlicht on the new quay.",
    "The quay is full.",
  ],
  "a sentence broken into two bullets": [
    "- Thank you.\n- The quay is full.\n- We count on the\n- League for an answer.\n- It waits.\n- The island waits\n- for its ferry.\n- We agree.",
    "Thank you.",
    "The quay is full.",
    "We count on the League for an answer.",
    "It waits.",
    "The island waits for its ferry.",
    "We agree.",
  ],
  "bullets that are no sentences": ["- The ferry\n- the quay\n- the crews.", "The ferry", "the quay", "the crews."],
  "deeper bullets below the words that lead to them": [
    "- Thank you.\n- The quay is full.\n- We offer to\n-- build a quay.\n-- pay for it.",
    "Thank you.",
    "The quay is full.",
    "We offer to",
    "build a quay.",
    "pay for it.",
  ],
  "a sentence that goes on in a list below its colon": [
    "- Thank you.\n- We ask for two things:\n-- a quay by May;\n-- and a boat.\n- We agree.",
    "Thank you.",
    "We ask for two things: a quay by May; and a boat.",
    "We agree.",
  ],
  "the same with typed letters below typed numbers": [
    "1. Thank you.\n2. We ask:\n\\a. that the quay be built;\n\\b. that it be paid.\n3. We agree.",
    "Thank you.",
    "We ask: a. that the quay be built; b. that it be paid.",
    "We agree.",
  ],
  "sentences of their own below a colon": [
    "- Thank you.\n- We ask for two things:\n-- The quay must be built.\n-- The boat must sail.",
    "Thank you.",
    "We ask for two things:",
    "The quay must be built.",
    "The boat must sail.",
  ],
  "nouns with which a broken line goes on": [
    "• Elf Läden stehen leer, und für sieben davon sucht jemand einen\nMietvertrag auf Zeit.\n• Bitte nennen Sie uns bis Ostern Ihre Termine, damit\nder Rat sie beschließt.\n• Danke.",
    "Elf Läden stehen leer, und für sieben davon sucht jemand einen Mietvertrag auf Zeit.",
    "Bitte nennen Sie uns bis Ostern Ihre Termine, damit der Rat sie beschließt.",
    "Danke.",
  ],
  "a subtitle among whole sentences": [
    "- Thank you.\n- The quay is full.\n- No time for it\nOn ports\n- We agree.",
    "Thank you.",
    "The quay is full.",
    "No time for it",
    "We agree.",
  ],
  "what is of the page": [
    "- Thank you.\n\\- 3 -\nCONFIDENTIAL\nPage 3 of 7\nUNCLASSIFIED Case No. F-2020-1\n- The quay is full.",
    "Thank you.",
    "The quay is full.",
  ],
  "an introduction, and headings of some": [
    "You may wish to say:\n* On ferries\n- Thank you.\n* On ports\n- The quay is full.",
    "Thank you.",
    "The quay is full.",
  ],
  "headers of pages": [
    "- Thank you.\nSteering brief – page 2 of 3\n- We met on page 2 of 3: the quay.",
    "Thank you.",
    "We met on page 2 of 3: the quay.",
  ],
  "below headings of their own, in the style of its heading": [
    "## Ferries\n- Thank you.\n## Ports\n- The quay is full.",
    "Thank you.",
  ],
  "a heading of no section below": ["- Thank you.\n## Press\nTwo photographers.", "Thank you."],
  "bullets of other signs": [
    "Please use these in the order given.\n→ Thank you.\n► The quay is full.\no We agree.\n4/ And more.",
    "Thank you.",
    "The quay is full.",
    "We agree.",
    "And more.",
  ],
  "a sentence that leads to bullets": ["Please use these in the order given.\n- Thank you.", "Thank you."],
  "plain lines below the words that lead to them": [
    "You may wish to say:\nThank you.\nThe quay is full.",
    "Thank you.",
    "The quay is full.",
  ],
  "plain lines below headings of some": [
    "* Ferries\nThank you.\nThe quay is full.\n### Ports\nWe agree.",
    "Thank you.",
    "The quay is full.",
    "We agree.",
  ],
  "plain lines that are bold": ["* Thank you.\n* The quay is full.", "Thank you.", "The quay is full."],
  "a few plain words above sentences": [
    "Ferries\n- Thank you.\n- The quay is full.\nPorts\n- We agree.",
    "Thank you.",
    "The quay is full.",
    "We agree.",
  ],
  "a few plain words among a few words": ["- Ferries\nPorts\n- Fares", "Ferries", "Ports", "Fares"],
  "a sentence among bullets": [
    "- Thank you.\nThe quay is full.\n- We agree.",
    "Thank you.",
    "The quay is full.",
    "We agree.",
  ],
  "an older mail below": ["- Thank you.\n-----Original Message-----\nFrom: Anna\n- An older point.", "Thank you."],
};

const pointsOf = (notation: string) =>
  recognise(documentOf(paragraphs(`## Topics\n- Ports\n## Speaking points\n${notation}`)), standardProfile).points;

describe("the points of a paper", () => {
  it.each(Object.entries(rows))("%s", (_, [notation, ...points]) => {
    expect(pointsOf(notation).map(({ text }) => text)).toEqual(points);
  });

  it("are one column of a table that names them in another", () => {
    const cell = (text: string, row: number, column: number) => factsOf(text, { cell: { table: 0, row, column } });
    const { points } = recognise(
      documentOf([
        ...paragraphs("## Topics\n- Ports\n## Speaking points"),
        ...[cell("Topic", 0, 0), cell("What to say", 0, 1)],
        ...[cell("Ferries", 1, 0), cell("Thank you for the ferries.", 1, 1)],
        ...[cell("Quay", 2, 0), cell("The quay is full.", 2, 1)],
      ]),
      standardProfile,
    );
    expect(points.map(({ text }) => text)).toEqual(["Thank you for the ferries.", "The quay is full."]);
  });

  it.each([
    ["Speaking points↵- Thank you.↵- The quay is full.", ["Thank you.", "The quay is full."]],
    ["Speaking points: ferries; the new quay", ["ferries", "the new quay"]],
    ["Speaking points: Thank you for the ferries; they sail.", ["Thank you for the ferries; they sail."]],
    [
      "Speaking points: thank her; say that the fund stays; ask about the bridge.",
      ["thank her", "say that the fund stays", "ask about the bridge."],
    ],
    ["Speaking points: you may wish to say\n- Thank you.\n- The quay is full.", ["Thank you.", "The quay is full."]],
    ["Speaking points: to be added by Unit B.1", []],
  ])("stand in the paragraph of their heading: %s", (notation, points) => {
    const { points: found } = recognise(documentOf(paragraphs(`Topics: ports\n${notation}`)), standardProfile);
    expect(found.map(({ text }) => text)).toEqual(points);
  });

  it("are not the title, where a page's header says it again", () => {
    const { points } = recognise(
      documentOf(
        paragraphs(
          "# Meeting with the crews\n~ 14 April 2026\n## Speaking points\n- Thank you.\nMeeting with the crews\n- The quay is full.",
        ),
      ),
      standardProfile,
    );
    expect(points.map(({ text }) => text)).toEqual(["Thank you.", "The quay is full."]);
  });

  it("carry every paragraph that they are made of", () => {
    const [first, second] = pointsOf("- We count on the\nLeague, and on the\nislands.\n\\- One.↵- Two.");
    expect(first?.paragraphs.map(({ text }) => text)).toEqual(["We count on the", "League, and on the", "islands."]);
    expect(first?.paragraph).toBe(first?.paragraphs[0]);
    expect(second?.paragraphs).toHaveLength(1);
  });
});
