import { ask } from "./ask";
import type { MailItem } from "./mail-item";
import type { TimeLimit } from "./time-limit";

/** What is remembered with a mail while it is being written, and never leaves with it (Office.js `SessionData`). */
export type Remembered = "asked" | "told" | "reason";

const keyOf = (what: Remembered): string => `briefline.${what}`;

/** What was remembered; null where nothing was, or Outlook does not say. */
export const recall = async ({ sessionData }: MailItem, what: Remembered, limit: TimeLimit): Promise<string | null> => {
  const reply = await ask(sessionData && ((done) => sessionData.getAsync(keyOf(what), done)), limit);
  return reply.kind === "given" && typeof reply.value === "string" && reply.value !== "" ? reply.value : null;
};

/** @returns whether Outlook has kept it */
export const remember = async (
  { sessionData }: MailItem,
  what: Remembered,
  text: string,
  limit: TimeLimit,
): Promise<boolean> => {
  const reply = await ask(sessionData && ((done) => sessionData.setAsync(keyOf(what), text, done)), limit);
  return reply.kind === "given";
};
