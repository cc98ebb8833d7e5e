import type { ParagraphId } from "./paragraph";

interface Known {
  readonly id: ParagraphId;
  readonly text: string;
}

interface Written {
  readonly text: string;
}

/** What stands once in a stretch of the document, by its text; empty paragraphs are never telling. */
const placesOfUniqueTexts = (paragraphs: readonly Written[], from: number, to: number): Map<string, number> => {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const text = paragraphs[at]?.text ?? "";
    if (text.trim() !== "") places.set(text, places.has(text) ? -1 : at);
  }
  return places;
};

/** Gives numbers that no paragraph of the last read had. */
const freshIds = (before: readonly Known[]): (() => ParagraphId) => {
  let last = 0;
  for (const { id } of before) last = Math.max(last, Number(id.slice(1)) || 0);
  return () => {
    last += 1;
    // The one place where a paragraph id is made.
    return `p${last}` as ParagraphId;
  };
};

/** Which paragraph of the last read each paragraph of this one is; -1 for a new one. Linear in both. */
const matchParagraphs = (before: readonly Known[], now: readonly Written[]): Int32Array => {
  const match = new Int32Array(now.length).fill(-1);
  const taken = new Uint8Array(before.length);
  const pair = (old: number, at: number): void => {
    match[at] = old;
    taken[old] = 1;
  };

  let start = 0;
  while (start < before.length && start < now.length && before[start]?.text === now[start]?.text) pair(start, start++);
  let oldEnd = before.length;
  let newEnd = now.length;
  while (oldEnd > start && newEnd > start && before[oldEnd - 1]?.text === now[newEnd - 1]?.text)
    pair(--oldEnd, --newEnd);

  const oldPlaces = placesOfUniqueTexts(before, start, oldEnd);
  const newPlaces = placesOfUniqueTexts(now, start, newEnd);
  for (const [text, at] of newPlaces) {
    const old = oldPlaces.get(text);
    if (at >= 0 && old !== undefined && old >= 0) pair(old, at);
  }

  // What follows a known paragraph is the one that followed it before, with other words: somebody typed there.
  for (let at = start; at < newEnd; at += 1) {
    const expected = at === start ? start : (match[at - 1] ?? -1) + 1;
    const follows = at === start || (match[at - 1] ?? -1) >= 0;
    if (match[at] === -1 && follows && expected < oldEnd && taken[expected] === 0) pair(expected, at);
  }
  return match;
};

/**
 * Gives each paragraph of a new read the id that it had in the last one, by its words and its neighbours: hosts either
 * have no ids (WordApi 1.3) or hand them to the wrong paragraph (office-js issue 5784). A paragraph that is typed in
 * keeps its id, a moved one keeps it when its words are unique; a new one gets a number of its own.
 */
export const carryIds = <T extends Written>(
  before: readonly Known[],
  now: readonly T[],
): readonly (T & { readonly id: ParagraphId })[] => {
  const fresh = freshIds(before);
  const match = matchParagraphs(before, now);
  return now.map((paragraph, at) => ({ ...paragraph, id: before[match[at] ?? -1]?.id ?? fresh() }));
};
