import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Language } from "../profile/profile";
import { sentenceEnd } from "./sentences-in";
import { surveyOf } from "./text-survey";

/**
 * Whether a sentence of a paragraph may have more than so many words: told by the places where one may end, without a look
 * at its words. False only where none has.
 */
export const mayHoldLongSentence = (
  { text, index }: Pick<Paragraph, "text" | "index">,
  model: DocumentModel,
  language: Language,
  mostWords: number,
): boolean => {
  const { words, unsure, stops, wordsBefore, stopStarts } = surveyOf(model);
  const all = words[index] ?? 0;
  if (all <= mostWords) return false;
  if (unsure[index] === 1) return true;
  let before = 0;
  for (let stop = stopStarts[index] ?? 0; stop < (stopStarts[index + 1] ?? 0); stop += 1) {
    const until = wordsBefore[stop] ?? 0;
    if (all - before <= mostWords) return false;
    if (sentenceEnd(text, stops[stop] ?? 0, language) < 0) continue;
    if (until - before > mostWords) return true;
    before = until;
  }
  return all - before > mostWords;
};
