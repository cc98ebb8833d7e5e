import { foldText } from "../../recognise/normalise-heading";
import { sign } from "../../text/signs";
import { smallWordsOfAny } from "../../text/small-words";
import { defineRule } from "../rule";
import { reportTogether } from "./slips";
import { running, writtenWith, type Written } from "./written";

/** Five words in capitals, whatever stands between them. By letters: V8 looks for Unicode classes three times as long. */
const loud = /(?<![A-ZÀ-Þ])[A-ZÀ-Þ]+(?:[,;:]? [A-ZÀ-Þ][A-ZÀ-Þ'’-]*){4,}[.!?]?/g;
/** So many everyday words make a sentence of it; names and acronyms have none. */
const leastSmall = 2;

const isSmall = (word: string): boolean => smallWordsOfAny.has(foldText(word));
const isSentence = (words: string): boolean => words.split(/[^A-ZÀ-Þ]+/).filter(isSmall).length >= leastSmall;

/** A line of a list or of prose: a heading and a title may be in capitals. */
const isText = ({ paragraph: { headingLevel, caps, bold, text }, part: { spec } }: Written): boolean =>
  running.has(spec.content) && headingLevel === null && (!caps || (!bold && /[.!?]\s*$/.test(text)));

/** No sentence is written in capitals. */
export const shouting = defineRule({
  id: "shouting",
  family: "language",
  severity: "info",
  messages: ["loud"],
  check: (briefing) => {
    const places = writtenWith(briefing, sign.loudWords)
      .filter(isText)
      .flatMap((written) =>
        Array.from(written.paragraph.text.matchAll(loud), ({ 0: words, index }) => ({
          written,
          from: index,
          to: index + words.length,
          words,
        })).filter(({ words, from }) => from >= written.from && isSentence(words)),
      );
    return reportTogether("loud", places, { quote: places[0]?.words ?? "" }, []);
  },
});
