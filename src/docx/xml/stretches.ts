/** So many bytes at the end of a stretch mostly tell whether it is another one. */
const telling = 16;

/**
 * Compares stretches of the same bytes with each other, eight bytes at a time, which takes a quarter of the time. They are
 * taken as a floating-point number, the one kind that an engine has of that size. No two characters of UTF-8 begin one that
 * is not equal to itself (0x7ff or 0xfff, last byte first), and only with NUL are different bytes equal (0 and -0).
 */
export class Stretches {
  readonly #view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /**
   * Whether the same stands at both places.
   * @param one where well-formed XML stands, which holds no NUL
   */
  areSame(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    const view = this.#view;
    if (Math.max(one, other) + length > bytes.length) return false;
    const last = length - 8;
    if (last < 0) return this.#areSameShort(one, other, length);
    for (let at = 0; at < last; at += 8) {
      if (view.getFloat64(one + at, true) !== view.getFloat64(other + at, true)) return false;
    }
    // The last eight, of which some may have been looked at.
    return view.getFloat64(one + last, true) === view.getFloat64(other + last, true);
  }

  /** The same of what is likely to begin alike: where it is another one, its end tells at once. */
  areAlike(one: number, other: number, length: number): boolean {
    const end = Math.min(length, telling);
    const begin = length - end;
    return this.areSame(one + begin, other + begin, end) && this.areSame(one, other, begin);
  }

  /** Fewer than eight bytes. */
  #areSameShort(one: number, other: number, length: number): boolean {
    const view = this.#view;
    if (length >= 4) {
      const last = length - 4;
      return (
        view.getInt32(one, true) === view.getInt32(other, true) &&
        view.getInt32(one + last, true) === view.getInt32(other + last, true)
      );
    }
    if (length < 2) return length === 0 || this.bytes[one] === this.bytes[other];
    const last = length - 2;
    return (
      view.getInt16(one, true) === view.getInt16(other, true) &&
      view.getInt16(one + last, true) === view.getInt16(other + last, true)
    );
  }
}
