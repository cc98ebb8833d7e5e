import { adoptEdits, succeed } from "../../core";
import type { Action } from "../action";
import { judgedIn, mayWrite } from "../session-state";

/** Gives a briefing that came from elsewhere our heading styles and section controls, and leaves its words alone. */
export const adopt: Action<null> = {
  id: "adopt",
  labelId: "action.adopt",
  writes: true,
  available: (state) => mayWrite(state) && judgedIn(state)?.briefing.kind === "briefing",
  async perform(context) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const edits = adoptEdits(judged.value.briefing);
    if (edits.length === 0) return succeed({ outcome: "nothingToAdopt", data: {} });
    const applied = await context.port.apply(edits);
    return applied.ok ? succeed({ outcome: "adopted", data: {} }) : applied;
  },
};
