import type { CheckResult, Problem, Span } from "../core";
import type { ActionId, Done } from "./done";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What we know of the document right now. `judged` is the last judgement that there was. */
export type Phase =
  | { readonly kind: "starting"; readonly judged: null }
  | { readonly kind: "reading"; readonly judged: CheckResult | null }
  | { readonly kind: "ready"; readonly judged: CheckResult }
  /** The document has changed since it was judged. */
  | { readonly kind: "stale"; readonly judged: CheckResult }
  | {
      readonly kind: "working";
      readonly action: ActionId;
      readonly progress: Progress | null;
      readonly judged: CheckResult | null;
    }
  /** The document could not be read: what was judged before is old. */
  | { readonly kind: "failed"; readonly problem: Problem; readonly judged: CheckResult | null };

/** What came of the last action. */
export type Outcome =
  | { readonly kind: "done"; readonly action: ActionId; readonly done: Done }
  | { readonly kind: "refused"; readonly action: ActionId; readonly problem: Problem };

export interface SessionState {
  readonly phase: Phase;
  readonly outcome: Outcome | null;
  /** Whether the document may be written to at all. */
  readonly writable: boolean;
  /** Whether what is found is underlined in the text. */
  readonly underlines: "never" | "off" | "on";
  readonly canComment: boolean;
  /** The words at which somebody pointed in the text, as the finding about them has it. */
  readonly pointed: Span | null;
}

/** The judgement to act on; null while there is none that can be trusted. */
export const judgedIn = ({ phase }: SessionState): CheckResult | null =>
  phase.kind === "working" || phase.kind === "failed" ? null : phase.judged;

export const mayWrite = (state: SessionState): boolean => state.writable && judgedIn(state) !== null;
