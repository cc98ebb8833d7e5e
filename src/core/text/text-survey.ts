import type { DocumentModel } from "../document/model";
import { onceFor } from "./once-for";
import type { NumberRow } from "./number-row";
import { SurveyWalk, type SurveyRows } from "./survey-walk";

/**
 * What one walk through texts tells of them, in rows of numbers: all that rules ask before they look at a text. By the
 * index of a text, where nothing else is said.
 */
export interface Survey {
  /** As many as `wordsIn` finds. */
  readonly words: Uint32Array;
  /** Some of `sign`. */
  readonly signs: Uint32Array;
  /** The words of all texts as numbers, in order. */
  readonly numbers: Uint32Array;
  /** Where those of a text begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  /** What letters beside digits would be as words: "th" of "25th". */
  readonly parts: Uint32Array;
  readonly partStarts: Uint32Array;
  /** 1 where a search by letters might find other words than all these: among strange characters. */
  readonly unsure: Uint32Array;
  /** Where capitals stand in their texts, those of ASCII and Latin-1, in order. */
  readonly capitals: Uint32Array;
  readonly capitalStarts: Uint32Array;
  /** Where sentences may end in their texts, in order, and how many words of its text stand before each such place. */
  readonly stops: Uint32Array;
  readonly wordsBefore: Uint32Array;
  readonly stopStarts: Uint32Array;
}

/** All rows in one: of an engine's typed arrays each takes as long to make as a line of text to walk through. */
const surveyFrom = (rows: SurveyRows): Survey => {
  let length = 0;
  for (const row of Object.values(rows)) length += row.length;
  const all = new Uint32Array(length);
  let from = 0;
  const next = (row: NumberRow): Uint32Array => {
    const begin = from;
    row.copyTo(all, begin);
    from += row.length;
    row.length = 0;
    return all.subarray(begin, from);
  };
  return {
    words: next(rows.words),
    signs: next(rows.signs),
    numbers: next(rows.numbers),
    starts: next(rows.starts),
    parts: next(rows.parts),
    partStarts: next(rows.partStarts),
    unsure: next(rows.unsure),
    capitals: next(rows.capitals),
    capitalStarts: next(rows.capitalStarts),
    stops: next(rows.stops),
    wordsBefore: next(rows.wordsBefore),
    stopStarts: next(rows.stopStarts),
  };
};

/** The numbers of about a hundred pages. */
const mostKept = 100_000;

/** A walk that has ended, with room in its rows for the next one; null after a large paper, and before the first. */
let idle: SurveyWalk | null = null;

const walkThrough = <Told>(texts: readonly { readonly text: string }[], told: (rows: SurveyRows) => Told): Told => {
  const walk = idle ?? new SurveyWalk();
  idle = null;
  for (const { text } of texts) walk.through(text);
  walk.begin();
  const answer = told(walk.rows);
  if (walk.rows.numbers.room <= mostKept) idle = walk;
  return answer;
};

const numbersFrom = (rows: SurveyRows): Uint32Array => {
  const numbers = new Uint32Array(rows.numbers.length);
  rows.numbers.copyTo(numbers, 0);
  for (const row of Object.values(rows)) row.length = 0;
  return numbers;
};

/**
 * A text with a blank behind it, as one piece in memory. An engine has a string of its own kind for one that was added
 * together and for one that was cut from another; a loop that has met more than four kinds asks of each letter anew how it is
 * read. The texts of papers are of four, so whatever else the walk goes through must be of one of these.
 */
export const ofOnePiece = (text: string): string => [text, ""].join(" ");

/** The `numbers` of one text: without all else that a survey tells it takes a fraction of the time. */
export const numbersOfText = (text: string): Uint32Array => walkThrough([{ text: ofOnePiece(text) }], numbersFrom);

/** Walks once through some texts. */
export const surveyTexts = (texts: readonly { readonly text: string }[]): Survey => walkThrough(texts, surveyFrom);

/** The survey of the paragraphs of a document, by their index; made once, when a rule first asks. */
export const surveyOf = onceFor(({ paragraphs }: DocumentModel): Survey => surveyTexts(paragraphs));
