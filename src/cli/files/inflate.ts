import { inflateRawSync } from "node:zlib";
import type { DocxPortOptions } from "../../docx/port";

const [smallestChunk, largestChunk] = [1024, 1024 * 1024];

const isTooLarge = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** Node's own zlib: three times as fast as what also works elsewhere. */
export const inflate: NonNullable<DocxPortOptions["inflate"]> = (stored, size, limit) => {
  const chunkSize = Math.min(Math.max(size + 1, smallestChunk), largestChunk);
  try {
    return inflateRawSync(stored, { chunkSize, maxOutputLength: limit });
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
};
