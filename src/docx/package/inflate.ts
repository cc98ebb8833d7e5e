import { Inflate as InflateStream, inflateSync } from "fflate";
import { Refusal } from "../refusal";
import type { AsciiReader } from "../xml/utf8";
import { crc32 } from "./crc";
import { flagEncrypted, methodDeflated, methodStored, type ZipEntry } from "./zip-entry";

/** Deflate cannot grow more than this many times. */
export const mostGrowth = 1032;

/** What may be unpacked at once, into as much room as the archive says: what is more is lost, and takes a second at most. */
const atOnce = 256 * 1024;

/** What is larger than that goes in steps, each of which gives 17 MB at most before the limit is looked at. */
const step = 16 * 1024;

/**
 * Unpacks a raw deflate stream (RFC 1951): null where that comes to more than `limit` bytes; throws where the stream is
 * damaged.
 * @param size how much it may be, in bytes; not to be relied on
 */
export type Inflate = (stored: Uint8Array, size: number, limit: number) => Uint8Array | null;

/** What a runtime has for unpacking and decoding, where it has something better than what works everywhere. */
export interface Unpacking {
  readonly inflate?: Inflate;
  /** The CRC-32 of some bytes, unsigned. */
  readonly crc32?: (bytes: Uint8Array) => number;
  readonly ascii?: AsciiReader;
}

/**
 * The content of an entry. What the archive says of its size is not believed: where it is another, the checksum decides
 * whether the content is damaged. Of what has its size, deflate has most often found out already.
 */
export function inflateEntry(entry: ZipEntry, limit: number, unpacking: Unpacking = {}): Uint8Array {
  if (entry.flags & flagEncrypted) throw new Refusal("password-protected", entry.name);
  if (entry.method !== methodStored && entry.method !== methodDeflated) throw new Refusal("unknown-packing");
  if (entry.stored.length > limit) throw new Refusal("too-large", entry.name);
  if (entry.method === methodStored) {
    expectWhole(entry, entry.stored, unpacking);
    return entry.stored;
  }
  const { inflate = inflateAnywhere } = unpacking;
  const whole = damagedWhereItThrows(() => inflate(entry.stored, entry.size, limit));
  if (whole === null) throw new Refusal("too-large", entry.name);
  if (whole.length !== entry.size) expectWhole(entry, whole, unpacking);
  return whole;
}

/** Throws a Refusal "damaged" where the content of an entry is not what the archive has the checksum of. */
export function expectWhole(entry: ZipEntry, content: Uint8Array, unpacking: Unpacking): void {
  if ((unpacking.crc32 ?? crc32)(content) !== entry.crc) throw new Refusal("damaged");
}

function damagedWhereItThrows<T>(action: () => T): T {
  try {
    return action();
  } catch {
    throw new Refusal("damaged");
  }
}

/** Works in every engine. */
const inflateAnywhere: Inflate = (stored, size, limit) =>
  inflateSmall(stored, size, limit) ?? inflateInSteps(stored, size, limit);

/** What may be unpacked at once; null where the size is not as the archive says. */
function inflateSmall(stored: Uint8Array, size: number, limit: number): Uint8Array | null {
  if (stored.length > atOnce || size > limit || size > stored.length * mostGrowth) return null;
  try {
    const inflated = inflateSync(stored, { out: new Uint8Array(size + 1) });
    return inflated.length === size ? inflated : null;
  } catch {
    return null;
  }
}

/** The bytes are counted as they come. */
function inflateInSteps(stored: Uint8Array, size: number, limit: number): Uint8Array | null {
  let whole = new Uint8Array(Math.min(size, limit));
  let length = 0;
  const stream = new InflateStream((chunk) => {
    const end = length + chunk.length;
    if (end <= limit) {
      if (end > whole.length) whole = enlarged(whole, Math.min(2 * end, limit));
      whole.set(chunk, length);
    }
    length = end;
  });
  for (let at = 0; at < stored.length && length <= limit; at += step) {
    stream.push(stored.subarray(at, at + step), at + step >= stored.length);
  }
  return length > limit ? null : whole.subarray(0, length);
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
