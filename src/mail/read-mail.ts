import type { AttachedPaper, Mail } from "../core";
import { ask } from "./ask";
import { addressesIn, wordDocumentsIn } from "./attachment";
import { judgeAttachment, type JudgeSettings } from "./judge-attachment";
import type { MailItem } from "./mail-item";
import { recall } from "./memory";
import type { TimeLimit } from "./time-limit";

/** Whether Outlook says that this is something else than a mail: an appointment. */
export const isOtherItem = ({ itemType }: MailItem): boolean => itemType !== undefined && itemType !== "message";

/** Judges the Word documents on a mail, one after the other; null where nobody could tell what is attached. */
export const papersOn = async (
  item: MailItem,
  settings: JudgeSettings,
  limit: TimeLimit,
): Promise<readonly AttachedPaper[] | null> => {
  const reply = await ask(item.getAttachmentsAsync && ((done) => item.getAttachmentsAsync?.(done)), limit);
  const attachments = reply.kind === "given" ? wordDocumentsIn(reply.value) : null;
  if (attachments === null) return null;
  const papers: AttachedPaper[] = [];
  for (const attachment of attachments) papers.push(await judgeAttachment(item, attachment, settings, limit));
  return papers;
};

/** To, Cc and Bcc together; null where one of them could not be told. */
const recipientsOf = async ({ to, cc, bcc }: MailItem, limit: TimeLimit): Promise<readonly string[] | null> => {
  const fields = await Promise.all(
    [to, cc, bcc].map(async (field) => {
      const reply = await ask(field && ((done) => field.getAsync(done)), limit);
      return reply.kind === "given" ? addressesIn(reply.value) : null;
    }),
  );
  return fields.includes(null) ? null : fields.flatMap((addresses) => addresses ?? []);
};

/** Everything about a mail that a decision asks for. */
export const readMail = async (item: MailItem, settings: JudgeSettings, limit: TimeLimit): Promise<Mail> => ({
  recipients: settings.profile.send.recipients === "everybody" ? [] : await recipientsOf(item, limit),
  reason: await recall(item, "reason", limit),
  papers: await papersOn(item, settings, limit),
});
