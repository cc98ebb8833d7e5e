import { succeed } from "../../core";
import type { Action } from "../action";
import { isOtherPaper } from "../judge";
import { judgedIn } from "../session-state";

/** Judges a document that does not look like a briefing as if it were one. */
export const checkAnyway: Action<null> = {
  id: "checkAnyway",
  labelId: "action.checkAnyway",
  writes: false,
  available(state) {
    const judged = judgedIn(state);
    return judged !== null && isOtherPaper(judged);
  },
  async perform(context) {
    context.takeForBriefing();
    const judged = await context.judgeAgain();
    return judged.ok ? succeed({ outcome: "checked", data: {} }) : judged;
  },
};
