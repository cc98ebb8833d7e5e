import { Inflate, inflateSync } from "fflate";
import { Refusal } from "../refusal";
import { flagEncrypted, methodDeflated, methodStored, type ZipEntry } from "./zip-entry";

/** Deflate cannot grow more than about 1,030 times, so a step gives 17 MB at most before the limit is looked at. */
const step = 16 * 1024;
const mostGrowth = 1032;

/** The content of an entry. What the archive says of its size is not believed: the bytes are counted as they come. */
export function inflateEntry(entry: ZipEntry, limit: number): Uint8Array {
  if (entry.flags & flagEncrypted) throw new Refusal("password-protected", entry.name);
  if (entry.method !== methodStored && entry.method !== methodDeflated) throw new Refusal("unknown-packing");
  if (entry.stored.length > limit) throw new Refusal("too-large", entry.name);
  return entry.method === methodStored ? entry.stored : (inflateSmall(entry, limit) ?? inflate(entry, limit));
}

/** What fits into one step, at once; null where the size is not as the archive says. */
function inflateSmall({ stored, size }: ZipEntry, limit: number): Uint8Array | null {
  if (stored.length > step || size > limit || size > stored.length * mostGrowth) return null;
  try {
    const inflated = inflateSync(stored, { out: new Uint8Array(size + 1) });
    return inflated.length === size ? inflated : null;
  } catch {
    return null;
  }
}

function inflate({ name, stored, size }: ZipEntry, limit: number): Uint8Array {
  let whole = new Uint8Array(Math.min(size, limit));
  let length = 0;
  const stream = new Inflate((chunk) => {
    const end = length + chunk.length;
    if (end > limit) throw new Refusal("too-large", name);
    if (end > whole.length) whole = enlarged(whole, Math.min(2 * end, limit));
    whole.set(chunk, length);
    length = end;
  });
  try {
    for (let at = 0; at < stored.length; at += step) {
      stream.push(stored.subarray(at, at + step), at + step >= stored.length);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal("damaged");
  }
  return whole.subarray(0, length);
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
