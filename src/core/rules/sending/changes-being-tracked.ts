import { aboutDocument } from "../about-document";
import { defineRule } from "../rule";

/** Nobody is tracking changes where the host does not tell how many are left: a look is needed. */
export const changesBeingTracked = defineRule({
  id: "changes-being-tracked",
  family: "sending",
  severity: "info",
  messages: ["tracking"],
  check: ({ model: { traces } }) =>
    traces.isTracking === true && traces.trackedChanges === null ? [aboutDocument("tracking")] : [],
});
