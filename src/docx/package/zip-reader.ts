import { strFromU8 } from "fflate";
import { Refusal } from "../refusal";
import { flagUtf8, signatures, type ZipEntry } from "./zip-entry";

/**
 * The entries of a zip archive, by its central directory (PKWARE APPNOTE 4.3 and 4.5, zip64 included). Nothing is
 * inflated. Throws a Refusal "damaged" where the directory does not fit the bytes.
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return [...readDirectory(bytes, view)];
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal("damaged");
    throw error;
  }
}

function* readDirectory(bytes: Uint8Array, view: DataView): Iterable<ZipEntry> {
  let { at, count } = findDirectory(view);
  for (; count > 0; count--) {
    expect(view, at, signatures.centralHeader);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const flags = view.getUint16(at + 8, true);
    const nameBytes = slice(bytes, at + 46, nameLength);
    const extra = { start: at + 46 + nameLength, length: extraLength };
    const [size, storedSize, offset] = wideValues(view, extra, [
      view.getUint32(at + 24, true),
      view.getUint32(at + 20, true),
      view.getUint32(at + 42, true),
    ]);
    yield {
      name: strFromU8(nameBytes, (flags & flagUtf8) === 0).replaceAll("\\", "/"),
      nameBytes,
      flags,
      method: view.getUint16(at + 10, true),
      modified: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      size,
      stored: slice(bytes, startOfData(view, offset), storedSize),
    };
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
}

function findDirectory(view: DataView): { readonly at: number; readonly count: number } {
  const longestComment = 0xffff;
  let end = view.byteLength - 22;
  const first = Math.max(0, end - longestComment);
  while (end >= first && !isEnd(view, end)) end--;
  if (end < first) throw new Refusal("damaged");
  const count = view.getUint16(end + 10, true);
  const at = view.getUint32(end + 16, true);
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signatures.zip64Locator) return { at, count };
  const wideEnd = number64(view, locator + 8);
  expect(view, wideEnd, signatures.zip64End);
  return { at: number64(view, wideEnd + 48), count: number64(view, wideEnd + 32) };
}

/** Whether a directory ends here: its record, with room for the comment that it speaks of. A comment may hold the signature. */
const isEnd = (view: DataView, at: number): boolean =>
  view.getUint32(at, true) === signatures.end && at + 22 + view.getUint16(at + 20, true) <= view.byteLength;

/** Values that do not fit 32 bits stand in the zip64 extra field, in this order, only those that are marked. */
function wideValues(
  view: DataView,
  extra: { readonly start: number; readonly length: number },
  narrow: readonly [number, number, number],
): readonly [number, number, number] {
  let at = extra.start;
  while (at < extra.start + extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  let next = at + 4;
  const widen = (value: number): number => {
    if (value !== 0xffffffff || at >= extra.start + extra.length) return value;
    next += 8;
    return number64(view, next - 8);
  };
  return [widen(narrow[0]), widen(narrow[1]), widen(narrow[2])];
}

function startOfData(view: DataView, header: number): number {
  expect(view, header, signatures.localHeader);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new Refusal("damaged");
  return bytes.subarray(start, start + length);
}

function expect(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Refusal("damaged");
}

const number64 = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));
