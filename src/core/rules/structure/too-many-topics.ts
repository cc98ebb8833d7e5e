import { numberOption } from "../options";
import { defineRule, type Report } from "../rule";
import { spanOf } from "../span-of";
import { meetingSlot } from "../speaking/meeting-slot";

/** There are no more topics than a meeting can hold: in number, and for the time that it has. */
export const tooManyTopics = defineRule({
  id: "too-many-topics",
  family: "structure",
  severity: "info",
  messages: ["forAMeeting", "forTheTime"],
  each: "meeting",
  options: { most: numberOption(6, 1, 50), minutesEach: numberOption(5, 1, 60) },
  check: (briefing, { most, minutesEach }): readonly Report<"forAMeeting" | "forTheTime">[] => {
    const { topics } = briefing;
    const [first] = topics;
    // One topic is never too many.
    if (!first || topics.length === 1) return [];
    const slot = meetingSlot(briefing)?.minutes ?? null;
    const inTime = slot === null ? Infinity : Math.max(1, Math.floor(slot / minutesEach));
    if (topics.length <= most && topics.length <= inTime) return [];
    const common = { at: spanOf(first.paragraph), section: "topics", related: [], fixes: [] };
    const count = topics.length;
    return slot !== null && count > inTime
      ? [{ ...common, messageId: "forTheTime", data: { count, slot, minutes: minutesEach } }]
      : [{ ...common, messageId: "forAMeeting", data: { count, most } }];
  },
});
