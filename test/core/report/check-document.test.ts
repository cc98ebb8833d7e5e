import { check, checkedDocument, noCircumstances, refusedDocument, type Problem, type Rule } from "../../../src/core";
import { judge } from "../../../src/core/check/check";
import { recognise } from "../../../src/core/recognise/recognise";
import { document } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";
import { checkedFrom } from "./checked";

const inEnglish = { language: "en", withContent: false } as const;

test.each<readonly [Problem["code"], string, string]>([
  ["empty-file", "", "empty"],
  ["not-a-document", "", "not-docx"],
  ["no-document", "", "no-document"],
  ["old-format", "", "old-doc"],
  ["open-document", "", "open-document"],
  ["password-protected", "", "password-protected"],
  ["damaged", "", "damaged-zip"],
  ["damaged", "word/document.xml", "damaged-xml"],
  ["too-large", "word/document.xml", "too-large"],
  ["unknown-packing", "", "unsupported"],
])("a file refused as %s %s has the code %s", (code, detail, expected) => {
  const { error, kind, verdict, findings } = refusedDocument("a.docx", { code, detail }, "en");
  expect({ code: error?.code, kind, verdict, findings }).toEqual({
    code: expected,
    kind: "unknown",
    verdict: "unreadable",
    findings: [],
  });
  expect(error?.message).toMatch(/\.$/);
});

test("a briefing is given by its parts", () => {
  const { kind, title, dateLine, sections, missing, misplaced, topics, speakingPoints } = checkedFrom(`
    # Briefing for the meeting with Nordlicht Ferries
    ~ 14 April 2026, 10.30-11.15 (room 7/42)
    ## Speaking points
    - Four of the six harbours can start this autumn.
    - The crews need one licence.
    ## Topics
    - Shore power
    ## Backgruond
    ## Position
    We help with the rules.`);
  expect({ kind, title, dateLine, missing, misplaced, topics, speakingPoints }).toEqual({
    kind: "briefing",
    title: { text: "Briefing for the meeting with Nordlicht Ferries", paragraph: 0 },
    dateLine: {
      text: "14 April 2026, 10.30-11.15 (room 7/42)",
      paragraph: 1,
      date: "2026-04-14",
      from: "10:30",
      to: "11:15",
      place: "room 7/42",
    },
    missing: ["participants"],
    misplaced: expect.any(Array) as string[],
    topics: { count: 1 },
    speakingPoints: { count: 2, words: [9, 5] },
  });
  expect(sections.map(({ key, match, status }) => [key, match, status])).toEqual([
    ["speakingPoints", "exact", "filled"],
    ["topics", "exact", "filled"],
    ["background", "typo", "empty"],
    ["lineToTake", "alias", "filled"],
  ]);
});

test("a heading that names two sections is both, and one that names none is told apart", () => {
  const { sections, missing, otherHeadings } = checkedFrom(`
    # Briefing for the meeting with Nordlicht Ferries
    ~ 14 April 2026, 10.30-11.15 (room 7/42)
    ## Topics
    - Shore power
    ## Background and talking points
    ### The fleet
    - Eleven ships, two of them with batteries.
    ## Next steps`);
  expect(sections.map(({ key, paragraph }) => [key, paragraph])).toEqual([
    ["topics", 2],
    ["background", 4],
    ["speakingPoints", 4],
  ]);
  expect(missing).toEqual(["participants", "lineToTake"]);
  expect(otherHeadings).toEqual([
    { heading: "The fleet", paragraph: 5 },
    { heading: "Next steps", paragraph: 7 },
  ]);
});

test("a heading of no section is one by looking like those that are", () => {
  const { otherHeadings } = checkedFrom(`
    * TOPICS
    - Shore power
    * NEXT STEPS
    A letter.
    * OURS IS THE QUAY.
    CONFIDENTIAL
    * BACKGROUND
    Six harbours. *Not* a heading.`);
  expect(otherHeadings).toEqual([{ heading: "NEXT STEPS", paragraph: 2 }]);
});

test("what stands above the title is no heading of the paper", () => {
  const { title, otherHeadings } = checkedFrom(`
    * HARBOUR OFFICE
    * Meeting with the League of Crews
    14 April 2026, 10.30
    * TOPICS
    - Shore power
    * BACKGROUND
    Six harbours.`);
  expect([title?.text, otherHeadings]).toEqual(["Meeting with the League of Crews", []]);
});

test.each([
  ["* Themen (Topics)", "bilingual"],
  ["* Themen | Topics", "bilingual"],
  ["* Themen – Topics", "bilingual"],
  ["* Themen • Topics", "bilingual"],
  ["Themen↵Topics", "bilingual"],
  ["* Themen (Gesprächsthemen)", "exact"],
  ["* Themen (noch offen)", "exact"],
  ["* Themen", "exact"],
])("%s is known as %s", (heading, match) => {
  const { sections } = checkedFrom(`
    # Gespräch mit der Kammer der Lotsen
    ~ 14. April 2026, 10.30 Uhr
    ${heading}
    - Landstrom
    * Hintergrund
    Die Kammer hat einen Brief an den Hafen und die Stadt geschrieben.`);
  expect(sections[0]).toMatchObject({ key: "topics", match });
});

test("headings in another language than all of the text are translations", () => {
  const { language, sections } = checkedFrom(`
    # Appel avec la ministre des ports
    ~ 14 avril 2026, 10 h 30
    * Topics
    - Le courant à quai
    * Line to take
    La ville paiera sa part du quai avec le port.
    * Speaking points
    - Nous savons que les équipages attendent une réponse.
    * Background
    Les quais sont pleins dans tous les ports du nord et de la côte.`);
  expect([language, sections.map(({ match }) => match)]).toEqual(["fr", sections.map(() => "translation")]);
});

test("a letter is another kind of paper, and has no findings", () => {
  expect(checkedFrom("Dear colleagues,\nthe lift is out of order.")).toMatchObject({
    kind: "other",
    verdict: "notABriefing",
    findings: [],
  });
});

test("nothing can be said of an empty document", () => {
  expect(checkedFrom("¶")).toMatchObject({ kind: "unknown", language: null, verdict: "notABriefing" });
});

test("a rule that fails is said, and the paper is not called ready", () => {
  const model = document`
    # Briefing for the meeting with Nordlicht Ferries
    ## Topics
    - Shore power
    ## Background
    Six harbours.`;
  const broken: Rule = {
    id: "stray-text",
    family: "structure",
    severity: "error",
    messages: ["stray"],
    check: () => {
      throw new Error("a fault of ours");
    },
  };
  const judged = judge(recognise(model, standardProfile), noCircumstances, [broken]);
  expect(checkedDocument("a.docx", judged, [], inEnglish)).toMatchObject({
    verdict: "couldNotTell",
    notices: [expect.stringContaining("could not be judged") as string],
  });
});

test("a quotation of a monstrous paragraph is short, and cuts no character in half", () => {
  const monstrous = "😀".repeat(100_000);
  const model = document`
    # Briefing for the meeting with Nordlicht Ferries
    ## Topics
    - Thanks ${monstrous}[Name, function]${monstrous}
    ## Background
    Six harbours.`;
  const { findings } = checkedDocument("a.docx", check(model, standardProfile, noCircumstances), [], inEnglish);
  const quote = findings.find(({ quote: words }) => words?.marked === "[Name, function]")?.quote;
  expect(quote?.before.length).toBeLessThan(200);
  expect(quote?.after.length).toBeLessThan(200);
  expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/);
});

test.each<readonly [string, string, string | null, string | null, string | null]>([
  [
    "Date: 14 April 2026\n    Time: 2.15pm-3pm\n    Venue: Room 3, Marsh Street",
    "2026-04-14",
    "14:15",
    "15:00",
    "Room 3, Marsh Street",
  ],
  ["14/04/2026, 10:00-10:30\n    room 204", "2026-04-14", "10:00", "10:30", "room 204"],
  ["- 14 April 2026\n    - 13:00–14:00\n    - Harbour office", "2026-04-14", "13:00", "14:00", "Harbour office"],
  ["14 April 2026\n    Cleared by Ms Aalto, extension 204", "2026-04-14", null, null, null],
])("a date line goes on below itself: %s", (lines, date, from, to, place) => {
  const { dateLine } = checkedFrom(`
    # Briefing for the meeting with Nordlicht Ferries
    ${lines}
    ## Topics
    - Shore power
    ## Speaking points
    - The crews need one licence.`);
  expect(dateLine).toMatchObject({ date, from, to, place });
});
