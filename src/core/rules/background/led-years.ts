import type { Paragraph } from "../../document/paragraph";
import { leadingWords } from "../../text/date-hints";
import { rowOf, type WordIndex } from "../../text/word-index";
import { wordNumbers } from "../../text/word-numbers";

/** The first and the last of some words of one length: the number of a word follows from its letters as one in base 31 does. */
type Words = readonly [number, number];

const wordsFrom = (first: string, last: string): Words => {
  const [from = 0, to = 0] = wordNumbers(`${first} ${last}`);
  return [from, to];
};

const isAmong = (number: number, [first, last]: Words): boolean => number >= first && number <= last;

/** Numbers of four digits that are no later than any paper, and hardly another word. */
const years = wordsFrom("0000", "2999");

/** "5", "25", "05", "5th", "25th": what begins with a digit, as the day before a year does. */
const days = [wordsFrom("0", "9"), wordsFrom("00", "9z"), wordsFrom("000", "9zz"), wordsFrom("0000", "9zzz")];

/** The end of "25 th". */
const endsOfDays = "st nd rd th er e ème";

/**
 * Tells paragraphs in which a date with a year may stand behind one of some words: no other is worth being searched for
 * dates. It is told from the numbers of the words: which word stands before each year.
 * @param leads the words behind which a date may stand, with blanks between them
 * @returns asked of a paragraph, and of the words of its document
 */
export const ledYears = (leads: string): ((paragraph: Paragraph, words: WordIndex) => boolean) => {
  let ofWords: ReadonlySet<number> | null = null;
  const [of = 0, the = 0, year = 0] = wordNumbers("of the year");
  return (paragraph, words) => {
    if (words.unsure[paragraph.index] !== 0) return true;
    const before = (ofWords ??= new Set(wordNumbers(`${leads} ${leadingWords.join(" ")} ${endsOfDays}`)));
    const { numbers, from, to } = rowOf(paragraph, words);
    for (let at = from + 1; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      if (!isAmong(number, years)) continue;
      const last = numbers[at - 1] ?? 0;
      if (before.has(last) || days.some((words) => isAmong(last, words))) return true;
      if (last === year && numbers[at - 2] === the && numbers[at - 3] === of) return true;
    }
    return false;
  };
};
