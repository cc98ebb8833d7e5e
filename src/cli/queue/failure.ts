/** BullMQ's word for a paper whose workers were lost, once too often. */
const lost = /^job stalled/;

/** What a queue keeps of a failure is one line of text: "ERR_TOO_SLOW: 60 s". */
export const failureLine = (error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return `${code}: ${message}`;
};

/** The error that such a line stands for. */
export const failureFrom = (line: string): Error & { readonly code: string } => {
  if (lost.test(line)) return Object.assign(new Error("each worker that had it was lost"), { code: "ERR_LOST" });
  const [, code = "", message = line] = /^(\w*): (.*)$/s.exec(line) ?? [];
  return Object.assign(new Error(message), { code });
};
