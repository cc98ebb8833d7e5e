/** A word of runs, and the words that follow it in one of them. The last word of a run stands for the run. */
export interface Step {
  readonly next: Map<number, Step>;
}

export const noRuns = (): Step => ({ next: new Map() });

/** The last step of the known run of `length` words that begins with one of them; undefined where there is none. */
export const runAt = (known: Step, numbers: ArrayLike<number>, from: number, length: number): Step | undefined => {
  let step: Step | undefined = known;
  for (let at = from; at < from + length && step; at += 1) step = step.next.get(numbers[at] ?? 0);
  return step;
};

/** Calls back for each run of `length` words that is known, with its last step and the place of its first word. */
export const eachRun = (
  known: Step,
  numbers: ArrayLike<number>,
  length: number,
  visit: (run: Step, from: number) => void,
): void => {
  for (let from = 0; from + length <= numbers.length; from += 1) {
    const run = runAt(known, numbers, from, length);
    if (run) visit(run, from);
  }
};

/** Makes every run of `length` words known; gives those that were not. */
export const addRuns = (known: Step, numbers: ArrayLike<number>, length: number): readonly Step[] => {
  const added: Step[] = [];
  for (let from = 0; from + length <= numbers.length; from += 1) {
    let step = known;
    let isNew = false;
    for (let at = from; at < from + length; at += 1) {
      const number = numbers[at] ?? 0;
      const next = step.next.get(number);
      isNew = next === undefined;
      if (next) step = next;
      else {
        const made = noRuns();
        step.next.set(number, made);
        step = made;
      }
    }
    if (isNew) added.push(step);
  }
  return added;
};
