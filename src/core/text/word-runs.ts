/** Letters and digits of a text in small letters, by UTF-16 unit; what is above Latin punctuation counts as a letter. */
const isOfWord = (unit: number): boolean =>
  unit < 0xc0
    ? (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39)
    : !(unit >= 0x2000 && unit <= 0x206f) && unit !== 0xd7 && unit !== 0xf7;

/** The words of a text as numbers, equal for equal words whatever their case: 32-bit FNV-1a, far cheaper than strings. */
const wordNumbers = (text: string): readonly number[] => {
  const small = text.toLowerCase();
  const numbers: number[] = [];
  let hash = 0;
  for (let at = 0; at <= small.length; at += 1) {
    const unit = at < small.length ? small.charCodeAt(at) : 0;
    if (isOfWord(unit)) hash = Math.imul((hash === 0 ? 0x811c9dc5 : hash) ^ unit, 0x01000193);
    else if (hash !== 0) {
      numbers.push(hash);
      hash = 0;
    }
  }
  return numbers;
};

/** A number for every run of so many words, in order; punctuation, case and line breaks do not count. */
export const wordRuns = (text: string, length: number): readonly number[] => {
  const words = wordNumbers(text);
  const runs: number[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    let run = 0;
    for (let next = at; next < at + length; next += 1)
      run = Math.imul(run ^ (words[next] ?? 0), 0x01000193) + next - at;
    runs.push(run | 0);
  }
  return runs;
};

/** The share of a text's words, from 0 to 1, that stand in those of its runs that `isShared` picks. */
export const shareInRuns = (runs: readonly number[], length: number, isShared: (run: number) => boolean): number => {
  let covered = 0;
  let end = 0;
  runs.forEach((run, at) => {
    if (!isShared(run)) return;
    covered += at + length - Math.max(at, end);
    end = at + length;
  });
  return runs.length === 0 ? 0 : covered / (runs.length + length - 1);
};
