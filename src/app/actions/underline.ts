import { succeed } from "../../core";
import type { Action } from "../action";

/** Shows in the text what is found, or shows it no more. */
export const underline: Action<boolean> = {
  id: "underline",
  labelId: "action.underline",
  writes: false,
  available: ({ underlines }) => underlines !== "never",
  perform(context, on) {
    context.setUnderlines(on);
    return Promise.resolve(succeed({ outcome: on ? "underlined" : "notUnderlined", data: {} }));
  },
};
