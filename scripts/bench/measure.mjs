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
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
};

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
