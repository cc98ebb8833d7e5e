import { reportMissing } from "../report-missing";
import { defineRule } from "../rule";

/** The paper says when and where the meeting is. */
export const missingDateLine = defineRule({
  id: "missing-date-line",
  family: "structure",
  severity: "error",
  messages: ["missing"],
  check: (briefing) =>
    briefing.missing.filter(({ content }) => content === "dateLine").map((spec) => reportMissing(spec, briefing)),
});
