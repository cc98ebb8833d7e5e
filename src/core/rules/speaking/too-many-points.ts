import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";

/** There are not more points than anybody keeps in mind: so many a topic, and never more than the profile allows. */
export const tooManyPoints = defineRule({
  id: "too-many-points",
  family: "speaking",
  severity: "info",
  messages: ["many"],
  each: "meeting",
  options: { each: numberOption(6, 1, 30) },
  check: ({ points, topics, profile }, { each }) => {
    const limit = profile.sections.find(({ key }) => key === "speakingPoints")?.limits.maxItems ?? Infinity;
    const most = Math.min(limit, each * Math.max(1, topics.length));
    const beyond = points[most];
    if (!beyond) return [];
    return [
      {
        messageId: "many",
        data: { count: points.length, most },
        at: spanOf(beyond.paragraph),
        section: "speakingPoints",
        related: [],
        fixes: [],
      },
    ];
  },
});
