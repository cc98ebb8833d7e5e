import type { Notice } from "../document/result";
import type { Briefing } from "../recognise/briefing";
import type { Circumstances } from "../rules/circumstances";
import type { FallenWaiver } from "../waivers/apply-waivers";
import type { Finding } from "../rules/rule";

/**
 * What a paper was judged to be. `readyWithWaivers` where nothing but what somebody has accepted stands in the way;
 * `couldNotTell` where a rule failed: such a paper is never called ready.
 */
export type Verdict = "ready" | "readyWithWaivers" | "notReady" | "couldNotTell";

export interface CheckResult {
  readonly briefing: Briefing;
  readonly circumstances: Circumstances;
  /** By section in the order of the profile, what concerns the whole document first; the worst first inside. */
  readonly findings: readonly Finding[];
  /** What was accepted and counts again, in the order in which it was accepted. */
  readonly fallen: readonly FallenWaiver[];
  /** A `could-not-judge` for every rule that failed, what was left out of the waivers, what it was made with. */
  readonly notices: readonly Notice[];
  readonly verdict: Verdict;
}
