import type { Briefing } from "../../recognise/briefing";
import { glancesAt } from "../../text/glance";
import { languageOf } from "../../text/language-of";
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

/** @param words how many the paragraph has: once no more are left than one sentence may have, the others are no longer */
const longIn = (written: Written, words: number, mostWords: number, briefing: Briefing): readonly LongSentence[] => {
  if (words <= mostWords) return [];
  const { paragraph } = written;
  const long: LongSentence[] = [];
  let left = words;
  for (const stretch of sentencesIn(paragraph.text, languageOf(paragraph, briefing))) {
    if (stretch.from < written.from || isShort(stretch, mostWords)) continue;
    const own = countWordsBetween(paragraph.text, stretch.from, stretch.to);
    if (own > mostWords) long.push({ written, stretch, words: own });
    left -= own;
    if (left <= mostWords) break;
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
    const counts = glancesAt(briefing.model).words;
    const found: LongSentence[] = [];
    for (const written of toldTextIn(briefing)) {
      found.push(...longIn(written, counts[written.paragraph.index] ?? 0, mostWords, briefing));
    }
    if (!isNonEmpty(found)) return [];
    const words = Math.max(...found.map((one) => one.words));
    return [allInOne("long", found, { count: found.length, words, most: mostWords })];
  },
});
