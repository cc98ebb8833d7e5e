import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { parseDateLine } from "../../recognise/parse-date-line";
import { numberOption } from "../options";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { spokenWords } from "./spoken-words";

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

interface Slot {
  readonly line: Paragraph;
  readonly minutes: number;
}

/** How long the meeting takes, where the date line says from when to when. */
const slotOf = ({ parts }: Briefing): Slot | null => {
  for (const { spec, body } of parts) {
    if (spec.content !== "dateLine") continue;
    for (const line of body) {
      const { from, to } = parseDateLine(line.text);
      const minutes = from !== null && to !== null ? minutesOf(to) - minutesOf(from) : 0;
      if (minutes > 0) return { line, minutes };
    }
  }
  return null;
};

/** What is to be said leaves the other side time to speak. */
export const speakingTime = defineRule({
  id: "speaking-time",
  family: "speaking",
  severity: "warning",
  messages: ["long"],
  options: { rate: numberOption(130, 60, 250), share: numberOption(50, 10, 100) },
  check: (briefing, { rate, share }) => {
    const slot = slotOf(briefing);
    const [first] = briefing.points;
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
