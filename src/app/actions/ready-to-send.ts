import { readinessOfCheck, stampEdits, succeed, type Checked } from "../../core";
import type { Action } from "../action";
import { judgedIn, mayWrite } from "../session-state";

/** Judges the paper as it is now, and marks it as checked where nothing stands in the way of sending it. */
export const readyToSend: Action<Checked> = {
  id: "readyToSend",
  labelId: "action.readyToSend",
  writes: true,
  available: (state) => mayWrite(state) && judgedIn(state)?.briefing.kind === "briefing",
  async perform(context, checked) {
    const judged = await context.judgeAgain();
    if (!judged.ok) return judged;
    const readiness = readinessOfCheck(judged.value);
    if (readiness.verdict !== "ready" && readiness.verdict !== "readyWithWaivers") {
      return succeed({ outcome: "notReady", data: { count: readiness.left.length } });
    }
    const edits = stampEdits(readiness, checked);
    if (!edits.ok) return edits;
    const applied = await context.port.apply(edits.value);
    return applied.ok ? succeed({ outcome: "markedReady", data: {} }) : applied;
  },
};
