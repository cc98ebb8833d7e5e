import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { toldParts, uncoveredTopics } from "./uncovered-topics";

/** Every topic comes up in what the paper tells its reader: in the background, the scene setter or an annex. */
export const topicNotBacked = defineRule({
  id: "topic-not-backed",
  family: "speaking",
  severity: "info",
  messages: ["unbacked"],
  options: { fewest: numberOption(4, 1, 20) },
  check: (briefing, { fewest }) => {
    if (!briefing.parts.some(({ spec, status }) => spec.key === "background" && status === "filled")) return [];
    return uncoveredTopics(briefing, toldParts(briefing), fewest).map((topic) => ({
      messageId: "unbacked",
      data: { quote: topic.text },
      at: spanOf(topic.paragraph),
      section: "topics",
      related: [],
      fixes: [],
    }));
  },
});
