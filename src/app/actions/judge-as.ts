import { madeWithEdits, succeed, type Profile } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Somebody says of what kind the paper is: it is judged so from now on, and the document remembers it. */
export const judgeAs: Action<Profile> = {
  id: "judgeAs",
  labelId: "action.judgeAs",
  writes: true,
  available: mayWrite,
  async perform(context, profile) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const edits = madeWithEdits(judged.value.briefing.model, profile);
    const applied = edits.length === 0 ? succeed(null) : await context.port.apply(edits);
    if (!applied.ok) return applied;
    context.takeForBriefing();
    return succeed({ outcome: "judgedAs", data: {} });
  },
};
