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

/** Finds which paragraph of the last read each paragraph of this one is, in steps from the surest on. Linear in both. */
class Matching {
  /** By place in this read, the place in the last one; -1 for a new paragraph. */
  readonly match: Int32Array;
  private readonly taken: Uint8Array;
  private start = 0;
  private oldEnd: number;
  private newEnd: number;

  constructor(
    private readonly before: readonly Written[],
    private readonly now: readonly Written[],
  ) {
    this.match = new Int32Array(now.length).fill(-1);
    this.taken = new Uint8Array(before.length);
    this.oldEnd = before.length;
    this.newEnd = now.length;
  }

  run(): Int32Array {
    this.sameBeginning();
    this.sameEnd();
    this.uniqueTexts();
    this.whatFollows();
    return this.match;
  }

  private pair(old: number, at: number): void {
    this.match[at] = old;
    this.taken[old] = 1;
  }

  private isSame(old: number, at: number): boolean {
    return old < this.oldEnd && at < this.newEnd && this.before[old]?.text === this.now[at]?.text;
  }

  private sameBeginning(): void {
    for (; this.isSame(this.start, this.start); this.start += 1) this.pair(this.start, this.start);
  }

  private sameEnd(): void {
    const least = this.start;
    while (this.oldEnd > least && this.newEnd > least && this.isSame(this.oldEnd - 1, this.newEnd - 1)) {
      this.oldEnd -= 1;
      this.newEnd -= 1;
      this.pair(this.oldEnd, this.newEnd);
    }
  }

  private uniqueTexts(): void {
    const oldPlaces = placesOfUniqueTexts(this.before, this.start, this.oldEnd);
    if (oldPlaces.size === 0) return;
    for (const [text, at] of placesOfUniqueTexts(this.now, this.start, this.newEnd)) {
      const old = oldPlaces.get(text) ?? -1;
      if (at >= 0 && old >= 0) this.pair(old, at);
    }
  }

  /** What follows a known paragraph is the one that followed it before, with other words: somebody typed there. */
  private whatFollows(): void {
    for (let at = this.start; at < this.newEnd; at += 1) {
      const above = at === this.start ? this.start - 1 : (this.match[at - 1] ?? -1);
      const isKnown = at === this.start || above >= 0;
      const isFree = above + 1 < this.oldEnd && this.taken[above + 1] === 0;
      if (this.match[at] === -1 && isKnown && isFree) this.pair(above + 1, at);
    }
  }
}

/**
 * Gives each paragraph of a new read the id that it had in the last one, by its words and its neighbours: hosts either
 * have no ids (WordApi 1.3) or hand them to the wrong paragraph (office-js issue 5784). A paragraph that is typed in
 * keeps its id, a moved one keeps it when its words are unique; a new one gets a number of its own. Ask for each once, in
 * their order.
 */
export const carryIds = (before: readonly Known[], now: readonly Written[]): ((at: number) => ParagraphId) => {
  const fresh = freshIds(before);
  if (before.length === 0) return fresh;
  const match = new Matching(before, now).run();
  return (at) => before[match[at] ?? -1]?.id ?? fresh();
};
