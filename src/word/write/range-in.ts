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

/** Where nothing stands between `from` and `to` that Word can search for. */
const pointAt = (walk: Walk, seen: SeenText, from: number, before: Word.Range | null): Word.Range | null => {
  const next = seen.runs.find((run) => run.from === from);
  const following = next && walk.over(chunksOf(seen, next));
  return following?.getRange("Start") ?? before?.getRange("End") ?? null;
};

/**
 * The range of some words of a paragraph, empty where `from` is `to`. The paragraph's text must have been loaded. Tabs,
 * breaks and objects at either edge are left out: Word cannot search for them (office-js issues 2331, 5403).
 */
export const rangeIn = (paragraph: Word.Paragraph, { from, to }: Stretch): Word.Range => {
  const seen = seenText(paragraph.text);
  if (from === 0 && to === seen.text.length && to > 0) return paragraph.getRange("Content");
  const walk = new Walk(paragraph);
  const before = walk.over(chunksOf(seen, { from: 0, to: from }));
  const words = walk.over(chunksOf(seen, { from, to }));
  return words ?? pointAt(walk, seen, from, before) ?? paragraph.getRange("Start");
};

/** Puts other words in the place of some, which take their looks. */
export const replaceWords = (paragraph: Word.Paragraph, words: Stretch, text: string): void => {
  const range = rangeIn(paragraph, words);
  if (words.from === words.to) range.insertText(textForWord(text), "Start");
  else if (text === "") range.delete();
  else range.insertText(textForWord(text), "Replace");
};
