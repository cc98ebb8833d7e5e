import { decisionFor, describeMail, type Mail, type SendDecision, type StandIn } from "../core";
import { recall, remember } from "../mail/memory";
import { notify } from "../mail/notify";
import { isOtherItem, readMail } from "../mail/read-mail";
import { signatureOf } from "../mail/signature";
import { TimeLimit } from "../mail/time-limit";
import type { InForce } from "../profiles/house-profiles";
import { knownProfiles } from "../profiles/known-profiles";
import { standInFor } from "../profiles/stand-in";
import { goes, stops, type Completion } from "./completion";
import { houseInForce } from "./house";
import type { Outlook } from "./outlook";

/** After five seconds Outlook shows a dialog of its own, which knows nothing of what was found: we end before. */
const forReading = 4000;
/** For what the house's server answers meanwhile; what was kept of it takes a moment more. */
const forNetwork = 1500;
const forTemplates = 400;
/** For what has to be kept after that. */
const forMemory = 600;

/** Nobody knows anything of this mail: that has to be asked about. */
const unknownMail: Mail = { recipients: null, papers: null, reason: null };

const mailIn = async ({ item, today, watch }: Outlook, house: Promise<InForce>): Promise<Mail> => {
  if (item === null) return unknownMail;
  try {
    const profiles = house.then((inForce) => knownProfiles(inForce.profiles));
    return await readMail(item, { profiles, today }, new TimeLimit(watch, forReading));
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
const askTwice = async (decision: SendDecision, standIn: StandIn | null, outlook: Outlook): Promise<Completion> => {
  const { item, language, watch } = outlook;
  const again = stops({ decision, mayGo: "again", standIn }, outlook);
  if (item === null) return again;
  const limit = new TimeLimit(watch, forMemory);
  const signature = signatureFor(decision);
  if ((await recall(item, "asked", limit)) === signature) return goes;
  if (await remember(item, "asked", signature, limit)) return again;
  await notify(item, describeMail(decision.concerns, language, standIn), new TimeLimit(watch, forMemory));
  return goes;
};

const isTold = async (decision: SendDecision, { item, watch }: Outlook): Promise<boolean> =>
  item !== null && (await recall(item, "told", new TimeLimit(watch, forMemory))) === signatureFor(decision);

/**
 * Decides what happens with the mail or invitation that is being sent. Never throws; what nobody could tell is asked
 * about.
 */
export const onMessageSend = async (outlook: Outlook): Promise<Completion> => {
  if (outlook.item !== null && isOtherItem(outlook.item)) return goes;
  const { reach, watch } = outlook;
  const house = houseInForce(reach, new TimeLimit(watch, forNetwork), () => new TimeLimit(watch, forTemplates));
  const mail = await mailIn(outlook, house);
  const inForce = await house;
  const decision = decisionFor(mail, inForce.profiles[0].send);
  const standIn = standInFor(inForce);
  if (decision.action === "send") return goes;
  if (decision.action === "block") return stops({ decision, mayGo: "never", standIn }, outlook);
  // Who is only to be told, and has been, when the paper was attached, is not told again.
  if (decision.action === "inform" && (await isTold(decision, outlook))) return goes;
  return outlook.has("1.14")
    ? stops({ decision, mayGo: "anyway", standIn }, outlook)
    : askTwice(decision, standIn, outlook);
};
