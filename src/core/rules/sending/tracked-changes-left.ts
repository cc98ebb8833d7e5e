import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** Every tracked change has been accepted or rejected. */
export const trackedChangesLeft = defineRule({
  id: "tracked-changes-left",
  family: "sending",
  severity: "error",
  messages: ["left"],
  check: ({ model: { traces } }) =>
    traces.trackedChanges !== null && traces.trackedChanges > 0
      ? [aboutDocument("left", { count: traces.trackedChanges })]
      : [],
});
