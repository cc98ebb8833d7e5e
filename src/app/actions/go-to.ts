import { succeed, type Span } from "../../core";
import type { Action } from "../action";
import { judgedIn } from "../session-state";

/** Brings the words into view. */
export const goTo: Action<Span> = {
  id: "goTo",
  labelId: "action.goTo",
  writes: false,
  available: (state) => judgedIn(state) !== null,
  async perform({ port }, span) {
    const shown = await port.reveal(span);
    return shown.ok ? succeed({ outcome: "shown", data: {} }) : shown;
  },
};
