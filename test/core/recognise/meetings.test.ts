import { recognise, type Briefing } from "../../../src/core";
import { byMeeting } from "../../../src/core/recognise/by-meeting";
import { sectionsOfWhichTooMany } from "../../../src/core/recognise/too-many";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const read = (notation: string): Briefing => recognise(documentOf(paragraphs(notation)), standardProfile);

const points = "## Speaking points\n- Thank you for the crews in May.\n## Background\nThe quay was built in 1911.";
const morePoints = "## Speaking points\n- The toll ends in 2029.\n## Background\nThe bridge is six years old.";

const openingsIn = ({ meetings }: Briefing) => meetings.flatMap(({ opening }) => opening?.text ?? []);

const several: readonly (readonly [name: string, paper: string, openings: readonly string[]])[] = [
  [
    "headings that speak of meeting somebody, each with its day",
    `# Steering brief for a day in Ostvik\n## Meeting with the mayor\n14 April 2026, 9.30, town hall\n${points}\n## Meeting with the crews\n14 April 2026, 11.00, quay 3\n${morePoints}`,
    ["Meeting with the mayor", "Meeting with the crews"],
  ],
  [
    "bold lines with a number",
    `# Visite à Brest : notes\n22 mai 2026\n* Entretien 1 : la maire\n${points}\n* Entretien 2 : la directrice\n${morePoints}`,
    ["Entretien 1 : la maire", "Entretien 2 : la directrice"],
  ],
  [
    "bold names above an hour",
    `# Termine am 12. Mai 2026\n* Frau Dr. Lohse\n10.00–10.45 Uhr, Raum 3\n${points}\n* Botschafterin Roy\n14.30–15.15 Uhr\n${morePoints}`,
    ["Frau Dr. Lohse", "Botschafterin Roy"],
  ],
  [
    "headings below the one that calls the paper",
    `## Reise nach Ostvik\n### 1. Gespräch mit der Kammer\n14. April 2026, 9.30 Uhr\n${points}\n### 2. Besuch der Werft\n14. April 2026, 11 Uhr\n${morePoints}`,
    ["1. Gespräch mit der Kammer", "2. Besuch der Werft"],
  ],
  [
    "two papers in one, each with its title",
    `# Briefing for the meeting with the Rail Users\n19 May 2026, 10.00\n${points}\n# Briefing for the meeting with Tourism Ostvik\n19 May 2026, 14.00\n${morePoints}`,
    ["Briefing for the meeting with Tourism Ostvik"],
  ],
];

const one: readonly (readonly [name: string, paper: string])[] = [
  [
    "a section that somebody has pasted a second time",
    `# Meeting with the crews\n14 April 2026\n${points}\n${morePoints}`,
  ],
  [
    "last year's paper below this one",
    `# Meeting with the crews of Ostvik\n14 April 2026\n${points}\n# Meeting with the crews of Ostvik, 2025\n8 April 2025\n${morePoints}`,
  ],
  [
    "another paper below a skeleton in which nothing is written",
    `# Meeting with the crews\n14 April 2026\n## Speaking points\n## Background\n# Meeting with the mayor\n8 April 2025\n${points}`,
  ],
  [
    "an older mail with a paper of its own",
    `# Meeting with the crews\n14 April 2026\n${points}\n-----Original Message-----\n# Meeting with the mayor\n8 April 2026\n${morePoints}`,
  ],
  [
    "an annex",
    `# Meeting with the crews\n14 April 2026\n${points}\n## Annexes\n* Meeting with the mayor in 2024\n${morePoints}`,
  ],
  [
    "a bullet that speaks of a meeting",
    `# Meeting with the crews\n14 April 2026\n${points}\n- Meeting with the mayor at 9.30\n## Background\nAgain.`,
  ],
];

describe("a paper for several meetings", () => {
  it.each(several)("%s", (_, paper, openings) => {
    const briefing = read(paper);
    expect(openingsIn(briefing)).toEqual(openings);
    expect([...sectionsOfWhichTooMany(briefing.meetings)]).toEqual([]);
    expect(briefing.misplaced).toEqual([]);
    expect(briefing.outline.map(({ state }) => state)).not.toContain("twice");
    const texts = briefing.parts.flatMap(({ body }) => body.map(({ text }) => text));
    for (const opening of openings) expect(texts).not.toContain(opening);
  });

  it.each(one)("is not one with %s", (_, paper) => {
    expect(openingsIn(read(paper))).toEqual([]);
  });

  it("has a section twice where one meeting has it twice", () => {
    const [, paper = ""] = several[0] ?? [];
    const briefing = read(`${paper}\n## Background\nThe bridge once more.`);
    expect([...sectionsOfWhichTooMany(briefing.meetings)]).toEqual(["background"]);
  });

  it("is read for each of them with what is for all, and with nothing of the others", () => {
    const briefing = read(
      `# A day in Ostvik\n14 April 2026\n## Topics\n- Ferries\n- Tolls\n* Meeting with the mayor\n${points}\n* Meeting with the crews\n${morePoints}`,
    );
    const said = byMeeting(briefing).map((meeting) => ({
      topics: meeting.briefing.topics.map(({ text }) => text),
      points: meeting.briefing.points.map(({ text }) => text),
      parts: meeting.briefing.parts.map(({ spec }) => spec.key),
    }));
    const parts = ["title", "dateLine", "topics", "speakingPoints", "background"];
    expect(said).toEqual([
      { topics: ["Ferries", "Tolls"], points: ["Thank you for the crews in May."], parts },
      { topics: ["Ferries", "Tolls"], points: ["The toll ends in 2029."], parts },
    ]);
  });
});
