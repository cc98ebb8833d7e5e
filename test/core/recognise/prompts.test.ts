import { check, noCircumstances, shownText, type ParagraphFacts } from "../../../src/core";
import { extractBriefing } from "../../../src/core/report/extract-briefing";
import { asPrompt, documentOf, paragraphs, withPrompts } from "../../support/document";
import { standardProfile } from "../../support/standard-profile";

/** A finished paper; a case puts something else in the place of one of its parts. */
const finished: Readonly<Record<string, readonly ParagraphFacts[]>> = {
  title: paragraphs("# Briefing for the meeting with Nordlicht Ferries"),
  dateLine: paragraphs("~ 14 April 2026, 10.30-11.15, room 7/42"),
  topics: paragraphs(`## Topics
    - Shore power in the harbours
    - Training of crews`),
  participants: paragraphs(`## Participants
    From DG MOVE:
    - Ilse Brandt, head of unit
    From Nordlicht Ferries:
    - Signe Aalto, managing director`),
  lineToTake: paragraphs(`## Line to take
    We help with the rules and with part of the money.`),
  speakingPoints: paragraphs(`## Speaking points
    - Six harbours have applied for support.
    - Crews need one licence for both shores.`),
  background: paragraphs(`## Background
    The ports were surveyed in February.`),
};

const inLines = (notation: string): readonly ParagraphFacts[] => paragraphs(notation).map(withPrompts);

const read = (facts: readonly ParagraphFacts[]) => {
  const result = check(documentOf(facts, "en"), standardProfile, noCircumstances);
  const { briefing } = result;
  const told = extractBriefing(briefing, true);
  const textOf = new Map(briefing.model.paragraphs.map((paragraph) => [paragraph.id, shownText(paragraph)]));
  return {
    status: Object.fromEntries(briefing.parts.map(({ spec, status }) => [spec.key, status])),
    title: told.title?.text ?? null,
    dateLine: told.dateLine,
    line: told.sections.find(({ key }) => key === "lineToTake")?.content,
    people: told.participants.sides.map(({ people }) => people.map(({ name }) => name)),
    topics: told.topics.count,
    points: told.speakingPoints.count,
    findings: result.findings.map(({ rule, messageId, at }) =>
      [rule, messageId, at && textOf.get(at.paragraph)?.slice(at.from, at.to)].join(" "),
    ),
  };
};

const with_ = (parts: Readonly<Record<string, readonly ParagraphFacts[]>>) =>
  read(Object.values({ ...finished, ...parts }).flat());

type Expected = Partial<ReturnType<typeof read>>;

test.each<readonly [string, Readonly<Record<string, readonly ParagraphFacts[]>>, Expected]>([
  [
    "the line to take, in words of the house",
    { lineToTake: [...paragraphs("## Line to take"), ...asPrompt(paragraphs("Bitte Linie eintragen"))] },
    {
      line: [],
      findings: ["leftover-placeholder untouched Bitte Linie eintragen"],
    },
  ],
  [
    "the same behind its heading",
    { lineToTake: inLines("* Line to take: {Bitte Linie eintragen}") },
    { findings: ["leftover-placeholder untouched Bitte Linie eintragen"] },
  ],
  [
    "speaking points, of several paragraphs",
    {
      speakingPoints: [
        ...paragraphs("## Speaking points"),
        ...asPrompt(paragraphs("- Insert your key messages\n- One sentence each, to be said aloud")),
      ],
    },
    { points: 0, findings: ["leftover-placeholder untouched Insert your key messages"] },
  ],
  [
    "one point among others",
    { speakingPoints: [...(finished["speakingPoints"] ?? []), ...asPrompt(paragraphs("- Your next message"))] },
    { points: 2, findings: ["leftover-placeholder prompt Your next message"] },
  ],
  [
    "a part of a point",
    {
      speakingPoints: inLines("## Speaking points\n- Six harbours {number of the decision} have applied.\n- We help."),
    },
    { points: 2, findings: ["leftover-placeholder blank number of the decision"] },
  ],
  [
    "topics",
    { topics: [...paragraphs("## Topics"), ...asPrompt(paragraphs("- Thema"))] },
    { topics: 0, findings: ["leftover-placeholder untouched Thema"] },
  ],
  [
    "names of people on both sides",
    {
      participants: inLines(
        "## Participants\nFrom DG MOVE:\n- {Jane Doe, director}\nFrom Nordlicht Ferries:\n- {John Doe}",
      ),
    },
    { people: [[], []], findings: ["leftover-placeholder untouched Jane Doe, director"] },
  ],
  [
    "names on one side, of which its own rule speaks",
    {
      participants: inLines(
        "## Participants\nFrom DG MOVE:\n- {Jane Doe, director}\nFrom Nordlicht Ferries:\n- Signe Aalto, chair",
      ),
    },
    { people: [[], ["Signe Aalto"]], findings: ["unnamed-participants nobody From DG MOVE:"] },
  ],
  [
    "a day as an example",
    { dateLine: inLines("~ {12 May 2026, 10.00-11.00, room 5}") },
    { dateLine: null, findings: ["leftover-placeholder untouched 12 May 2026, 10.00-11.00, room 5"] },
  ],
  [
    "the day in a date line",
    { dateLine: inLines("~ Date: {12 May 2026}, room 5") },
    {
      dateLine: { text: "Date: , room 5", paragraph: 1, date: null, from: null, to: null, place: "room 5" },
      findings: ["leftover-placeholder blank 12 May 2026"],
    },
  ],
  [
    "the title",
    { title: inLines("# {Name of the meeting}") },
    { title: null, findings: ["leftover-placeholder untouched Name of the meeting"] },
  ],
  [
    "a reference above the title, in no part",
    { title: [...inLines("Ref.: {File number}"), ...(finished["title"] ?? [])] },
    {
      title: "Briefing for the meeting with Nordlicht Ferries",
      findings: ["leftover-placeholder blank File number"],
    },
  ],
  [
    "a heading that the template has in a control",
    { lineToTake: [...asPrompt(paragraphs("## Line to take")), ...paragraphs("We help with the rules.")] },
    { findings: [] },
  ],
  [
    "the name of a section below its heading",
    { background: [...paragraphs("## Background"), ...asPrompt(paragraphs("Background"))] },
    { findings: ["leftover-placeholder untouched Background"] },
  ],
  [
    "what a section should say, with its name",
    {
      background: [...paragraphs("## Background"), ...asPrompt(paragraphs("Background: what led to the meeting."))],
    },
    { findings: ["leftover-placeholder untouched Background: what led to the meeting."] },
  ],
])("a prompt for %s", (_, parts, expected) => {
  expect(with_(parts)).toMatchObject(expected);
});

test("a section that shows its prompt is one to be written", () => {
  const facts = Object.values(finished).flatMap(([head, ...others]) => [
    ...(head ? [head] : []),
    ...asPrompt(others.map((paragraph) => ({ ...paragraph, text: "Ask the unit" }))),
  ]);
  expect(read(facts)).toMatchObject({
    status: {
      title: "filled",
      dateLine: "filled",
      topics: "placeholder",
      participants: "placeholder",
      lineToTake: "placeholder",
      speakingPoints: "placeholder",
      background: "placeholder",
    },
    people: [],
    topics: 0,
    points: 0,
  });
});

test("the finished paper has nothing to be mended", () => {
  expect(with_({}).findings).toEqual([]);
});
