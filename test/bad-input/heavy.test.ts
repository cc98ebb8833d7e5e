import { answerInBounds, type BoundedAnswer, mostMebibytes } from "./answer-in-bounds";
import { heavyFiles } from "./heavy-files";

/** A process of its own each: reading a file may take neither the memory nor the life of the one that asks. */
const answers = (make: () => Uint8Array): BoundedAnswer => {
  const answer = answerInBounds(make());
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
