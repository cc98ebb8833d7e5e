import { measuresOf } from "../../../src/core";
import { briefingOf, partsOf } from "../../support/briefing";
import { paragraphs } from "../../support/document";

const measured = (notation: string) => measuresOf(briefingOf(paragraphs(notation)));

describe("the length of a paper", () => {
  test("is that of its parts, without headings and prompts", () => {
    const { words, total } = measured(
      "# Briefing for the meeting with Nordlicht\n## Topics\n- Shore power\n- [Second topic]\n## Background\nSix harbours have applied.",
    );
    expect(Object.fromEntries(words)).toEqual({ title: 6, topics: 2, background: 4 });
    expect(total).toBe(12);
  });

  test("counts what follows a heading on its line, and both of two parts of one name", () => {
    const { words } = measured(
      "# Briefing for the meeting with Nordlicht\n## Topics\n- Shore power\n## Background: Six harbours\n## Background\nThree more.",
    );
    expect(words.get("background")).toBe(4);
  });

  test("is nothing where only the skeleton stands", () => {
    const skeleton = "topics:placeholder lineToTake:placeholder speakingPoints:placeholder";
    const { words, spoken } = measuresOf(briefingOf(partsOf(skeleton)));
    expect([...words.values()]).toEqual([0, 0, 0]);
    expect(spoken).toBe(0);
  });
});

test("speaking takes a minute for 130 words of the points", () => {
  const point = `- ${"word ".repeat(65)}`;
  const { spoken } = measured(`# Briefing for Nordlicht\n## Topics\n- Ferries\n## Speaking points\n${point}\n${point}`);
  expect(spoken).toBe(1);
});

test.each([
  ["14 April 2026, 10.30-11.15 (room 7/42)", 45],
  ["14 April 2026, 15.00 (room 7/42)", null],
  ["14 April 2026 (room 7/42)", null],
  ["14 April 2026, 23.30-00.15 (room 7/42)", null],
])("a meeting on “%s” lasts %s minutes", (line, minutes) => {
  expect(measured(`# Briefing for Nordlicht\n~ ${line}\n## Topics\n- Ferries`).meeting).toBe(minutes);
});
