/** So many bytes are taken at once, with a table for each (slicing-by-8, Kounavis and Berry 2005). */
const atOnce = 8;

type Table = Int32Array<ArrayBuffer>;
const table = (): Table => new Int32Array(256);
const tables = [table(), table(), table(), table(), table(), table(), table(), table()] as const;

/** Done when they are first needed: most runtimes reckon a checksum themselves. */
function fillTables(): void {
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[0][byte] = value;
  }
  for (let byte = 0; byte < 256; byte += 1) {
    let value = tables[0][byte] ?? 0;
    for (const longer of tables.slice(1)) {
      value = (value >>> 8) ^ (tables[0][value & 0xff] ?? 0);
      longer[byte] = value;
    }
  }
}

/** The CRC-32 of an archive's entries (PKWARE APPNOTE 4.4.7), unsigned. */
export function crc32(bytes: Uint8Array): number {
  const [a, b, c, d, e, f, g, h] = tables;
  if (a[1] === 0) fillTables();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let at = 0;
  for (; at + atOnce <= bytes.length; at += atOnce) {
    const low = crc ^ view.getInt32(at, true);
    const high = view.getInt32(at + 4, true);
    crc =
      (h[low & 0xff] ?? 0) ^
      (g[(low >>> 8) & 0xff] ?? 0) ^
      (f[(low >>> 16) & 0xff] ?? 0) ^
      (e[low >>> 24] ?? 0) ^
      (d[high & 0xff] ?? 0) ^
      (c[(high >>> 8) & 0xff] ?? 0) ^
      (b[(high >>> 16) & 0xff] ?? 0) ^
      (a[high >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) crc = (crc >>> 8) ^ (a[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
  return ~crc >>> 0;
}
