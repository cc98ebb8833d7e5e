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
    let at = 0;
    for (; at <= length - 8; at += 8) {
      if (view.getFloat64(one + at, true) !== view.getFloat64(other + at, true)) return false;
    }
    for (; at < length; at += 1) if (bytes[one + at] !== bytes[other + at]) return false;
    return true;
  }
}
