import { sign } from "../../text/signs";
import { defineRule } from "../rule";
import { reportTogether, safely, type Slip } from "./slips";
import { writtenIn, writtenWith, type Written } from "./written";

/** More blanks than this are layout: somebody has set words in columns with them. */
const layout = "    ";
const doubled = /(?<=[^\s([:]) {2,3}(?=\S)/g;
/** "(1)  ", "2  ", "01 -   ": the number of a paragraph stands apart from it. */
const numberBefore = /^["“„«(]*(?:\d{1,3}(?:\.\d{1,3})*|[a-z]|[ivx]{1,4})[).]*(?: ?[-–])?$/i;
const sentenceEnd = /[.!?]["'”’»)]*$/;
const sentenceEnds = /[.!?]["'”’»)]* +(?=[A-ZÀ-Þ])/g;

const slipsIn = (written: Written): readonly Slip[] => {
  const { text, cell } = written.paragraph;
  if (text.includes(layout) || text.includes("\t") || cell !== null) return [];
  return Array.from(text.matchAll(doubled), ({ 0: { length }, index }) => ({
    written,
    from: index,
    to: index + length,
    text: " ",
  })).filter(({ from }) => from >= written.from && !(from < 12 && numberBefore.test(text.slice(0, from))));
};

const endsSentence = ({ written: { paragraph }, from }: Slip): boolean =>
  sentenceEnd.test(paragraph.text.slice(Math.max(0, from - 4), from));

/** Whether the writer sets sentences apart by two spaces, as typewriters did: that is a habit and not a slip. */
const isHabit = (apart: readonly Slip[], written: readonly Written[]): boolean => {
  if (apart.length < 3) return false;
  let ends = 0;
  for (const { paragraph } of written) ends += paragraph.text.match(sentenceEnds)?.length ?? 0;
  return apart.length * 2 > ends;
};

/** One space stands between two words. */
export const doubleSpaces = defineRule({
  id: "double-spaces",
  family: "language",
  severity: "info",
  messages: ["doubled"],
  check: (briefing) => {
    const all = writtenWith(briefing, sign.doubleBlank).flatMap(slipsIn);
    const apart = all.filter(endsSentence);
    const slips = isHabit(apart, writtenIn(briefing)) ? all.filter((slip) => !endsSentence(slip)) : all;
    return reportTogether("doubled", slips, {}, safely("tidySpaces", slips));
  },
});
