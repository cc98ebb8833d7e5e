import type { Notice } from "../document/result";
import type { Briefing } from "../recognise/briefing";
import type { Circumstances } from "../rules/circumstances";
import type { Finding } from "../rules/rule";

/** What a paper was judged to be. `couldNotTell` where a rule failed: such a paper is never called ready. */
export type Verdict = "ready" | "notReady" | "couldNotTell";

export interface CheckResult {
  readonly briefing: Briefing;
  readonly circumstances: Circumstances;
  /** By section in the order of the profile, what concerns the whole document first; the worst first inside. */
  readonly findings: readonly Finding[];
  /** A `could-not-judge` for every rule that failed. */
  readonly notices: readonly Notice[];
  readonly verdict: Verdict;
}
