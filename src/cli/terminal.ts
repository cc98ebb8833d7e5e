import { fstatSync, statSync, type Stats } from "node:fs";
import { inColour, plain, type Paint } from "../core";

const narrowest = 40;
/** Longer lines are hard to read. */
const widest = 100;

/** Whether this is where a call sends what nobody is to see. Not on Windows, where it is no such file. */
const isThrownAway = ({ rdev }: Stats): boolean => rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;

/**
 * Whether standard output (1) or standard error (2) is a terminal that somebody looks at. Node's own answer takes
 * longer than reading a document, so files and pipes are told apart without it.
 */
export const isTerminal = (file: 1 | 2): boolean => {
  const found = fstatSync(file);
  if (!found.isCharacterDevice() || isThrownAway(found)) return false;
  return (file === 1 ? process.stdout : process.stderr).isTTY && process.env["TERM"] !== "dumb";
};

/**
 * Colours on a terminal only. NO_COLOR turns them off wherever it is set and not empty (no-color.org); FORCE_COLOR
 * turns them on, for pagers and CI logs that can show them.
 */
export const paintFor = (toTerminal: boolean): Paint => {
  const { NO_COLOR: no = "", FORCE_COLOR: force = "" } = process.env;
  if (no !== "") return plain;
  return toTerminal || (force !== "" && force !== "0") ? inColour : plain;
};

/** Columns for a report. */
export const outputWidth = (): number => {
  // Some terminals say that they are 0 columns wide.
  const columns = Number(process.env["COLUMNS"]) || (isTerminal(1) && process.stdout.columns) || widest;
  return Math.min(Math.max(columns, narrowest), widest);
};
