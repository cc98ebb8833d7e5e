import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { meetingSlot } from "./meeting-slot";
import { speakingRate, spokenWords } from "./spoken-words";

/** What is to be said leaves the other side time to speak. */
export const speakingTime = defineRule({
  id: "speaking-time",
  family: "speaking",
  severity: "warning",
  messages: ["long"],
  each: "meeting",
  options: { rate: speakingRate, share: numberOption(50, 10, 100) },
  check: (briefing, { rate, share }) => {
    const [first] = briefing.points;
    const slot = first ? meetingSlot(briefing) : null;
    const minutes = spokenWords(briefing) / rate;
    if (!slot || !first || minutes * 100 <= slot.minutes * share) return [];
    return [
      {
        messageId: "long",
        data: { minutes: Math.round(minutes), slot: slot.minutes },
        at: spanOf(first.paragraph),
        section: "speakingPoints",
        related: [spanOf(slot.line)],
        fixes: [],
      },
    ];
  },
});
