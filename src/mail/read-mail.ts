import type { AttachedPaper, Mail } from "../core";
import { ask } from "./ask";
import { addressesIn, wordDocumentsIn } from "./attachment";
import { judgeAttachment, type JudgeSettings } from "./judge-attachment";
import type { MailItem } from "./mail-item";
import { recall } from "./memory";
import type { TimeLimit } from "./time-limit";

/** Whether Outlook says that this is neither a mail nor an invitation. */
export const isOtherItem = ({ itemType }: MailItem): boolean =>
  itemType !== undefined && itemType !== "message" && itemType !== "appointment";

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

/** To, Cc and Bcc together, or all who are invited; null where one of them could not be told. */
const recipientsOf = async (item: MailItem, limit: TimeLimit): Promise<readonly string[] | null> => {
  const { to, cc, bcc, requiredAttendees, optionalAttendees } = item;
  const fields = await Promise.all(
    (item.itemType === "appointment" ? [requiredAttendees, optionalAttendees] : [to, cc, bcc]).map(async (field) => {
      const reply = await ask(field && ((done) => field.getAsync(done)), limit);
      return reply.kind === "given" ? addressesIn(reply.value) : null;
    }),
  );
  return fields.includes(null) ? null : fields.flatMap((addresses) => addresses ?? []);
};

/** Everything about a mail that a decision asks for. */
export const readMail = async (item: MailItem, settings: JudgeSettings, limit: TimeLimit): Promise<Mail> => {
  // Asked at once, while there is time: whether they count, only the template says.
  const recipients = recipientsOf(item, limit);
  const reason = await recall(item, "reason", limit);
  const papers = await papersOn(item, settings, limit);
  const [usual] = await settings.profiles;
  return { recipients: usual.send.recipients === "everybody" ? [] : await recipients, reason, papers };
};
