import type { Paragraph } from "../../document/paragraph";
import { leadingWords } from "../../text/date-hints";
import { NumberCells } from "../../text/number-cells";
import { rowOf, type WordIndex } from "../../text/word-index";
import { wordNumbers } from "../../text/word-numbers";

const bits = 16;

/** The numbers of four digits that are no later than any paper. */
interface Years {
  readonly numbers: ReadonlySet<number>;
  readonly cells: NumberCells;
}

const latest = 2999;

const readYears = (): Years => {
  const digits = Array.from({ length: latest + 1 }, (_, year) => String(year).padStart(4, "0"));
  const numbers = new Set(wordNumbers(digits.join(" ")));
  return { numbers, cells: new NumberCells(numbers, bits) };
};

let known: Years | null = null;

const wordsOf = (words: string): ReadonlySet<number> => new Set(wordNumbers(words));

/** "25", "05", "25th" and the "th" of "25 th": the day before a year. */
const days = Array.from({ length: 100 }, (_, day) =>
  [
    day,
    String(day).padStart(2, "0"),
    ...["st", "nd", "rd", "th", "er", "e", "ème"].map((end) => `${day}${end} ${end}`),
  ].join(" "),
).join(" ");

/**
 * Tells paragraphs in which a date with a year may stand behind one of some words: no other is worth being searched for
 * dates. It is told from the numbers of the words: which word stands before each year.
 * @param leads the words behind which a date may stand, with blanks between them
 * @returns asked of a paragraph, and of the words of its document
 */
export const ledYears = (leads: string): ((paragraph: Paragraph, words: WordIndex) => boolean) => {
  let before: ReadonlySet<number> | null = null;
  const [of = 0, the = 0, year = 0] = wordNumbers("of the year");
  return (paragraph, words) => {
    if (words.unsure[paragraph.index] !== 0) return true;
    const years = (known ??= readYears());
    const mayLead = (before ??= wordsOf(`${leads} ${leadingWords.join(" ")} ${days}`));
    const { numbers, from, to } = rowOf(paragraph, words);
    for (let at = from + 1; at < to; at += 1) {
      const number = numbers[at] ?? 0;
      if (!years.cells.mayHold(number) || !years.numbers.has(number)) continue;
      const last = numbers[at - 1] ?? 0;
      if (mayLead.has(last)) return true;
      if (last === year && numbers[at - 2] === the && numbers[at - 3] === of) return true;
    }
    return false;
  };
};
