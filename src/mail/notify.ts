import { ask } from "./ask";
import type { MailItem } from "./mail-item";
import type { TimeLimit } from "./time-limit";

const key = "briefline";
/** The id of a picture in manifest.outlook.xml. */
const icon = "Mark.16";

/**
 * Puts a line above the mail in the place of the one before, or takes it away with "".
 * @returns whether Outlook shows what it was given
 */
export const notify = async (
  { notificationMessages }: MailItem,
  message: string,
  limit: TimeLimit,
): Promise<boolean> => {
  const reply = await ask(
    notificationMessages &&
      ((done) =>
        message === ""
          ? notificationMessages.removeAsync(key, done)
          : notificationMessages.replaceAsync(
              key,
              { type: "informationalMessage", message, icon, persistent: true },
              done,
            )),
    limit,
  );
  return reply.kind === "given";
};
