import { charactersIn, look, looks } from "./bytes";
import { DamagedXml } from "./damaged-xml";
import { sharedName, shareName } from "./shared-names";
import { Stretches } from "./stretches";
import { type AsciiReader, readAscii } from "./utf8";

/** A `Name` of XML 1.0 (5th edition, 2.3). */
const name =
  // eslint-disable-next-line no-misleading-character-class -- the two joiners are characters of names, each by itself
  /^[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}\-.0-9\xb7]*$/u;

/** For each byte whether it may stand in a name. Of those beyond ASCII, `name` decides. */
export const inNames = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x7f || /[:\w.-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

const slots = 128;

interface KnownWord {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

/** The names and values in a source. One that comes again is the same string: it need not be made a second time. */
export class Words {
  /** The place behind the name that was read last. */
  end = 0;
  readonly #known = new Array<KnownWord | undefined>(slots).fill(undefined);
  readonly stretches: Stretches;
  /** What stands from one place to another, where that is known to be characters of ASCII. */
  readonly ascii: (start: number, end: number) => string;

  constructor(
    readonly bytes: Uint8Array,
    reader: AsciiReader = readAscii,
  ) {
    this.stretches = new Stretches(bytes);
    this.ascii = reader(bytes);
  }

  /** The name that begins at a place. Throws DamagedXml where none does. */
  name(at: number): string {
    const { bytes } = this;
    let end = at;
    let hash = 0;
    for (let byte = bytes[end] ?? 0; inNames[byte] === 1; byte = bytes[end] ?? 0) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      end += 1;
    }
    this.end = end;
    return sharedName(bytes, at, end, hash) ?? this.#newName(at, end, hash);
  }

  #newName(start: number, end: number, hash: number): string {
    const text = charactersIn(this.bytes, start, end);
    if (!name.test(text)) throw new DamagedXml("There is no name", start);
    shareName(text, end - start, hash);
    return text;
  }

  /** The same as `word`, for what stands in all documents alike: the addresses of namespaces. */
  sharedWord(start: number, end: number): string {
    const { bytes } = this;
    let hash = 0;
    for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const known = sharedName(bytes, start, end, hash);
    if (known !== null) return known;
    const text = this.word(start, end);
    shareName(text, end - start, hash);
    return text;
  }

  /** The characters from one place to another, as they are written. */
  word(start: number, end: number): string {
    const { bytes } = this;
    let hash = 0;
    let all = 0;
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      hash = (Math.imul(hash, 31) + byte) | 0;
      all |= looks[byte] ?? 0;
    }
    const slot = (hash ^ (hash >>> 9)) & (slots - 1);
    const known = this.#known[slot];
    if (known?.length === end - start && this.stretches.areSame(known.start, start, known.length)) return known.text;
    const isAscii = (all & (look.wide | look.forbidden)) === 0;
    const text = isAscii ? this.ascii(start, end) : charactersIn(bytes, start, end);
    this.#known[slot] = { text, start, length: end - start };
    return text;
  }
}
