import { writeSync } from "node:fs";

/** Whoever reads our output has closed it, as `head` does: nobody wants the rest. */
export class ClosedOutput extends Error {
  override readonly name = "ClosedOutput";
}

/** Whether an error is one, thrown by whichever file of the build. */
export const isClosedOutput = (error: unknown): boolean => error instanceof Error && error.name === "ClosedOutput";

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

/** A pipe that somebody else has set to non-blocking can be full: wait a little and try again. */
const waitALittle = (): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);

const standardOutput = 1;
const standardError = 2;

const write = (file: number, content: string | Uint8Array): void => {
  let rest = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(file, rest));
    } catch (error) {
      const code = codeOf(error);
      if (code === "EPIPE" || code === "EOF") throw new ClosedOutput();
      if (code !== "EAGAIN") throw error;
      waitALittle();
    }
  }
};

/** Writes to standard output, at once and in full. Throws ClosedOutput when nobody listens any more. */
export const writeOut = (content: string | Uint8Array): void => write(standardOutput, content);

/** Writes a line to standard error; a reader who has gone away misses it. */
export const writeError = (text: string): void => {
  try {
    write(standardError, text);
  } catch (error) {
    if (!(error instanceof ClosedOutput)) throw error;
  }
};
