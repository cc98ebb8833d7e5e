import { succeed, unstampEdits } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Takes the check mark out of the document, whatever it is worth. */
export const unmark: Action<null> = {
  id: "unmark",
  labelId: "action.unmark",
  writes: true,
  available: mayWrite,
  async perform(context) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const applied = await context.port.apply(unstampEdits(judged.value.briefing.model));
    return applied.ok ? succeed({ outcome: "unmarked", data: {} }) : applied;
  },
};
