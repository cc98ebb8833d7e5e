import type { DocumentModel } from "../document/model";
import { onceFor } from "./once-for";
import { SurveyWalk } from "./survey-walk";

/**
 * What one walk through texts tells of them, in rows of numbers: all that rules ask before they look at a text. By the
 * index of a text, where nothing else is said.
 */
export interface Survey {
  /** As many as `wordsIn` finds. */
  readonly words: Uint32Array;
  /** Some of `sign`. */
  readonly signs: Uint16Array;
  /** The words of all texts as numbers, in order. */
  readonly numbers: Uint32Array;
  /** Where those of a text begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  /** What letters beside digits would be as words: "th" of "25th". */
  readonly parts: Uint32Array;
  readonly partStarts: Uint32Array;
  /** 1 where a search by letters might find other words than all these: among strange characters. */
  readonly unsure: Uint8Array;
  /** Where capitals stand in their texts, those of ASCII and Latin-1, in order. */
  readonly capitals: Uint32Array;
  readonly capitalStarts: Uint32Array;
  /** Where sentences may end in their texts, in order, and how many words of its text stand before each such place. */
  readonly stops: Uint32Array;
  readonly wordsBefore: Uint32Array;
  readonly stopStarts: Uint32Array;
}

/** Walks once through some texts. */
export const surveyTexts = (texts: readonly { readonly text: string }[]): Survey => {
  let letters = 0;
  for (const { text } of texts) letters += text.length;
  const walk = new SurveyWalk(letters);
  const words = new Uint32Array(texts.length);
  const signs = new Uint16Array(texts.length);
  const unsure = new Uint8Array(texts.length);
  const starts = new Uint32Array(texts.length + 1);
  const partStarts = new Uint32Array(texts.length + 1);
  const capitalStarts = new Uint32Array(texts.length + 1);
  const stopStarts = new Uint32Array(texts.length + 1);
  for (let index = 0; index < texts.length; index += 1) {
    walk.through(texts[index]?.text ?? "");
    words[index] = walk.words;
    signs[index] = walk.signs;
    unsure[index] = walk.isUnsure ? 1 : 0;
    starts[index + 1] = walk.numbers.length;
    partStarts[index + 1] = walk.parts.length;
    capitalStarts[index + 1] = walk.capitals.length;
    stopStarts[index + 1] = walk.stops.length;
  }
  return {
    ...{ words, signs, unsure, starts, partStarts, capitalStarts, stopStarts },
    ...{ numbers: walk.numbers.all(), parts: walk.parts.all(), capitals: walk.capitals.all() },
    ...{ stops: walk.stops.all(), wordsBefore: walk.wordsBefore.all() },
  };
};

/** The survey of the paragraphs of a document, by their index; made once, when a rule first asks. */
export const surveyOf = onceFor(({ paragraphs }: DocumentModel): Survey => surveyTexts(paragraphs));
