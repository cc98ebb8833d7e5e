import type { Briefing } from "../../recognise/briefing";
import { glancesAt } from "../../text/glance";
import { languageOf } from "../../text/language-of";
import { mayHoldLongSentence } from "../../text/sentence-words";
import { sentencesIn } from "../../text/sentences-in";
import { countWordsBetween, type Stretch } from "../../text/words-in";
import type { Written } from "../language/written";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { allInOne, isNonEmpty, type Place } from "./all-in-one";
import { toldTextIn } from "./told-text";

interface LongSentence extends Place {
  readonly words: number;
}

/** The shortest word with the blank behind it. */
const shortestWord = 2;

const isShort = ({ from, to }: Stretch, mostWords: number): boolean => to - from <= mostWords * shortestWord;

const longIn = (written: Written, mostWords: number, briefing: Briefing): readonly LongSentence[] => {
  const { paragraph } = written;
  const long: LongSentence[] = [];
  for (const stretch of sentencesIn(paragraph.text, languageOf(paragraph, briefing))) {
    if (stretch.from < written.from || isShort(stretch, mostWords)) continue;
    const words = countWordsBetween(paragraph.text, stretch.from, stretch.to);
    if (words > mostWords) long.push({ written, stretch, words });
  }
  return long;
};

/** The sentences that are read can be read once. */
export const longSentence = defineRule({
  id: "long-sentence",
  family: "background",
  severity: "info",
  messages: ["long"],
  options: { mostWords: numberOption(40, 15, 100) },
  check: (briefing, { mostWords }) => {
    const { model } = briefing;
    const { words: counts } = glancesAt(model);
    const found: LongSentence[] = [];
    for (const written of toldTextIn(briefing)) {
      const { paragraph } = written;
      // Of most paragraphs this tells enough, whatever their language.
      if ((counts[paragraph.index] ?? 0) <= mostWords) continue;
      if (!mayHoldLongSentence(paragraph, model, languageOf(paragraph, briefing), mostWords)) continue;
      found.push(...longIn(written, mostWords, briefing));
    }
    if (!isNonEmpty(found)) return [];
    const words = Math.max(...found.map((one) => one.words));
    return [allInOne("long", found, { count: found.length, words, most: mostWords })];
  },
});
