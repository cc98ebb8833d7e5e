import type { Paragraph, ParagraphId } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import { onceFor } from "../text/once-for";
import type { Briefing, Meeting, Side } from "./briefing";

/** A paper as it is for one of its meetings. */
export interface MeetingBriefing {
  readonly briefing: Briefing;
  /** Whether what is said of a paragraph is said here: of what is for all meetings it is with the first. */
  isOwn(paragraph: ParagraphId): boolean;
}

const keysOf = ({ parts }: Meeting): readonly string[] =>
  parts.flatMap(({ heading, spec }) => (heading ? [spec.key] : []));

/** What above the first opening is for all meetings: everything, or only the lines where sections of it come again. */
const forAll = (front: Meeting, opened: readonly Meeting[]): Meeting => {
  const again = new Set(opened.flatMap(keysOf));
  if (keysOf(front).every((key) => !again.has(key))) return front;
  return { opening: null, parts: front.parts.filter(({ heading }) => heading === null) };
};

const placeOf = ({ label, people }: Side): number => (label ?? people[0]?.paragraph)?.index ?? -1;

const only = (briefing: Briefing, meetings: NonEmpty<Meeting>, isIn: (index: number) => boolean): Briefing => {
  const stands = ({ paragraph }: { readonly paragraph: Paragraph }): boolean => isIn(paragraph.index);
  return {
    ...briefing,
    meetings,
    parts: meetings.flatMap(({ parts }) => parts),
    sides: briefing.sides.filter((side) => isIn(placeOf(side))),
    topics: briefing.topics.filter(stands),
    points: briefing.points.filter(stands),
    unread: briefing.unread.filter(({ index }) => isIn(index)),
  };
};

/** The paper for each of its meetings in turn, with what is for all of them; the paper itself where it is for one. */
export const byMeeting = onceFor((briefing: Briefing): readonly MeetingBriefing[] => {
  const [front, ...opened] = briefing.meetings;
  if (opened.length === 0) return [{ briefing, isOwn: () => true }];
  const { paragraphs } = briefing.model;
  const begins = opened.map(({ opening }) => opening?.index ?? 0);
  const end = paragraphs.length;
  const shared = forAll(front, opened);
  const view = (meetings: NonEmpty<Meeting>, from: number, until: number): MeetingBriefing => {
    const own = new Set(paragraphs.slice(from, until).map(({ id }) => id));
    const isIn = (index: number): boolean =>
      (index >= from && index < until) || (shared === front && index < (begins[0] ?? 0));
    return { briefing: only(briefing, meetings, isIn), isOwn: (paragraph) => own.has(paragraph) };
  };
  const views = opened.map((meeting, at) =>
    view([shared, meeting], at === 0 && shared === front ? 0 : (begins[at] ?? 0), begins[at + 1] ?? end),
  );
  return shared === front ? views : [view([front], 0, begins[0] ?? end), ...views];
});
