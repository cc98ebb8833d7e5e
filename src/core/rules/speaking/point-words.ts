import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { WordNumbers } from "../../text/word-numbers";
import type { TextNumbers } from "../../text/word-runs";

/** The words of the points as numbers, by the place of a point in their list; several rules compare them. */
export const pointWords = onceFor(({ points }: Briefing): TextNumbers => {
  const words = new WordNumbers(points.length * 32);
  const starts = new Uint32Array(points.length + 1);
  points.forEach(({ text }, at) => {
    words.add(text);
    starts[at + 1] = words.length;
  });
  return { numbers: words.all(), starts };
});
