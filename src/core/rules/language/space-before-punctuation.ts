import type { Language } from "../../profile/profile";
import type { Briefing } from "../../recognise/briefing";
import { sign } from "../../text/signs";
import { languageOf } from "../../text/language-of";
import { defineRule } from "../rule";
import { reportTogether, safely, type Slip } from "./slips";
import { writtenWith, type Written } from "./written";

/** A blank behind a word or a bracket, before a mark that ends something: not ".NET", ",5", "...". */
const beforeLow = /(?<=[^\s([.…]) (?=[.,](?:\s(?!\.)|$))/g;
/** French sets these apart; elsewhere they follow the word. "3 : 2" is a score, " :-)" a smile. */
const beforeHigh = /(?<=[^\s([\d]) (?=[;:!?](?:\s|$))/g;

const patternsFor = (language: Language): readonly RegExp[] =>
  language === "fr" ? [beforeLow] : [beforeLow, beforeHigh];

const slipsIn = (written: Written, briefing: Briefing): readonly Slip[] => {
  const { paragraph, from } = written;
  return patternsFor(languageOf(paragraph, briefing))
    .flatMap((pattern) => Array.from(paragraph.text.matchAll(pattern), ({ index }) => index))
    .filter((index) => index >= from)
    .sort((a, b) => a - b)
    .map((index) => {
      const end = index + 1;
      return { written, from: index, to: end + 1, text: paragraph.text.slice(end, end + 1) };
    });
};

/** No space stands before a full stop or a comma, nor, but in French, before a colon, a semicolon, "!" and "?". */
export const spaceBeforePunctuation = defineRule({
  id: "space-before-punctuation",
  family: "language",
  severity: "info",
  messages: ["space"],
  check: (briefing) => {
    const slips = writtenWith(briefing, sign.blankBeforeMark).flatMap((written) => slipsIn(written, briefing));
    return reportTogether("space", slips, { quote: slips[0]?.text ?? "" }, safely("tidySpaces", slips));
  },
});
