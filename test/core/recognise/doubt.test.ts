import { check, couldNotTell, noCircumstances, recognise } from "../../../src/core";
import { readDateLines } from "../../../src/core/recognise/date-line-facts";
import { evidenceFor } from "../../../src/core/report/evidence";
import { documentOf, paragraphs } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

const rest = "## Topics\n- Ferries\n## Speaking points\n- Thank you.\n## Background\nThe quay was built in 1911.";
const read = (notation: string, language: string | null = null) =>
  recognise(documentOf(paragraphs(notation), language), standardProfile);

/** The parts that nobody can be sure of, each with what it may be instead. */
const doubts = (notation: string) =>
  read(notation)
    .parts.filter(({ confidence }) => confidence < couldNotTell)
    .map(({ spec, rival }) => [spec.key, rival && `${rival.spec.key} at ${rival.paragraph.index}`]);

describe("a reader who could not tell", () => {
  it.each<readonly [name: string, paper: string, doubts: readonly (readonly [string, string | null])[]]>([
    [
      "which of two lines is the title",
      `## Meeting with the Assembly of Islands\nPrepared by the unit for ports\n## Call with the Council of Harbours\n${rest}`,
      [["title", "title at 2"]],
    ],
    [
      "which of two days is that of the meeting",
      `# Meeting with the crews\n14 April 2026\nOstvik\n3 March 2026\n${rest}`,
      [["dateLine", "dateLine at 3"]],
    ],
    [
      "whether a sentence above bullets is the line to take or leads to the points",
      "# Réunion avec les équipages\n14 avril 2026, 10h30\n* Éléments de langage\nNous payons le quai.\n- Merci pour mai.\n* Contexte\nLe quai est plein.",
      [["speakingPoints", "lineToTake at 2"]],
    ],
    ["nothing: a finished paper", `# Meeting with the crews\n~ 14 April 2026, 10.30\n${rest}`, []],
    [
      "nothing: a title over three lines",
      `* Meeting with the Assembly of Islands,\n* the Council of Harbours and\n* the Forum of Crews\n5 May 2026, 14:00\n${rest}`,
      [],
    ],
    [
      "nothing: the date, the hour and the room on a line each",
      `# Call with the crews\nDate: 5 May 2026\nTime: 14:00\nVenue: room 3\n${rest}`,
      [],
    ],
    [
      "nothing that takes a reading of its own, where a hundred papers lie in one",
      `# Meeting with the crews\n14 April 2026\nOstvik\n3 March 2026\n${`${rest}\n`.repeat(40)}`,
      [],
    ],
    ["nothing: title and date in one paragraph", `* Meeting with the crews↵5 May 2026, 14:00\n${rest}`, []],
    [
      "nothing: two meetings in two lines",
      `# Meetings with the crews\n5 May 2026, 14:00\n6 May 2026, 9:00\n${rest}`,
      [],
    ],
  ])("%s", (_, paper, expected) => {
    expect(doubts(paper)).toEqual(expected);
  });

  it("says so and what else is as likely", () => {
    const said = evidenceFor(read(`# Meeting with the crews\n14 April 2026\nOstvik\n3 March 2026\n${rest}`), "en");
    expect(said[1]).toMatch(/^Date, time, place\? Could not tell: “14 April 2026”, paragraph 2/);
    expect(said[2]).toBe("nearly as likely: “3 March 2026”, paragraph 4");
  });
});

const dateOf = (line: string, { language = null as string | null, more = "" } = {}) => {
  const [first] = readDateLines(read(`# Meeting with the crews\n~ ${line}\n${rest}${more}`, language));
  return [first?.facts.date, first?.doubt];
};

describe("the date of a meeting", () => {
  it.each<readonly [line: string, language: string | null, more: string, date: string | null, doubt: string | null]>([
    ["03/04/2026, 10:30", null, "", null, "dayOrMonth"],
    ["03/04/2026, 10:30", "en-US", "", null, "dayOrMonth"],
    ["03/04/2026, 10:30", "en-GB", "", "2026-04-03", null],
    ["03/04/2026, 15:30", "en-US", "", "2026-04-03", null],
    ["03/04/2026, 3:30 pm", "en-US", "", null, "dayOrMonth"],
    ["Friday 03/04/2026, 10:30", "en-US", "", "2026-04-03", null],
    ["Wednesday 03/04/2026, 10:30", "en-US", "", "2026-03-04", null],
    ["03/04/2026, 10:30", "en-US", "\nThe talks began on 02/28/2025.", "2026-03-04", null],
    ["03/04/2026, 10:30", "en-US", "\nThe talks began on 28/02/2025.", "2026-04-03", null],
    ["03/04/2026, 10:30", "en-US", "\nFrom 28/02/2025 to 03/31/2025.", null, "dayOrMonth"],
    ["03.04.2026, 10:30", null, "", "2026-04-03", null],
    ["04/04/2026, 10:30", null, "", "2026-04-04", null],
    ["04/25/2026, 10:30", null, "", "2026-04-25", null],
    ["March 6, 10:00 a.m.", null, "", null, "year"],
    ["6 March 2026, 10:00", null, "", "2026-03-06", null],
    ["Date to be confirmed", null, "", null, null],
  ])("%s, in %s%s", (line, language, more, date, doubt) => {
    expect(dateOf(line, { language, more })).toEqual([date, doubt]);
  });

  it("is told to be in doubt with the reason", () => {
    const said = evidenceFor(read(`# Meeting with the crews\n~ 03/04/2026\n${rest}`), "en");
    expect(said.at(-1)).toBe(
      "Day or month? Could not tell: “03/04/2026”, paragraph 2, may be either; write the month out",
    );
  });
});

describe("a paper that may be a briefing or another", () => {
  const kindOf = (notation: string) => read(notation).kind;

  it.each([
    "* Meeting with the Assembly of Islands\n14 April 2026, 10.30\n## Background\nThe quay is full.",
    "# The crews of Ostvik\n14 April 2026\n## Position\nThe quay is full.",
  ])("%s", (paper) => {
    expect(kindOf(paper)).toBe("unsure");
    expect(check(documentOf(paragraphs(paper)), standardProfile, noCircumstances)).toMatchObject({
      findings: [],
      verdict: "couldNotTell",
    });
  });

  it.each([
    ["briefing", `# Meeting with the crews\n14 April 2026\n${rest}`],
    ["other", "# Minutes of the meeting with the crews\n14 April 2026\n## Background\nThe quay is full."],
    ["other", "# The quays of Ostvik\n14 April 2026\n## Background\nThe quay is full."],
  ])("is not this %s", (kind, paper) => {
    expect(kindOf(paper)).toBe(kind);
  });
});
