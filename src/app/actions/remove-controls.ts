import { plainEdits, succeed } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Takes our controls away and leaves a plain document with every word in it. */
export const removeControls: Action<null> = {
  id: "removeControls",
  labelId: "action.removeControls",
  writes: true,
  available: mayWrite,
  async perform(context) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const edits = plainEdits(judged.value.briefing.model);
    if (edits.length === 0) return succeed({ outcome: "noControls", data: {} });
    const applied = await context.port.apply(edits);
    return applied.ok ? succeed({ outcome: "controlsRemoved", data: {} }) : applied;
  },
};
