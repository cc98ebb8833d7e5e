import type { Answer, Done } from "./mail-item";
import type { TimeLimit } from "./time-limit";

/** What came of asking Outlook: an answer, a refusal with the name of its error, or nothing in time. */
export type Reply =
  | { readonly kind: "given"; readonly value: unknown }
  | { readonly kind: "refused"; readonly error: string }
  | { readonly kind: "late" };

const replyOf = ({ status, value, error }: Answer): Reply =>
  status === "succeeded" ? { kind: "given", value } : { kind: "refused", error: error?.name ?? "" };

/**
 * Asks Outlook something and waits for its answer as long as the time lasts. A call that throws, which is how Office.js
 * answers for what an older Outlook lacks, is a refusal.
 */
export const ask = (call: ((done: Done) => void) | undefined, limit: TimeLimit): Promise<Reply> => {
  if (call === undefined) return Promise.resolve({ kind: "refused", error: "absent" });
  if (limit.isOver) return Promise.resolve({ kind: "late" });
  return new Promise((resolve) => {
    const callOff = limit.onEnd(() => resolve({ kind: "late" }));
    try {
      call((answer) => {
        callOff();
        resolve(replyOf(answer));
      });
    } catch {
      callOff();
      resolve({ kind: "refused", error: "thrown" });
    }
  });
};
