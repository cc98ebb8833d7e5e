import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { dateLinesIn, factsOf } from "../background/date-lines";

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
};

export interface MeetingSlot {
  readonly line: Paragraph;
  readonly minutes: number;
}

/**
 * How long the meeting takes, where the date line says from when to when; null where it does not. Where several date
 * lines do, all of that time together: what is in the paper is for all of them.
 */
export const meetingSlot = onceFor((briefing: Briefing): MeetingSlot | null => {
  const slots = dateLinesIn(briefing).flatMap((line): readonly MeetingSlot[] => {
    const { from, to } = factsOf(line);
    const minutes = from !== null && to !== null ? minutesOf(to) - minutesOf(from) : 0;
    return minutes > 0 ? [{ line: line.paragraph, minutes }] : [];
  });
  const [first] = slots;
  return first ? { line: first.line, minutes: slots.reduce((sum, { minutes }) => sum + minutes, 0) } : null;
});
