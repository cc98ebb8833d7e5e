import { Refusal } from "../refusal";
import { tagsIn } from "./tags-in";

/** The most bytes of one part that we read, inflated: about 2,500 pages of Word's own XML. Pictures are never read. */
export const partLimit = 64 * 1024 * 1024;

/** The most bytes that we read of all parts together: the document, and the little that tells how to read it. */
const packageLimit = 96 * 1024 * 1024;

/** The most tags that we read of all parts together: a thousand pages of Word's own have one million. */
const tagLimit = 3_000_000;

/** `<a/>` is the shortest, and a start tag with its end tag takes seven: where there are less for each, no XML stands. */
const fewestBytes = 3;

/** What the reading of one package may cost: counted as it is read, whatever the archive says of itself. */
export class Work {
  /** What has been counted: a part that is unpacked once more counts once. */
  readonly #parts = new Set<string>();
  #bytes = 0;
  #tags = 0;
  /** Parts whose tags have not been counted: in so few bytes there cannot be too many. */
  #uncounted: Uint8Array[] = [];

  /** How many bytes may be inflated for one part. */
  bytesLeftFor(part: string): number {
    return this.#parts.has(part) ? partLimit : Math.min(partLimit, packageLimit - this.#bytes);
  }

  /** Throws a Refusal where a part that has been inflated is more than we take on. */
  add(part: string, bytes: Uint8Array): void {
    if (this.#parts.has(part)) return;
    this.#parts.add(part);
    this.#bytes += bytes.length;
    this.#uncounted.push(bytes);
    if (this.#bytes <= fewestBytes * tagLimit) return;
    for (const uncounted of this.#uncounted) this.#tags += tagsIn(uncounted);
    this.#uncounted = [];
    if (this.#tags > tagLimit) throw new Refusal("too-large", part);
  }
}
