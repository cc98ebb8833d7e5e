import { concernsKind } from "./concerns-kind";
import type { NonEmpty, Problem } from "../document/result";
import type { SendPolicy } from "../profile/send-policy";
import { isReason } from "../waivers/waiver";
import { isConcerned } from "./recipients";
import type { Readiness } from "./readiness";

/**
 * Why the bytes of an attachment could not be had: it is a link to a cloud, it is larger than what is fetched, there was
 * no time, it is not there any more, the mail is encrypted, or the host said no.
 */
export type UnfetchedReason = "cloud" | "tooLarge" | "late" | "gone" | "encrypted" | "failed";

/** A Word document on a mail, and what came of looking at it. Other attachments are not handed in. */
export type AttachedPaper =
  | { readonly kind: "judged"; readonly name: string; readonly readiness: Readiness }
  | { readonly kind: "unread"; readonly name: string; readonly problem: Problem }
  | { readonly kind: "unfetched"; readonly name: string; readonly why: UnfetchedReason };

/** A mail that is about to leave. */
export interface Mail {
  /** Every address in To, Cc and Bcc; null where they could not be told. */
  readonly recipients: readonly string[] | null;
  /** null where nobody could tell what is attached. */
  readonly papers: readonly AttachedPaper[] | null;
  /** Why its sender sends it all the same; null where nothing was said. Does not count where the house blocks. */
  readonly reason: string | null;
}

export type SendAction = "send" | "inform" | "ask" | "block";

/** What is to happen with a mail. */
export interface SendDecision {
  readonly action: SendAction;
  /** The papers that the decision is about, the gravest first; none where all may go. */
  readonly concerns: readonly AttachedPaper[];
}

const gravity: NonEmpty<SendAction> = ["send", "inform", "ask", "block"];

const weigh = (action: SendAction): number => gravity.indexOf(action);

/** What has to be asked about cannot be told, and is never blocked nor let pass. */
const actionFor = (paper: AttachedPaper, policy: SendPolicy): SendAction => {
  if (paper.kind !== "judged") return "ask";
  const { verdict, result } = paper.readiness;
  if (!concernsKind(result.briefing.kind, policy)) return "send";
  if (verdict === "couldNotTell") return "ask";
  return verdict === "notReady" ? policy.whenNotReady : "send";
};

/** A reason answers what is asked. Nobody is blocked because it is not known to whom the mail goes. */
const soften = (action: SendAction, { reason, recipients }: Mail, policy: SendPolicy): SendAction => {
  const isUnsure = recipients === null && policy.recipients !== "everybody";
  const softened = isUnsure && action === "block" ? "ask" : action;
  return softened === "ask" && reason !== null && isReason(reason) ? "send" : softened;
};

/**
 * Decides what happens with a mail, by the profile's policy. What could not be read or judged asks: it never passes in
 * silence, and never blocks.
 */
export const decisionFor = (mail: Mail, policy: SendPolicy): SendDecision => {
  if (!isConcerned(mail.recipients, policy)) return { action: "send", concerns: [] };
  if (mail.papers === null) return { action: soften("ask", mail, policy), concerns: [] };
  const weighed = mail.papers
    .map((paper) => ({ paper, action: soften(actionFor(paper, policy), mail, policy) }))
    .filter(({ action }) => action !== "send")
    .sort((one, other) => weigh(other.action) - weigh(one.action));
  return { action: weighed[0]?.action ?? "send", concerns: weighed.map(({ paper }) => paper) };
};
