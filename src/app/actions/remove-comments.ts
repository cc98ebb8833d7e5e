import { fail, succeed } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Takes our comments away, and leaves those of people. */
export const removeComments: Action<null> = {
  id: "removeComments",
  labelId: "action.removeComments",
  writes: true,
  available: (state) => state.canComment && mayWrite(state),
  async perform({ marker }) {
    if (marker === null) return fail("not-supported");
    const removed = await marker.removeComments();
    if (!removed.ok) return removed;
    const count = removed.value;
    return succeed({ outcome: count === 0 ? "noComments" : "commentsRemoved", data: { count } });
  },
};
