import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { wordNumbers } from "../../text/word-numbers";
import type { TextNumbers } from "../../text/word-runs";

/** The words of the points as numbers, by the place of a point in their list; several rules compare them. */
export const pointWords = onceFor(({ points }: Briefing): TextNumbers => {
  const all = points.map(({ text }) => wordNumbers(text));
  const starts = new Uint32Array(points.length + 1);
  all.forEach(({ length }, at) => (starts[at + 1] = (starts[at] ?? 0) + length));
  const numbers = new Uint32Array(starts[points.length] ?? 0);
  all.forEach((one, at) => {
    numbers.set(one, starts[at]);
  });
  return { numbers, starts };
});
