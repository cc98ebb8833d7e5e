import { seenText, textForWord, type SeenText, type Stretch } from "../read/seen-text";

/** Word searches for 255 characters at most; a code point may be two of them. */
const chunk = /[^]{1,120}/gu;

/** What stands in a stretch of the text, in pieces that Word can search for. */
const chunksOf = ({ text, runs }: SeenText, { from, to }: Stretch): readonly string[] =>
  runs.flatMap((run) => text.slice(Math.max(run.from, from), Math.min(run.to, to)).match(chunk) ?? []);

/**
 * Walks through a paragraph from its beginning: each piece stands where the rest begins, so the first that Word finds in
 * the rest is it, however often its words come again. That needs no answer from Word in between, and so no `sync`.
 */
class Walk {
  private rest: Word.Range;
  private readonly end: Word.Range;

  constructor(paragraph: Word.Paragraph) {
    this.rest = paragraph.getRange("Content");
    this.end = paragraph.getRange("End");
  }

  /** The range of the next pieces; null for none. */
  over(chunks: readonly string[]): Word.Range | null {
    const hits = chunks.map((text) => {
      const hit = this.rest.search(text.replaceAll("^", "^^"), { matchCase: true }).getFirst();
      this.rest = hit.getRange("End").expandTo(this.end);
      return hit;
    });
    const [first, last] = [hits[0], hits.at(-1)];
    return first && last && first !== last ? first.expandTo(last) : (first ?? null);
  }
}

const startsAt = ({ runs }: SeenText, at: number): boolean => runs.some(({ from, to }) => from <= at && at < to);
const endsAt = ({ runs }: SeenText, at: number): boolean => runs.some(({ from, to }) => from < at && at <= to);

/** Whether Word can find these words: not where they begin or end between two marks that it cannot search for. */
export const isFindable = (raw: string, { from, to }: Stretch): boolean => {
  const seen = seenText(raw);
  const isPoint = (at: number): boolean => at === seen.text.length || endsAt(seen, at) || startsAt(seen, at);
  return (from === 0 || isPoint(from)) && isPoint(to);
};

/**
 * The range of some words of a paragraph, empty where `from` is `to`. The paragraph's text must have been loaded. Word
 * cannot search for tabs and breaks (office-js issues 2331, 5403): what begins or ends between two of them does so at
 * the words that are nearest.
 */
export const rangeIn = (paragraph: Word.Paragraph, { from, to }: Stretch): Word.Range => {
  const seen = seenText(paragraph.text);
  const { length } = seen.text;
  if (from === 0 && to === length && to > 0) return paragraph.getRange("Content");
  const walk = new Walk(paragraph);
  const before = walk.over(chunksOf(seen, { from: 0, to: from }));
  const words = walk.over(chunksOf(seen, { from, to }));
  if (words && startsAt(seen, from) && endsAt(seen, to)) return words;
  const after = walk.over(chunksOf(seen, { from: to, to: length }).slice(0, 1));

  const pointAt = (at: number, left: Word.Range | null, right: Word.Range | null): Word.Range => {
    if (at === 0 || at === length) return paragraph.getRange(at === 0 ? "Start" : "End");
    const near = endsAt(seen, at) || !right ? left?.getRange("End") : right.getRange("Start");
    return near ?? paragraph.getRange("Start");
  };
  const begin = pointAt(from, before, words ?? after);
  return from === to ? begin : begin.expandTo(pointAt(to, words ?? before, after));
};

/** Puts other words in the place of some, which take their looks. */
export const replaceWords = (paragraph: Word.Paragraph, words: Stretch, text: string): void => {
  const range = rangeIn(paragraph, words);
  if (words.from === words.to) range.insertText(textForWord(text), "Start");
  else if (text === "") range.delete();
  else range.insertText(textForWord(text), "Replace");
};
