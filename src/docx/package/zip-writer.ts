import { deflateSync } from "fflate";
import { Refusal } from "../refusal";
import { crc32 } from "./crc";
import { flagUtf8, methodDeflated, signatures, type ZipEntry } from "./zip-entry";

/** 1 January 1980, where MS-DOS time begins: what we write does not depend on a clock. */
const beginningOfTime = 0x00210000;
const versionNeeded = 20;

/** An entry with new content. It keeps the name and the time of the one that it replaces. */
export function deflateEntry(name: Uint8Array, content: Uint8Array, replaced: ZipEntry | null): ZipEntry {
  return {
    name: replaced?.name ?? "",
    nameBytes: name,
    flags: replaced?.flags ?? flagUtf8,
    method: methodDeflated,
    modified: replaced?.modified ?? beginningOfTime,
    crc: crc32(content),
    size: content.length,
    stored: deflateSync(content),
  };
}

/** Writes an archive (PKWARE APPNOTE 4.3): the stored bytes of each entry as they are, the headers anew. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  if (entries.length >= 0xffff) throw new Refusal("too-large");
  const headers = entries.reduce((sum, { nameBytes }) => sum + 30 + 46 + 2 * nameBytes.length, 22);
  const bytes = new Uint8Array(entries.reduce((sum, { stored }) => sum + stored.length, headers));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = entries.map((entry) => {
    const start = at;
    view.setUint32(at, signatures.localHeader, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + 30);
    bytes.set(entry.stored, at + 30 + entry.nameBytes.length);
    at += 30 + entry.nameBytes.length + entry.stored.length;
    return start;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    view.setUint32(at, signatures.centralHeader, true);
    view.setUint16(at + 4, versionNeeded, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(entry.nameBytes, at + 46);
    at += 46 + entry.nameBytes.length;
  });
  view.setUint32(at, signatures.end, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** The fields that stand in the same order in both headers of an entry, from the version needed on. */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, versionNeeded, true);
  view.setUint16(at + 2, entry.flags & flagUtf8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.stored.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
