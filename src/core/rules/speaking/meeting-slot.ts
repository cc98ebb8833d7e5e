import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { dateFactsOf } from "../date-facts-of";

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

export interface MeetingSlot {
  readonly line: Paragraph;
  readonly minutes: number;
}

/** How long the meeting takes, where the date line says from when to when; null where it does not. */
export const meetingSlot = ({ parts, model }: Briefing): MeetingSlot | null => {
  for (const { spec, body } of parts) {
    if (spec.content !== "dateLine") continue;
    for (const line of body) {
      const { from, to } = dateFactsOf(line, model);
      const minutes = from !== null && to !== null ? minutesOf(to) - minutesOf(from) : 0;
      if (minutes > 0) return { line, minutes };
    }
  }
  return null;
};
