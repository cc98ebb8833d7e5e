import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** No comment is left; a resolved one can still be read by whoever gets the file. */
export const commentsLeft = defineRule({
  id: "comments-left",
  family: "sending",
  severity: "error",
  messages: ["open", "resolved"],
  check: ({ model: { traces } }) => {
    const { openComments, resolvedComments } = traces;
    if (openComments !== null && openComments > 0) return [aboutDocument("open", { count: openComments })];
    return resolvedComments !== null && resolvedComments > 0
      ? [aboutDocument("resolved", { count: resolvedComments })]
      : [];
  },
});
