import { type ParagraphFacts, recognise } from "../../../src/core";
import { readDateLines } from "../../../src/core/recognise/date-line-facts";
import { documentOf, paragraphs } from "../../support/document";
import { factsOf } from "../../support/paragraph-facts";
import { standardProfile } from "../../support/standard-profile";

const rest = "## Topics\n- Ferries\n## Speaking points\n- Thank you.\n## Background\nThe visit was on 3 May 2025.";

/** "2026-04-14 10:30-11:15 room 7/42" for every date line. */
const told = (paper: string | readonly ParagraphFacts[]): readonly string[] => {
  const facts = typeof paper === "string" ? paragraphs(paper) : paper;
  const briefing = recognise(documentOf(facts), standardProfile);
  return readDateLines(briefing).map(({ facts: { date, from, to, place } }) =>
    [date ?? "?", from === null ? "?" : to === null ? from : `${from}-${to}`, place ?? "?"].join(" "),
  );
};

const inOneLine: readonly (readonly [line: string, told: readonly string[]])[] = [
  [
    "14 April 2026, 10:30-11:15, room 7/42 and 15 April, 09:00-10:00, room 3",
    ["2026-04-14 10:30-11:15 room 7/42", "2026-04-15 09:00-10:00 room 3"],
  ],
  [
    "Montag, 4. Mai 2026, 10:00–11:00 Uhr, Raum 2.104, und Dienstag, 5. Mai 2026, 9:00–9:45 Uhr, Raum 1.012",
    ["2026-05-04 10:00-11:00 Raum 2.104", "2026-05-05 09:00-09:45 Raum 1.012"],
  ],
  [
    "le 3 mars 2026 à 9h30, salon rouge ; le 4 mars 2026 à 16h00, salon vert",
    ["2026-03-03 09:30 salon rouge", "2026-03-04 16:00 salon vert"],
  ],
  [
    "14 April 2026, 10.30-11.15 and 14.00-15.00, room 7/42",
    ["2026-04-14 10:30-11:15 room 7/42", "2026-04-14 14:00-15:00 room 7/42"],
  ],
  ["10.30 on 14 April 2026 and at 9.00 on 15 April 2026", ["2026-04-14 10:30 ?", "2026-04-15 09:00 ?"]],
  ["14 April 2026 – 15h30 / 16h15 – Ostvik", ["2026-04-14 15:30-16:15 Ostvik"]],
  ["14-16 April 2026, 10.30, Ostvik", ["2026-04-14 10:30 Ostvik"]],
  ["14 and 15 April 2026, Ostvik", ["2026-04-14 ? Ostvik"]],
  ["from 14 April 2026, 10.30 to 15 April 2026, 12.00, Ostvik", ["2026-04-14 10:30 Ostvik"]],
  ["14 April 2026, 10.30 (moved from 10 April, 9.00)", ["2026-04-14 10:30 ?"]],
  ["14 April 2026, doors 9.30, start 10.00, room 7/42", ["2026-04-14 09:30 room 7/42"]],
];

describe("the date lines of a paper", () => {
  it.each(inOneLine)("%s", (line, expected) => {
    expect(told(`# Meeting with the crews\n~ ${line}\n${rest}`)).toEqual(expected);
  });

  it.each([
    ["Monday, 16 February 2026", "18 February, 16.00", "2026-02-18 16:00 ?"],
    ["Monday, 29 December 2025", "6 January, 16.00", "2026-01-06 16:00 ?"],
    ["Monday, 16 February 2026", "12 February, 16.00", "? 16:00 ?"],
  ])("have the year of the mail of %s that brought them: %s", (sent, line, expected) => {
    const mail = `From: Petra Sand\nSent: ${sent}\nTo: Jonas Weil\nSubject: the briefing`;
    expect(told(`${mail}\n* Meeting with the crews\n${line}\n${rest}`)).toEqual([expected]);
  });

  it.each([
    ["SESSION OF 10-21 MARCH 2025", "Wednesday, 12 March, 16.00", "2025-03-12 16:00 ?"],
    ["SESSION OF 10-21 MARCH 2025", "Thursday, 12 March, 16.00", "? 16:00 ?"],
    ["Ostvik, 29 December 2025", "6 January, 16.00", "2026-01-06 16:00 ?"],
    ["Ostvik, 16 February 2026", "12 February, 16.00", "? 16:00 ?"],
  ])("have the year of the day at the top: %s, %s", (above, line, expected) => {
    expect(told(`${above}\n# Meeting with the crews\n~ ${line}\n${rest}`)).toEqual([expected]);
  });

  it.each([
    ["Union House, 8th floor, Salon 3", "Union House, 8th floor, Salon 3"],
    ["Address: Quay 4, second door", "Quay 4, second door"],
    ["Lieu de la rencontre : quai 4", "quai 4"],
    ["Where? Quay 4", "Quay 4"],
    ["Ostvik", "Ostvik"],
    ["New Harbour, Ostland", "New Harbour, Ostland"],
    ["The Old Mill", "The Old Mill"],
    ["Villa Sand, 14 Quai du Nord, 12010 Ostvik", "Villa Sand, 14 Quai du Nord, 12010 Ostvik"],
    ["Speaker's Chambers, Assembly Hill", "Speaker's Chambers, Assembly Hill"],
    ["DOCK 10/205", "DOCK 10/205"],
    ["via Teams", "via Teams"],
    ["Videokonferenz", "Videokonferenz"],
    ["in Ostvik, Rathaus", "Ostvik, Rathaus"],
    ["Bureau de la ministre", "Bureau de la ministre"],
    ["Ports Unit", "?"],
    ["Referat WS 24", "?"],
    ["Ida Sand", "?"],
    ["Ida Sand, Chair of the Guild", "?"],
    ["Draft", "?"],
    ["Quays, pilots and fees", "?"],
    ["* Ostvik", "?"],
    ["Ostvik\nThe crews have asked for this meeting.", "?"],
    ["Our position on the hotel levy:", "?"],
    ["Briefing for the meeting with the building trade", "?"],
  ])("have the place right below: %s", (line, place) => {
    expect(told(`# Meeting with the crews\n~ 14 April 2026, 10.30\n${line}\n${rest}`)).toEqual([
      `2026-04-14 10:30 ${place}`,
    ]);
  });

  it.each([
    ["14 April 2026\n10.30\nKonferenzraum 3 (2. OG)", "Konferenzraum 3 (2. OG)"],
    ["14 April 2026\n10.30, quay 4", "quay 4"],
    ["Town Hall, Ostvik\n14 April 2026, 10.30", "Town Hall, Ostvik"],
    ["Held at: quay 4\nDate: 14 April 2026\nTime: 10.30", "quay 4"],
    ["Venue:\nquay 4\n14 April 2026, 10.30", "quay 4"],
    ["Pilots and quays\n14 April 2026, 10.30", "?"],
    ["14 April 2026, 10.30\nOstvik\nLanguage: English", "Ostvik"],
  ])("have the place near them: %s", (lines, place) => {
    expect(told(`# Meeting with the crews\n${lines}\n${rest}`)).toEqual([`2026-04-14 10:30 ${place}`]);
  });

  it("have the place of a column in a form", () => {
    const cells = ["Date", "Time", "Place", "14 April 2026", "10.30", "Ostvik"].map((text, at) => ({
      ...factsOf(text),
      cell: { table: 0, row: Math.floor(at / 3), column: at % 3 },
    }));
    const facts = [...paragraphs("# Meeting with the crews"), ...cells, ...paragraphs(rest)];
    expect(told(facts)).toEqual(["2026-04-14 10:30 Ostvik"]);
  });

  it("have the place of a cell beside the hour", () => {
    const cells = ["14 April 2026", "DRAFT", "10.30-11.15", "Harbour House, room 5"].map((text, at) => ({
      ...factsOf(text),
      cell: { table: 0, row: Math.floor(at / 2), column: at % 2 },
    }));
    const facts = [...cells, ...paragraphs(`# Meeting with the crews\n${rest}`)];
    expect(told(facts)).toEqual(["2026-04-14 10:30-11:15 Harbour House, room 5"]);
  });

  it("have no hour of a programme in a table below", () => {
    const cells = ["9.30-10.15", "the mayor", "11.00-11.45", "the crews"].map((text, at) => ({
      ...factsOf(text),
      cell: { table: 0, row: Math.floor(at / 2), column: at % 2 },
    }));
    const facts = [...paragraphs("# A day in Ostvik\n14 April 2026"), ...cells, ...paragraphs(rest)];
    expect(told(facts)).toEqual(["2026-04-14 ? ?"]);
  });

  it("have the day that the title names", () => {
    const paper = `# A day in Ostvik, 14 April 2026\n* Meeting 1: the mayor\n9.30, town hall\n## Speaking points\n- Thank you.\n* Meeting 2: the crews\n11.00, quay 3\n## Speaking points\n- Thank you for May.`;
    expect(told(paper)).toEqual(["2026-04-14 09:30 town hall", "2026-04-14 11:00 quay 3"]);
  });

  it("have the place of a row in a form", () => {
    expect(told(`# Meeting with the crews\n~ When: 14 April 2026, 13-14h\nWo: Kai 3\n${rest}`)).toEqual([
      "2026-04-14 13:00-14:00 Kai 3",
    ]);
  });

  it("stand one below the other", () => {
    const lines = "~ 14 April 2026, 10.30, room 7/42\n15 April 2026, 9.00, room 3";
    expect(told(`# Meetings with the crews\n${lines}\n${rest}`)).toEqual([
      "2026-04-14 10:30 room 7/42",
      "2026-04-15 09:00 room 3",
    ]);
  });

  it("are one where a line below goes on with it, or says when something else is due", () => {
    const lines = "~ Date: 14 April 2026\nTime: 10.30\nVenue: room 7/42\nComments by 10 April 2026, 12.00";
    expect(told(`# Meeting with the crews\n${lines}\n${rest}`)).toEqual(["2026-04-14 10:30 room 7/42"]);
  });

  const points = "## Speaking points\n- Thank you for May.";

  it("are those of each meeting, and the day above all of them is the day of each", () => {
    const paper = `# A day in Ostvik\n~ 14 April 2026\n* Meeting with the mayor\n9.30-10.15, town hall\n${points}\n* Meeting with the crews\n11.00, quay 3\n${points}\n* Meeting with the guild\n15 April, 9.00\n${points}`;
    expect(told(paper)).toEqual(["2026-04-14 09:30-10:15 town hall", "2026-04-14 11:00 quay 3", "2026-04-15 09:00 ?"]);
  });

  it("of a meeting that has none yet", () => {
    const paper = `# A day in Ostvik\n* Meeting 1: the mayor\n14 April 2026, 9.30, town hall\n${points}\n* Meeting 2: the crews\nDate and time to be confirmed\n${points}`;
    expect(told(paper)).toEqual(["2026-04-14 09:30 town hall", "? ? ?"]);
  });
});
