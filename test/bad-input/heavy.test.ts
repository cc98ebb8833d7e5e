import { answerInBounds, type BoundedAnswer, mostMebibytes } from "./answer-in-bounds";
import { heavyBriefings } from "./heavy-briefings";
import { heavyFiles } from "./heavy-files";

/** A process of its own each: reading a file may take neither the memory nor the life of the one that asks. */
const answers = (make: () => Uint8Array, work: "check" | "repair" = "check"): BoundedAnswer => {
  const answer = answerInBounds(make(), work);
  if (typeof answer === "string") throw new Error(answer);
  return answer;
};

const refused: Readonly<Record<string, string>> = {
  "a gigabyte in one part": "too-large",
  "a gigabyte of spaces in one part": "too-large",
  "controls 100,000 deep": "too-large",
  "a namespace declared in each of 20,000 elements, one in another": "too-large",
  "20,000 elements that each declare one namespace, among as many": "too-large",
  "sixty megabytes of empty paragraphs": "too-large",
  "sixty megabytes in each part that is read": "too-large",
};

test.each(Object.entries(heavyFiles))(
  "%s: an answer within bounds",
  (name, make) => {
    const answer = answers(make);
    expect(answer.refused).toBe(refused[name] ?? null);
    expect(answer.mebibytes).toBeLessThan(mostMebibytes);
  },
  130_000,
);

test.each(Object.entries(heavyBriefings))(
  "%s: judged by every rule, within bounds",
  (_name, make) => {
    const answer = answers(make);
    expect(answer).toMatchObject({ refused: null, failed: [] });
    expect(answer.mebibytes).toBeLessThan(mostMebibytes);
  },
  130_000,
);

const moved = ["100,000 headings that run in", "100,000 speaking points that are the same"] as const;

test.each(moved)(
  "%s: a section of so many paragraphs is moved",
  (name) => {
    expect(answers(heavyBriefings[name] ?? (() => new Uint8Array()), "repair")).toMatchObject({ refused: null });
  },
  130_000,
);
