import { constants, crc32, deflateRawSync } from "node:zlib";

/**
 * A deflate stream that inflates to `before`, then `times` times `filler`, then `after`. The compressed filler is
 * written once and repeated: a gigabyte costs a moment and a megabyte.
 */
export const deflatedBomb = (before: string, filler: string, times: number, after: string): Uint8Array => {
  // A full flush ends on a whole byte and forgets what came before, so that pieces can be strung together (RFC 1951).
  const piece = (text: string): Buffer => deflateRawSync(text, { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(
    Buffer.concat([
      piece(before),
      ...Array.from({ length: times }, () => filler).map(memoised(piece)),
      deflateRawSync(after),
    ]),
  );
};

const memoised = (make: (text: string) => Buffer): ((text: string) => Buffer) => {
  const made = new Map<string, Buffer>();
  return (text) => {
    const known = made.get(text) ?? make(text);
    made.set(text, known);
    return known;
  };
};

/** The checksum of what such a stream inflates to. */
export const crcOfBomb = (before: string, filler: string, times: number, after: string): number => {
  let crc = crc32(before);
  const bytes = Buffer.from(filler);
  for (let time = 0; time < times; time += 1) crc = crc32(bytes, crc);
  return crc32(after, crc);
};
