/**
 * Milliseconds that an action takes once warm: the median of several runs.
 * @param {() => unknown} action
 * @param {number} [runs]
 */
export const medianTime = async (action, runs = 15) => {
  for (let warming = 0; warming < 3; warming += 1) await action();
  const times = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await action();
    times.push(performance.now() - started);
  }
  return median(times);
};

export const median = (/** @type {readonly number[]} */ figures) =>
  [...figures].sort((one, other) => one - other)[Math.floor(figures.length / 2)] ?? 0;

/** By which power of its size the cost of a paper grows, of two of which one is so many times as large: 1 is linear. */
export const exponent = (/** @type {number} */ small, /** @type {number} */ large, /** @type {number} */ times) =>
  Math.log(large / small) / Math.log(times);

/** @param {number} milliseconds */
export const show = (milliseconds) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`;

/**
 * Prints rows under a heading, columns aligned.
 * @param {string} title
 * @param {readonly (readonly string[])[]} rows
 */
export const printTable = (title, rows) => {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("   "));
  process.stdout.write(`\n${title}\n${lines.map((line) => `  ${line}\n`).join("")}`);
};
