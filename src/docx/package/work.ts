import { Refusal } from "../refusal";

/** The most bytes of one part that we read, inflated: about 2,500 pages of Word's own XML. Pictures are never read. */
export const partLimit = 64 * 1024 * 1024;

/** The most bytes that we read of all parts together: the document, and the little that tells how to read it. */
const packageLimit = 96 * 1024 * 1024;

/** The most tags that we read of all parts together: a thousand pages of Word's own have one million. */
const tagLimit = 3_000_000;

/** What the reading of one package may cost: counted as it is read, whatever the archive says of itself. */
export class Work {
  #bytes = 0;
  #tags = 0;

  /** How many more bytes may be inflated for one part. */
  get bytesLeft(): number {
    return Math.min(partLimit, packageLimit - this.#bytes);
  }

  /** Throws a Refusal where a part that has been inflated is more than we take on. */
  add(name: string, bytes: Uint8Array, text: string): void {
    this.#bytes += bytes.length;
    for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at + 1)) {
      this.#tags += 1;
      if (this.#tags > tagLimit) throw new Refusal("too-large", name);
    }
  }
}
