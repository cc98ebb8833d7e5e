import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** Nothing in the text is hidden: whoever gets the file can make it appear. */
export const hiddenTextLeft = defineRule({
  id: "hidden-text-left",
  family: "sending",
  severity: "warning",
  messages: ["left"],
  check: ({ model: { traces } }) =>
    traces.hiddenText !== null && traces.hiddenText > 0 ? [aboutDocument("left", { count: traces.hiddenText })] : [],
});
