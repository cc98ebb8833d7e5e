import { wordNumbers } from "../../src/core/text/word-numbers";
import type { TextNumbers } from "../../src/core/text/word-runs";

/** The words of texts as numbers. */
export const textNumbers = (texts: readonly string[]): TextNumbers => {
  const all = texts.map(wordNumbers);
  const starts = [0];
  for (const { length } of all) starts.push((starts.at(-1) ?? 0) + length);
  return { numbers: Uint32Array.from(all.flatMap((numbers) => [...numbers])), starts: Uint32Array.from(starts) };
};
