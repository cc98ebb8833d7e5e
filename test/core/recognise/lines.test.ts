import { applyEdits, recognise } from "../../../src/core";
import { readDateLines } from "../../../src/core/recognise/date-line-facts";
import { textOfLine } from "../../../src/core/recognise/shared-line";
import { adoptEdits } from "../../../src/core/skeleton/adopt";
import { documentOf, inControl, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const rest = "## Topics\n- Ferries\n## Speaking points\n- Thank you.\n## Background\nThe visit was on 3 May 2025.";

const linesIn = (top: string) => {
  const { parts } = recognise(documentOf(paragraphs(`${top}\n${rest}`)), standardProfile);
  const lineOf = (key: string) => parts.find(({ spec }) => spec.key === key)?.body.map(({ text }) => text) ?? [];
  return { title: lineOf("title"), dateLine: lineOf("dateLine") };
};

const rows: readonly (readonly [name: string, top: string, title: readonly string[], dateLine: readonly string[]])[] = [
  [
    "a title by its style and a date below",
    "# Ferries on the coast\n14 April 2026, 10.30",
    ["Ferries on the coast"],
    ["14 April 2026, 10.30"],
  ],
  [
    "a title by its words",
    "Meeting with the Assembly of Islands\n14 April 2026",
    ["Meeting with the Assembly of Islands"],
    ["14 April 2026"],
  ],
  [
    "a title over three lines, under stamps and a form",
    "Ref. HR(2026)12 - 28/04/2026\n* Meeting with the Assembly of Islands,\n* the Council of Harbours and\n* the Forum of Crews\n5 May 2026, 14:00-14:30\nCabinet Member: K. Andersson",
    ["Meeting with the Assembly of Islands,", "the Council of Harbours and", "the Forum of Crews"],
    ["5 May 2026, 14:00-14:30"],
  ],
  [
    "a mail's header is neither",
    "From: Anna Whitford\nSent: Friday, September 21, 2026 6:42 PM\nTo: Ruth Callaghan\nSubject: meeting with the islands\n* Call with Minister Dragan\nMonday, 24 September 2026, 4:30pm",
    ["Call with Minister Dragan"],
    ["Monday, 24 September 2026, 4:30pm"],
  ],
  [
    "nor is one without a day, above a greeting",
    "From: Anna Whitford\nTo: Ruth Callaghan\nSubject: meeting with the islands\n\nDear Ruth, the paper is below.\n* Call with Minister Dragan\nMonday, 24 September 2026, 4:30pm",
    ["Call with Minister Dragan"],
    ["Monday, 24 September 2026, 4:30pm"],
  ],
  [
    "the subject of a memorandum, below what kind of paper it is",
    "* BRIEFING MEMORANDUM\nTO: The Deputy Minister\nFROM: Harbours – Carla Aalto\nDATE: 9 April 2026\nSUBJECT: Your meeting with State Secretary Sund\n14 April 2026, 2:00–2:30 p.m., room 7220",
    ["SUBJECT: Your meeting with State Secretary Sund"],
    ["14 April 2026, 2:00–2:30 p.m., room 7220"],
  ],
  [
    "the subject and the hours of a memorandum",
    "À : M. le Ministre\nDe : Direction des ports\nObjet : Entretien avec Mme Roy\nDate : 14 avril 2026, 10h30-11h15, salle 7",
    ["Objet : Entretien avec Mme Roy"],
    ["Date : 14 avril 2026, 10h30-11h15, salle 7"],
  ],
  [
    "the subject of a note, and not the day of its letterhead",
    "Cabinet du ministre\nParis, le 4 avril 2026\nObjet : entretien avec Mme Roy\nJeudi 14 avril 2026 à 15 h 30, salle verte",
    ["Objet : entretien avec Mme Roy"],
    ["Jeudi 14 avril 2026 à 15 h 30, salle verte"],
  ],
  [
    "a title that ends in what leads to its next line",
    "* THE SECRETARY'S CALL SHEET FOR\n* Foreign Minister Oka\n14 April 2026, 10.30",
    ["THE SECRETARY'S CALL SHEET FOR", "Foreign Minister Oka"],
    ["14 April 2026, 10.30"],
  ],
  [
    "a title whose name goes on below that line",
    "* Briefing for the meeting with\n* the Assembly of the Harbours\n* of the Republic of Varenia\n14 April 2026, 10.30",
    ["Briefing for the meeting with", "the Assembly of the Harbours", "of the Republic of Varenia"],
    ["14 April 2026, 10.30"],
  ],
  [
    "a title below the kind of the paper in the style of a title",
    "# FICHE D'ENTRETIEN\nRencontre avec Mme Roy, maire d'Ostvik\n14/04/2026, 10h-11h",
    ["Rencontre avec Mme Roy, maire d'Ostvik"],
    ["14/04/2026, 10h-11h"],
  ],
  [
    "a title below the kind of the paper",
    "* EVENT BRIEFING\nOpening of the new quay\n14 April 2026",
    ["Opening of the new quay"],
    ["14 April 2026"],
  ],
  ["a date that is not fixed yet", "# Call with the mayor\nDate: TBD", ["Call with the mayor"], ["Date: TBD"]],
  [
    "whatever stands above the day of the meeting",
    "DG MOVE\n* Sommerfest der Werften\n14 April 2026, 10 Uhr",
    ["Sommerfest der Werften"],
    ["14 April 2026, 10 Uhr"],
  ],
  [
    "the meeting, below whom the paper is for",
    "BRIEFING FOR COMMISSIONER AALTO\n* Meeting with the Harbour League\n14 April 2026",
    ["Meeting with the Harbour League"],
    ["14 April 2026"],
  ],
  [
    "both, where they are one title to the eye",
    "* BRIEFING FOR COMMISSIONER AALTO\n* MEETING WITH THE HARBOUR LEAGUE\n14 April 2026",
    ["BRIEFING FOR COMMISSIONER AALTO", "MEETING WITH THE HARBOUR LEAGUE"],
    ["14 April 2026"],
  ],
  [
    "whom the paper is for, alone",
    "* Briefing for the Minister\n14 April 2026",
    ["Briefing for the Minister"],
    ["14 April 2026"],
  ],
  [
    "a call, a dinner, a visit by other words",
    "Abendessen mit dem Verband der Werften\nDatum: 14.4.2026",
    ["Abendessen mit dem Verband der Werften"],
    ["Datum: 14.4.2026"],
  ],
  [
    "a day to be fixed, on a line that says nothing else",
    "* The Secretary's Call Sheet for\n* Prime Minister Oka\nTBD",
    ["The Secretary's Call Sheet for", "Prime Minister Oka"],
    ["TBD"],
  ],
  [
    "both in one paragraph, divided by a soft break",
    "Meeting with the Harbour League↵14 April 2026, 10.30 (room 7/42)",
    ["Meeting with the Harbour League\n14 April 2026, 10.30 (room 7/42)"],
    ["Meeting with the Harbour League\n14 April 2026, 10.30 (room 7/42)"],
  ],
  [
    "the meeting behind the kind of the paper",
    "Meeting brief: Ms Ida Sand\nTue 14 April 2026, 10.30",
    ["Meeting brief: Ms Ida Sand"],
    ["Tue 14 April 2026, 10.30"],
  ],
  [
    "a line in two halves above the day",
    "Harbour League: pilots and fees\n14 April 2026, 10.30",
    ["Harbour League: pilots and fees"],
    ["14 April 2026, 10.30"],
  ],
  [
    "a first visit, in a folder for talks",
    "Gesprächsmappe: Antrittsbesuch der Botschafterin von Ostland\n14. April 2026, 10.30 Uhr",
    ["Gesprächsmappe: Antrittsbesuch der Botschafterin von Ostland"],
    ["14. April 2026, 10.30 Uhr"],
  ],
  [
    "a meeting below the letterhead and the day of writing",
    "Amt für Häfen\nBern, 2. Juni 2026\nBesuch des Ministers von Ostland\nDonnerstag, 14. April 2026, 10.30 Uhr",
    ["Besuch des Ministers von Ostland"],
    ["Donnerstag, 14. April 2026, 10.30 Uhr"],
  ],
  [
    "the kind of the paper and the meeting, and not what it is besides",
    "* EVENT BRIEFING: Breakfast with the Harbour League\n14 April 2026, 10.30",
    ["EVENT BRIEFING: Breakfast with the Harbour League"],
    ["14 April 2026, 10.30"],
  ],
  [
    "what kind of meeting, and what it is about",
    "Roundtable: ferries and fuels\n14 April 2026, 10.30",
    ["Roundtable: ferries and fuels"],
    ["14 April 2026, 10.30"],
  ],
  ["no label of a form above the day", "Prepared by: Ida Sand\n14 April 2026, 10.30", [], ["14 April 2026, 10.30"]],
  ["nothing at the top", "", [], []],
];

describe("the lines at the top", () => {
  it.each(rows)("%s", (_, top, title, dateLine) => {
    expect(linesIn(top)).toEqual({ title, dateLine });
  });

  it.each([
    ["below", ["Nordlicht Ferries", "14 April 2026, 10.30", "The quay is full.", "The crews wait."]],
    ["above", ["14 April 2026, 10.30", "Nordlicht Ferries", "The quay is full."]],
  ])("a title's control that swallowed what stood %s holds one title", (_, lines) => {
    const swallowed = paragraphs(lines.join("\n"));
    const facts = [...inControl("briefline:title", swallowed), ...paragraphs(rest)];
    const { parts } = recognise(documentOf(facts), standardProfile);
    const lineOf = (key: string) => parts.filter(({ spec }) => spec.key === key).map(({ body }) => body[0]?.text);
    expect(lineOf("title")).toEqual(["Nordlicht Ferries"]);
    expect(lineOf("dateLine")).toEqual(["14 April 2026, 10.30"]);
  });
});

it("a paragraph that title and date line share says the lines of each", () => {
  const briefing = recognise(
    documentOf(paragraphs(`Meeting with the League↵and its crews↵14 April 2026, 10.30↵(room 7/42)\n${rest}`)),
    standardProfile,
  );
  expect(textOfLine(briefing.parts, "line")).toBe("Meeting with the League\nand its crews");
  expect(readDateLines(briefing).map(({ facts }) => facts)).toEqual([
    { date: "2026-04-14", from: "10:30", to: null, place: "room 7/42" },
  ]);
  expect(briefing.missing.map(({ key }) => key)).not.toContain("dateLine");
  expect(applyEdits(adoptEdits(briefing), briefing.model).ok).toBe(true);
});

it.each([
  ["Meeting with the League, 14 April 2026, 10.30, room 7/42", "room 7/42"],
  ["Entretien avec la Ligue le 14 avril 2026, 10h30", null],
])("%s is the title and the date line both", (line, place) => {
  const briefing = recognise(documentOf(paragraphs(`* ${line}\n${rest}`)), standardProfile);
  expect(textOfLine(briefing.parts, "line")).toBe(line);
  expect(textOfLine(briefing.parts, "dateLine")).toBe(line);
  expect(readDateLines(briefing).map(({ facts }) => facts)).toEqual([
    { date: "2026-04-14", from: "10:30", to: null, place },
  ]);
  expect(briefing.missing.map(({ key }) => key)).not.toContain("title");
  expect(applyEdits(adoptEdits(briefing), briefing.model).ok).toBe(true);
});
