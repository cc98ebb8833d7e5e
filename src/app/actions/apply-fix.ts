import { succeed, type Fix } from "../../core";
import type { Action } from "../action";
import { mayWrite } from "../session-state";

/** Carries out one repair. Refused as stale where the document has changed under it. */
export const applyFix: Action<Fix> = {
  id: "applyFix",
  labelId: "action.applyFix",
  writes: true,
  available: mayWrite,
  async perform({ port }, fix) {
    const applied = await port.apply(fix.edits);
    return applied.ok ? succeed({ outcome: "repaired", data: {} }) : applied;
  },
};
