import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { spokenWords } from "./spoken-words";

/** The points fit on one page. */
export const pointsTooLong = defineRule({
  id: "points-too-long",
  family: "speaking",
  severity: "info",
  messages: ["long"],
  each: "meeting",
  options: { words: numberOption(300, 50, 5000) },
  check: (briefing, { words: usual }) => {
    const spec = briefing.profile.sections.find(({ key }) => key === "speakingPoints");
    const most = spec?.limits.maxWords ?? usual;
    const words = spokenWords(briefing);
    const [first] = briefing.points;
    if (!first || words <= most) return [];
    return [
      {
        messageId: "long",
        data: { words, most },
        at: spanOf(first.paragraph),
        section: "speakingPoints",
        related: [],
        fixes: [],
      },
    ];
  },
});
