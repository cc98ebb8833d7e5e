import { succeed, type MovePlan } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Moves the paper to the newer version of its profile, as planned. Refused as stale where it has changed since. */
export const moveToNewer: Action<MovePlan> = {
  id: "moveToNewer",
  labelId: "action.moveToNewer",
  writes: true,
  available: mayWrite,
  async perform({ port }, { edits, to }) {
    const applied = await port.apply(edits);
    return applied.ok ? succeed({ outcome: "movedToNewer", data: { version: to.version } }) : applied;
  },
};
