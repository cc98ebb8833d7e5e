import { succeed, withdrawEdits, type Waiver } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Takes back what was accepted, whether it holds or has fallen. */
export const withdraw: Action<Waiver> = {
  id: "withdraw",
  labelId: "action.withdraw",
  writes: true,
  available: mayWrite,
  async perform(context, waiver) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const applied = await context.port.apply(withdrawEdits(judged.value.briefing.model, waiver));
    return applied.ok ? succeed({ outcome: "withdrawn", data: {} }) : applied;
  },
};
