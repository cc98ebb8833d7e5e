import { decisionFor, describeMail, type Mail, type SendDecision } from "../core";
import { recall, remember } from "../mail/memory";
import { notify } from "../mail/notify";
import { isOtherItem, readMail } from "../mail/read-mail";
import { signatureOf } from "../mail/signature";
import { TimeLimit } from "../mail/time-limit";
import { goes, stops, type Completion } from "./completion";
import type { Outlook } from "./outlook";

/** After five seconds Outlook shows a dialog of its own, which knows nothing of what was found: we end before. */
const forReading = 4000;
/** For what has to be kept after that. */
const forMemory = 600;

/** Nobody knows anything of this mail: that has to be asked about. */
const unknownMail: Mail = { recipients: null, papers: null, reason: null };

const mailIn = async ({ item, profile, today, watch }: Outlook): Promise<Mail> => {
  if (item === null) return unknownMail;
  try {
    return await readMail(item, { profile, today }, new TimeLimit(watch, forReading));
  } catch {
    return unknownMail;
  }
};

const signatureFor = ({ action, concerns }: SendDecision): string =>
  action === "ask" && concerns.length === 0 ? signatureOf(null) : signatureOf(concerns);

/**
 * Before Mailbox 1.14 a dialog of SoftBlock cannot offer to send anyway. So the mail is stopped once, and goes when Send
 * is pressed again for the same papers. Where Outlook does not keep what was asked, nobody can be asked twice: the mail
 * goes, with the answer above it.
 */
const askTwice = async (decision: SendDecision, outlook: Outlook): Promise<Completion> => {
  const { item, language, watch } = outlook;
  if (item === null) return stops(decision, "again", outlook);
  const limit = new TimeLimit(watch, forMemory);
  const signature = signatureFor(decision);
  if ((await recall(item, "asked", limit)) === signature) return goes;
  if (await remember(item, "asked", signature, limit)) return stops(decision, "again", outlook);
  await notify(item, describeMail(decision.concerns, language), new TimeLimit(watch, forMemory));
  return goes;
};

const isTold = async (decision: SendDecision, { item, watch }: Outlook): Promise<boolean> =>
  item !== null && (await recall(item, "told", new TimeLimit(watch, forMemory))) === signatureFor(decision);

/** Decides what happens with the mail that is being sent. Never throws; what nobody could tell is asked about. */
export const onMessageSend = async (outlook: Outlook): Promise<Completion> => {
  if (outlook.item !== null && isOtherItem(outlook.item)) return goes;
  const decision = decisionFor(await mailIn(outlook), outlook.profile.send);
  if (decision.action === "send") return goes;
  if (decision.action === "block") return stops(decision, "never", outlook);
  // Who is only to be told, and has been, when the paper was attached, is not told again.
  if (decision.action === "inform" && (await isTold(decision, outlook))) return goes;
  return outlook.has("1.14") ? stops(decision, "anyway", outlook) : askTwice(decision, outlook);
};
