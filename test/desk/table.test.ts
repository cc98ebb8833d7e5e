import { readFileSync } from "node:fs";
import fc from "fast-check";
import { arranged, filtered, type Grouping, type Line } from "../../src/desk/table/arrange";
import { counterpartOf } from "../../src/desk/table/counterpart-of";
import { daysBetween, mondayOf } from "../../src/desk/table/days-between";
import { sorter, type Order } from "../../src/desk/table/order";
import type { PaperFacts } from "../../src/desk/table/paper-facts";
import { standardProfile } from "../support/standard-profile";
import { brought, factsOf, sample } from "./papers";

let facts: readonly PaperFacts[] = [];

beforeAll(async () => {
  facts = await Promise.all(
    [
      sample("complete.en", "Sea/North/complete.en.docx"),
      sample("complete.de", "Sea/complete.de.docx"),
      sample("messy.en", "Land/messy.en.docx"),
      brought("notes.txt", "no document"),
      sample("empty.en"),
    ].map(factsOf),
  );
});

const pathsOf = (lines: readonly Line[]): readonly string[] =>
  lines.map((line) => (line.kind === "group" ? `[${line.name}: ${line.papers}]` : line.facts.paper.path));

it("says of a paper what the secretariat wants to know", () => {
  expect(facts[0]).toMatchObject({
    counterpart: expect.stringMatching(/\S/) as string,
    date: "2026-12-03",
    daysLeft: 7,
    verdict: "ready",
    unit: "Sea/North",
    errors: 0,
    parts: standardProfile.sections
      .filter(({ presence }) => presence === "required")
      .map(({ key }) => ({ key, state: "filled" })),
  });
});

it("shows how each part of a bad paper stands", () => {
  const states = new Set(facts[2]?.parts.map(({ state }) => state));
  expect([...states].sort()).toEqual(["filled", "misplaced", "twice"]);
});

it("shows participants as empty where sides are written and nobody is named", async () => {
  const paper = brought("unnamed.docx", new Uint8Array(readFileSync("test/labelled/en-solar-roofs.docx")));
  const { parts } = await factsOf(paper);
  expect(parts.find(({ key }) => key === "participants")?.state).toBe("empty");
});

describe("what is shown", () => {
  it.each([
    ["all", "", 5],
    ["notReady", "", 1],
    ["ready", "", 2],
    ["unstamped", "", 2],
    ["unread", "", 1],
    ["others", "", 1],
    ["all", "SEA north", 1],
    ["all", "2026-12", 2],
    ["ready", "messy", 0],
  ] as const)("of %s with the words %j are %i papers", (show, search, papers) => {
    expect(filtered(facts, show, search)).toHaveLength(papers);
  });
});

describe("the order", () => {
  it.each<[Order, Grouping, readonly string[]]>([
    [{ column: "errors", isDescending: true }, "none", ["Land/messy.en.docx"]],
    [{ column: "state", isDescending: false }, "none", ["notes.txt", "Land/messy.en.docx"]],
    [{ column: "meeting", isDescending: false }, "unit", ["[Land: 1]", "Land/messy.en.docx", "[Sea: 1]"]],
    [{ column: "meeting", isDescending: false }, "week", []],
  ])("by %j in groups of %s begins as one expects", (order, by, first) => {
    const lines = arranged(sorter()(facts, order), by);
    expect(pathsOf(lines).slice(0, first.length)).toEqual(first);
    expect(lines.filter(({ kind }) => kind === "paper")).toHaveLength(facts.length);
  });

  it("puts what has no date last, whatever the direction", () => {
    for (const isDescending of [true, false]) {
      const inOrder = sorter()(facts, { column: "date", isDescending });
      expect(inOrder.at(-1)).toMatchObject({ date: null });
    }
  });
});

describe("papers that change a few at a time", () => {
  /** Papers with little to tell them apart, as a number stands for them. */
  const papersOf = (numbers: readonly number[]): PaperFacts[] =>
    numbers.flatMap((number, id) => {
      const like = facts[number % facts.length];
      return like ? { ...like, errors: number % 7, paper: { ...like.paper, id } } : [];
    });

  const idOf = ({ paper }: PaperFacts): number => paper.id;

  it("stand as if all were sorted anew", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(40), { maxLength: 30 }),
        fc.array(fc.tuple(fc.nat(29), fc.nat(40)), { maxLength: 10 }),
        fc.constantFrom<Order["column"]>("errors", "date", "meeting", "state"),
        fc.boolean(),
        (numbers, changes, column, isDescending) => {
          const order = { column, isDescending };
          const sort = sorter();
          const papers = papersOf(numbers);
          sort(papers, order);
          for (const [at, number] of changes) {
            const [changed] = papersOf([number]);
            const before = papers[at];
            if (changed && before) papers[at] = { ...changed, paper: before.paper };
          }
          const left = papers.slice(1);
          expect(sort(left, order).map(idOf)).toEqual(sorter()(left, order).map(idOf));
        },
      ),
    );
  });
});

test.each([
  ["2026-04-07", "2026-04-14", 7],
  ["2026-12-31", "2027-01-01", 1],
  ["2026-03-30", "2026-03-28", -2],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test.each([
  ["2026-04-13", "2026-04-13"],
  ["2026-04-19", "2026-04-13"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});

test.each([
  ["Briefing for the meeting with Nordlicht Ferries", "Nordlicht Ferries"],
  ["Note de briefing pour la rencontre avec Les Amis", "Les Amis"],
  ["Telephone call with the Minister", "the Minister"],
  ["Opening of the exhibition", "The other side"],
])("of %j the counterpart is %j", (title, counterpart) => {
  const side = { name: "The other side", people: [] };
  const facts = { title: { text: title, paragraph: 0 }, participants: { sides: [side] } };
  expect(counterpartOf(facts, standardProfile)).toBe(counterpart);
});
