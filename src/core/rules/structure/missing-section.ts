import { reportMissing } from "../report-missing";
import { defineRule } from "../rule";

/** Every section that the profile requires is in the paper. The two lines at the top have rules of their own. */
export const missingSection = defineRule({
  id: "missing-section",
  family: "structure",
  severity: "error",
  messages: ["missing"],
  check: (briefing) =>
    briefing.missing
      .filter(({ content }) => content !== "line" && content !== "dateLine")
      .map((spec) => reportMissing(spec, briefing)),
});
