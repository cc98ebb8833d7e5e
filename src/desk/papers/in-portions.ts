import type { BroughtFile } from "./paper";

/** So long the page may be busy with what is brought before it gets its breath again: milliseconds. */
const mostMilliseconds = 10;
const most = 200;

/** Until whatever else the page has to do has had its turn. */
const breath = (): Promise<void> => new Promise((taken) => setTimeout(taken, 0));

/**
 * Hands files on in portions, so that the first are judged while the rest is still being listed, and the page never waits
 * for all of thousands. Ends early when it is told to.
 */
export const inPortions = async (
  files: Iterable<BroughtFile> | AsyncIterable<BroughtFile>,
  bring: (portion: readonly BroughtFile[]) => void,
  stop: AbortSignal,
): Promise<void> => {
  let portion: BroughtFile[] = [];
  let began = performance.now();
  for await (const file of files) {
    if (stop.aborted) return;
    portion.push(file);
    if (portion.length < most && performance.now() - began < mostMilliseconds) continue;
    bring(portion);
    portion = [];
    await breath();
    began = performance.now();
  }
  if (portion.length > 0 && !stop.aborted) bring(portion);
};
