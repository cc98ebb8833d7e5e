import type { NonEmpty } from "../document/result";

/** What happens when a paper that is not ready is sent: its sender is told, is asked, or cannot send it. */
export type WhenNotReady = "inform" | "ask" | "block";
export const whenNotReady: NonEmpty<WhenNotReady> = ["inform", "ask", "block"];

/** Whose mails are looked at: those with a recipient inside the house, outside of it, on the list, or all. */
export type SendRecipients = "everybody" | "inside" | "outside" | "listed";
export const sendRecipients: NonEmpty<SendRecipients> = ["everybody", "inside", "outside", "listed"];

/** Kinds of paper. A decision note cannot be judged, so one that counts is always asked about. */
export type SendKind = "briefing" | "decisionNote";
export const sendKinds: NonEmpty<SendKind> = ["briefing", "decisionNote"];

/** What the secretariat wants when a paper leaves by mail. */
export interface SendPolicy {
  readonly whenNotReady: WhenNotReady;
  readonly recipients: SendRecipients;
  /** The domains of the house; what is under them is inside as well. */
  readonly houseDomains: readonly string[];
  /** Addresses and domains. */
  readonly listed: readonly string[];
  readonly kinds: readonly SendKind[];
}

/** Where a profile does not say: whoever sends a briefing that is not ready is asked. */
export const usualSendPolicy: SendPolicy = {
  whenNotReady: "ask",
  recipients: "everybody",
  houseDomains: [],
  listed: [],
  kinds: ["briefing"],
};
