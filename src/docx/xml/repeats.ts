import type { XmlElement } from "./node";
import type { XmlScanner } from "./scanner";
import type { Stretches } from "./stretches";
import type { Tag } from "./tag";

/** An element that was read before, and where it stands in the source. */
interface Known {
  readonly element: XmlElement;
  readonly start: number;
  readonly length: number;
}

/** How many are kept that begin with the same tag, and how long they may be in bytes. */
const most = 16;
const longest = 1024;

/**
 * Properties of runs and paragraphs stand in a document again and again, byte for byte. Where they do they need not be
 * read: the same element stands for all of them. Its parent is one of many, so that this is for trees which are looked
 * at from above, and never changed.
 */
export class Repeats {
  /** By their start tags, the one that was met last first. */
  readonly #known = new Map<Tag, Known[]>();

  constructor(private readonly stretches: Stretches) {}

  /** The element whose start tag was read last, if one like it is known: then the scanner is behind it. */
  find(tag: Tag, scanner: XmlScanner): XmlElement | null {
    if (!tag.shape.holdsProperties) return null;
    const known = this.#known.get(tag);
    if (known === undefined) return null;
    const { start } = scanner;
    for (let index = 0; index < known.length; index += 1) {
      const candidate = known[index];
      if (candidate === undefined || !this.#isSame(candidate, start)) continue;
      if (index > 0) {
        known[index] = known[0] ?? candidate;
        known[0] = candidate;
      }
      scanner.passOver(start + candidate.length);
      return candidate.element;
    }
    return null;
  }

  /** Keeps an element that stands from `start` to `end`. */
  keep(tag: Tag, element: XmlElement, start: number, end: number): void {
    const length = end - start;
    if (!tag.shape.holdsProperties || length > longest) return;
    const known = this.#known.get(tag);
    const one = { element, start, length };
    if (known === undefined) this.#known.set(tag, [one]);
    else if (known.length < most) known.push(one);
    else known[most - 1] = one;
  }

  /**
   * What begins with the same tag goes on alike; where its end is a different one, the bytes before that tell at once. An
   * element never begins another, so that looking from the front stops where either ends.
   */
  #isSame({ start, length }: Known, at: number): boolean {
    return this.stretches.areAlike(start, at, length);
  }
}
