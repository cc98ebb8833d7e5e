import { DamagedXml } from "./damaged-xml";

/** A `Name` of XML 1.0 (5th edition, 2.3). */
const name =
  // eslint-disable-next-line no-misleading-character-class -- the two joiners are characters of names, each by itself
  /^[:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}][:A-Z_a-z\xc0-\xd6\xd8-\xf6\xf8-\u037d\u037f-\u1fff\u200c\u200d\u203f\u2040\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\u{10000}-\u{effff}\-.0-9\xb7]*$/u;

/** For each ASCII character whether it may stand in a name. Of those beyond, `name` decides. */
const inNames = Uint8Array.from({ length: 128 }, (_, code) => (/[:\w.-]/.test(String.fromCharCode(code)) ? 1 : 0));

const slots = 512;

/** Reads the names in a source. A name that comes again is the same string: it need not be made, checked or hashed. */
export class NameReader {
  /** The place behind the name that was read last. */
  end = 0;
  /** Every name that was read. */
  readonly all = new Set<string>();
  readonly #known = new Array<string | undefined>(slots).fill(undefined);

  constructor(private readonly source: string) {}

  /** The name that begins at a place. Throws DamagedXml where none does. */
  read(at: number): string {
    const { source } = this;
    let end = at;
    let hash = 0;
    for (let code = source.charCodeAt(end); code > 127 || inNames[code] === 1; code = source.charCodeAt(end)) {
      hash = (Math.imul(hash, 31) + code) | 0;
      end += 1;
    }
    this.end = end;
    const slot = hash & (slots - 1);
    const known = this.#known[slot];
    if (known?.length === end - at && source.startsWith(known, at)) return known;
    const read = source.slice(at, end);
    if (!name.test(read)) throw new DamagedXml(`There is no name at ${at}`);
    this.#known[slot] = read;
    this.all.add(read);
    return read;
  }
}
