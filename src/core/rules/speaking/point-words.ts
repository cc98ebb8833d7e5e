import type { Briefing, Item } from "../../recognise/briefing";
import { glancesAt } from "../../text/glance";
import { onceFor } from "../../text/once-for";
import { rowOf, wordIndexOf } from "../../text/word-index";
import { wordNumbers } from "../../text/word-numbers";
import type { TextNumbers } from "../../text/word-runs";
import { countWords } from "../../text/words-in";

const letterOrDigit = /[\p{L}\p{N}]/u;

/** Whether a point is its paragraph but for a typed bullet and blanks: all words of the one are those of the other. */
const isWhole = ({ paragraph, paragraphs, text }: Item): boolean => {
  if (paragraphs.length > 1) return false;
  const from = paragraph.text.indexOf(text);
  const to = from + text.length;
  if (from < 0) return false;
  return !letterOrDigit.test(paragraph.text.slice(0, from)) && !letterOrDigit.test(paragraph.text.slice(to));
};

/** How many words each point has, by its place. */
export const pointLengths = onceFor(({ points, model }: Briefing): Uint32Array => {
  const { words } = glancesAt(model);
  return Uint32Array.from(points, (point) =>
    isWhole(point) ? (words[point.paragraph.index] ?? 0) : countWords(point.text),
  );
});

/** The words of the points as numbers, by the place of a point in their list; several rules compare them. */
export const pointWords = onceFor(({ points, model }: Briefing): TextNumbers => {
  const words = wordIndexOf(model);
  const starts = new Uint32Array(points.length + 1);
  const rows = points.map((point, at) => {
    const { numbers, from, to } = rowOf(point.paragraph, words);
    const row = isWhole(point) ? numbers.subarray(from, to) : wordNumbers(point.text);
    starts[at + 1] = (starts[at] ?? 0) + row.length;
    return row;
  });
  const numbers = new Uint32Array(starts[points.length] ?? 0);
  rows.forEach((row, at) => {
    numbers.set(row, starts[at]);
  });
  return { numbers, starts };
});
