import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { fail, succeed, type Result } from "../../core";

/** No file that a person calls a briefing is larger; what is, is not brought into memory to find that out. */
export const largestFile = 256 * 1024 * 1024;

const step = 1024 * 1024;

/** Reads what has no size beforehand, such as a pipe, and no more of it than is allowed. */
const readPipe = (file: number): Result<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = Buffer.alloc(step);
    const count = readSync(file, chunk);
    if (count === 0) return succeed(Buffer.concat(chunks));
    chunks.push(chunk.subarray(0, count));
    length += count;
    if (length > largestFile) return fail("too-large");
  }
};

/** The bytes of a file. Throws the system's error where it cannot be opened. */
export const readBytes = (path: string): Result<Uint8Array> => {
  const file = openSync(path, "r");
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) return readPipe(file);
    return stat.size > largestFile ? fail("too-large") : succeed(readFileSync(file));
  } finally {
    closeSync(file);
  }
};

/** All of standard input. */
export const readStandardInput = async (): Promise<Result<Uint8Array>> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > largestFile) return fail("too-large");
  }
  return succeed(Buffer.concat(chunks));
};
