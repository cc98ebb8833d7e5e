/** Ascending numbers as people write them, three or more neighbours as a range: "1, 3–5, 8". */
export const numbersInWords = (numbers: readonly number[]): string => {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges
    .map(({ from, to }) => (from === to ? String(from) : `${from}${to === from + 1 ? ", " : "–"}${to}`))
    .join(", ");
};
