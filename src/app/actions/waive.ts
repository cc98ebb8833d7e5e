import { fail, succeed, waiveEdits, type Finding } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

export interface Acceptance {
  readonly finding: Finding;
  readonly reason: string;
  /** The last day on which it holds, "2026-11-30"; null where it holds as long as the text. */
  readonly until: string | null;
  /** Who accepts it; null where nobody says. */
  readonly by?: string | null;
}

/** Accepts one finding with a reason, which the document keeps. Refused as stale where it is judged anew meanwhile. */
export const waive: Action<Acceptance> = {
  id: "waive",
  labelId: "action.waive",
  writes: true,
  available: mayWrite,
  async perform(context, { finding, reason, until, by = null }) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const { findings, circumstances } = judged.value;
    if (!findings.includes(finding)) return fail("stale");
    const edits = waiveEdits(judged.value, finding, { reason, until, by, given: circumstances.today });
    if (!edits.ok) return edits;
    const applied = await context.port.apply(edits.value);
    return applied.ok ? succeed({ outcome: "waived", data: {} }) : applied;
  },
};
