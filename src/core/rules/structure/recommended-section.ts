import { gather } from "../../document/gather";
import { insertSectionEdits } from "../../skeleton/insert-section";
import { defineRule } from "../rule";

/** The sections that the profile recommends are in the paper. Whoever wants one gets it with its prompts, on a click. */
export const recommendedSection = defineRule({
  id: "recommended-section",
  family: "structure",
  severity: "info",
  messages: ["missing"],
  check: (briefing) => {
    const present = new Set(gather(briefing.parts, ({ spec, also }) => (also ? [spec.key, also.key] : [spec.key])));
    return briefing.profile.sections
      .filter(({ key, presence }) => presence === "recommended" && !present.has(key))
      .map((spec) => ({
        messageId: "missing" as const,
        data: { section: spec.key },
        at: null,
        section: spec.key,
        related: [],
        fixes: [
          {
            titleId: "insertSection" as const,
            data: {},
            safety: "suggestion" as const,
            edits: insertSectionEdits(spec, briefing),
          },
        ],
      }));
  },
});
