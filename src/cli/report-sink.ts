import { CallError } from "./call-error";
import { writeSafely } from "./files/write-safely";
import { writeOut } from "./output";
import { systemReason } from "./words/say-in";

/** Where a report goes, piece by piece. */
export interface ReportSink {
  write(text: string): void;
  close(): void;
}

/** A report for a file is complete before the file has its name. */
const fileSink = (path: string): ReportSink => {
  const pieces: string[] = [];
  return {
    write: (text) => void pieces.push(text),
    close() {
      try {
        writeSafely(path, pieces.join(""));
      } catch (error) {
        throw new CallError(`The report cannot be written to ${path}: ${systemReason(error, "en")}.`);
      }
    },
  };
};

/** Standard output, or the file that was asked for. */
export const openSink = (path: string | undefined): ReportSink =>
  path === undefined || path === "-" ? { write: writeOut, close: () => undefined } : fileSink(path);
