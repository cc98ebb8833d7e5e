import type { Bench } from "./command";
import { write } from "./papers";

/** Node's clocks go on by a step at every look, and stand still otherwise. */
const source = `
const step = Number(process.env.CLOCK_STEP);
let now = 0;
performance.now = () => (now += step);
process.hrtime.bigint = () => BigInt((now += step) * 1e6);`;

/**
 * The surroundings of a call for which time passes by its looks at the clock: so many milliseconds each. What a test
 * says of it then holds on a quick machine and on a slow one.
 */
export const clockByHand = (bench: Bench, step: number): Readonly<Record<string, string>> => {
  write(bench.path("clock.cjs"), source);
  return { NODE_OPTIONS: `--require ${bench.path("clock.cjs")}`, CLOCK_STEP: String(step) };
};
