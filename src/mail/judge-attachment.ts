import {
  judgeUnlessStamped,
  templateOf,
  type AttachedPaper,
  type Circumstances,
  type NonEmpty,
  type Profile,
  type UnfetchedReason,
} from "../core";
import { readDocx } from "../docx/read-docx";
import { ask } from "./ask";
import { contentIn, type Attachment } from "./attachment";
import { bytesOfBase64 } from "./base64";
import type { MailItem } from "./mail-item";
import type { TimeLimit } from "./time-limit";

/** More is not fetched: Exchange sends hardly more, and a paper of fifty pages with pictures has a tenth of it. */
const mostBytes = 25 * 1024 * 1024;

export interface JudgeSettings {
  /** The templates of the house, the usual one first; they may arrive while papers are being fetched. */
  readonly profiles: Promise<NonEmpty<Profile>>;
  /** The day it is, "2026-11-25". */
  readonly today: string;
}

const judgeBytes = async (
  name: string,
  bytes: Uint8Array,
  { profiles, today }: JudgeSettings,
): Promise<AttachedPaper> => {
  const read = readDocx(bytes);
  if (!read.ok) return { kind: "unread", name, problem: read.problem };
  const profile = templateOf(read.value, await profiles);
  const circumstances: Circumstances = { today, fileName: name };
  return { kind: "judged", name, readiness: judgeUnlessStamped(read.value, profile, circumstances) };
};

const unfetched = (name: string, why: UnfetchedReason): AttachedPaper => ({ kind: "unfetched", name, why });

const fetchAndJudge = async (
  item: MailItem,
  { id, name }: Attachment,
  settings: JudgeSettings,
  limit: TimeLimit,
): Promise<AttachedPaper> => {
  const reply = await ask(
    item.getAttachmentContentAsync && ((done) => item.getAttachmentContentAsync?.(id, done)),
    limit,
  );
  if (reply.kind === "late") return unfetched(name, "late");
  if (reply.kind === "refused") return unfetched(name, reply.error === "InvalidAttachmentId" ? "gone" : "failed");
  const given = contentIn(reply.value);
  if (given?.format === "url") return unfetched(name, "cloud");
  // Outlook succeeds with nothing for encrypted mails (office-js issue 4725).
  if (given?.content === "") return unfetched(name, "encrypted");
  const bytes = given?.format === "base64" ? bytesOfBase64(given.content) : null;
  return bytes === null ? unfetched(name, "failed") : judgeBytes(name, bytes, settings);
};

/** Fetches a Word document from a mail and judges it. Whatever goes wrong is said of it, never thrown. */
export const judgeAttachment = async (
  item: MailItem,
  attachment: Attachment,
  settings: JudgeSettings,
  limit: TimeLimit,
): Promise<AttachedPaper> => {
  if (attachment.isInCloud) return unfetched(attachment.name, "cloud");
  if (attachment.size > mostBytes) return unfetched(attachment.name, "tooLarge");
  try {
    return await fetchAndJudge(item, attachment, settings, limit);
  } catch {
    return unfetched(attachment.name, "failed");
  }
};
