import { succeed } from "../../core";
import type { Action } from "../action";

/** Reads the document and judges it, whatever is known already. */
export const check: Action<null> = {
  id: "check",
  labelId: "action.check",
  writes: false,
  available: ({ phase }) => phase.kind !== "working",
  async perform(context) {
    const judged = await context.judgeAgain();
    return judged.ok ? succeed({ outcome: "checked", data: {} }) : judged;
  },
};
