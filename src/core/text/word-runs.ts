import { foldText } from "../recognise/normalise-heading";

/** Letters and digits of folded text; what is not ASCII is a letter, but for signs below U+00DF and from U+2000. */
const isInWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xdf && (code < 0x2000 || code >= 0x2c00));

const isAscii = /^[\n\t -~]*$/;
const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/**
 * The words of a text, each as a number of 30 bits that follows from its letters, whatever its case and accents: a
 * thousand pages are compared without cutting them into strings. That two words have one number is a chance of one in
 * 10⁹; a run of such words is none.
 */
export const wordNumbers = (text: string): readonly number[] => {
  const folded = isAscii.test(text) ? text : foldText(text);
  const numbers: number[] = [];
  let number = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? smallLetter(folded.charCodeAt(at)) : 0;
    if (isInWord(code)) number = (Math.imul(number, 31) + code + 1) & 0x3fffffff;
    else if (number !== 0) {
      numbers.push(number);
      number = 0;
    }
  }
  return numbers;
};

/** A word of runs, and the words that follow it in one of them. The last word of a run stands for the run. */
export interface Step {
  readonly next: Map<number, Step>;
}

export const noRuns = (): Step => ({ next: new Map() });

/** Calls back for each run of `length` words that is known, with its last step and the place of its first word. */
export const eachRun = (
  known: Step,
  numbers: readonly number[],
  length: number,
  visit: (run: Step, from: number) => void,
): void => {
  for (let from = 0; from + length <= numbers.length; from += 1) {
    let step: Step | undefined = known;
    for (let at = from; at < from + length && step; at += 1) step = step.next.get(numbers[at] ?? 0);
    if (step) visit(step, from);
  }
};

/** Makes every run of `length` words known; gives those that were not. */
export const addRuns = (known: Step, numbers: readonly number[], length: number): readonly Step[] => {
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
