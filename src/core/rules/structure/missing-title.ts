import { reportMissing } from "../report-missing";
import { defineRule } from "../rule";

/** The paper says in its first line which meeting it is for. */
export const missingTitle = defineRule({
  id: "missing-title",
  family: "structure",
  severity: "error",
  messages: ["missing"],
  check: (briefing) =>
    briefing.missing.filter(({ content }) => content === "line").map((spec) => reportMissing(spec, briefing)),
});
