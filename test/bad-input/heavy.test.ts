import { answerInBounds, type BoundedAnswer, mostMebibytes } from "./answer-in-bounds";
import { heavyFiles, tooHeavyYet } from "./heavy-files";

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

// A test that fails today and says so as soon as it no longer does.
test.failing.each(Object.entries(tooHeavyYet))(
  "%s: an answer within bounds",
  (_name, make) => {
    expect(answers(make).mebibytes).toBeLessThan(mostMebibytes);
  },
  130_000,
);
