import type { Profile } from "../profile/profile";
import type { Briefing } from "../recognise/briefing";
import type { Finding } from "../rules/rule";
import { fingerprintsOf } from "./fingerprint";
import type { Waiver } from "./waiver";

/**
 * Why a waiver holds no longer though the fault is still there: its day is over, nobody knows what day it is, its words
 * have changed, or the house does not allow it.
 */
export type WaiverFall = "expired" | "undated" | "changed" | "forbidden";

export interface FallenWaiver {
  readonly waiver: Waiver;
  readonly why: WaiverFall;
  /** What it was given for, or the like of it, which now counts. */
  readonly finding: Finding;
}

export interface AppliedWaivers {
  /** The same findings in the same order, each with the waiver that holds for it. */
  readonly findings: readonly Finding[];
  /** In the order of the waivers. What fell with the fault itself is not among them: nothing is left to be said. */
  readonly fallen: readonly FallenWaiver[];
}

const kindOf = ({ rule, messageId, section }: Pick<Finding, "rule" | "messageId" | "section">): string =>
  JSON.stringify([rule, messageId, section]);

const fallOf = ({ rule, until }: Waiver, { rules }: Profile, today: string | null): WaiverFall | null => {
  if (rules[rule]?.waivable === false) return "forbidden";
  if (until === null) return null;
  if (today === null) return "undated";
  return today > until ? "expired" : null;
};

/**
 * Marks the findings that were accepted, and says which waivers fell. A waiver holds for the one finding whose
 * fingerprint, rule, message and section it names, for no other.
 * @param today "2026-11-25"; null where nobody knows: then no waiver with an end holds
 */
export const applyWaivers = (
  findings: readonly Finding[],
  briefing: Briefing,
  waivers: readonly Waiver[],
  today: string | null,
): AppliedWaivers => {
  if (waivers.length === 0) return { findings, fallen: [] };
  const prints = fingerprintsOf(findings, briefing);
  const places = new Map(prints.map((print, at) => [print, at]));
  const marked = [...findings];
  const falls = waivers.map((waiver): readonly [Waiver, WaiverFall | null, Finding | undefined] => {
    const at = places.get(waiver.fingerprint) ?? -1;
    const found = findings[at];
    if (found === undefined || kindOf(found) !== kindOf(waiver)) return [waiver, "changed", undefined];
    const fall = fallOf(waiver, briefing.profile, today);
    if (fall === null) marked[at] = { ...found, waived: waiver };
    return [waiver, fall, found];
  });
  const open = new Map(marked.flatMap((finding) => (finding.waived ? [] : [[kindOf(finding), finding] as const])));
  return {
    findings: marked,
    fallen: falls.flatMap(([waiver, why, found]) => {
      const finding = found ?? open.get(kindOf(waiver));
      return why !== null && finding ? [{ waiver, why, finding }] : [];
    }),
  };
};
