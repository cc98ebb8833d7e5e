import type { Place } from "../../document/edit";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { firstParagraph, placeInOrder, refTo } from "../../skeleton/insert-section";
import { onceFor } from "../../text/once-for";
import { paragraphsOf, refsOf, withoutBlankEnd } from "../paragraphs-of";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";
import { standsTwice } from "../stands-twice";

/** The sections that are in their places. */
const standingIn = onceFor(({ parts, misplaced }: Briefing): ReadonlySet<string> => {
  const away = new Set(misplaced);
  return new Set(parts.filter((part) => !away.has(part)).map((part) => part.spec.key));
});

/** The nearest section that is in its place: the one before in the profile, or the one after for the very first. */
const neighbourOf = ({ spec }: Part, briefing: Briefing) => {
  const { profile } = briefing;
  const standing = standingIn(briefing);
  const at = profile.sections.findIndex(({ key }) => key === spec.key);
  const isStanding = ({ key }: { readonly key: string }) => standing.has(key);
  const before = profile.sections.slice(0, at).filter(isStanding).at(-1);
  if (before) return { messageId: "belongsAfter", neighbour: before.key } as const;
  const after = profile.sections.slice(at + 1).find(isStanding);
  return { messageId: "belongsBefore", neighbour: after?.key ?? "" } as const;
};

/** The blank lines at the end of a document are nobody's; those between two parts go with the one above. */
const whatMoves = (part: Part, { model }: Briefing): readonly Paragraph[] => {
  const all = paragraphsOf(part);
  return all.at(-1) === model.paragraphs.at(-1) ? withoutBlankEnd(all) : all;
};

const moveFix = (part: Part, briefing: Briefing, end: Place | undefined): readonly Fix[] => {
  const paragraphs = refsOf(whatMoves(part, briefing));
  const place = placeInOrder(part.spec, briefing, end);
  if (!paragraphs || !place) return [];
  return [{ titleId: "moveSection", data: {}, safety: "safe", edits: [{ op: "moveParagraphs", paragraphs, place }] }];
};

const judge = (briefing: Briefing, end: Place | undefined): readonly Report<"belongsAfter" | "belongsBefore">[] =>
  briefing.misplaced
    .filter((part) => briefing.parts.includes(part) && !standsTwice(part, briefing))
    .map((part) => {
      const { messageId, neighbour } = neighbourOf(part, briefing);
      const first = firstParagraph(part);
      return {
        messageId,
        data: { section: part.spec.key, neighbour },
        at: first ? spanOf(first) : null,
        section: part.spec.key,
        related: [],
        fixes: moveFix(part, briefing, end),
      };
    });

/**
 * The sections stand in the order of the profile, those of each meeting for themselves. One that stands twice is first
 * made one by its own rule.
 */
export const sectionOrder = defineRule({
  id: "section-order",
  family: "structure",
  severity: "error",
  messages: ["belongsAfter", "belongsBefore"],
  check: (briefing) => {
    const { meetings } = briefing;
    if (briefing.misplaced.length === 0) return [];
    if (meetings.length === 1) return judge(briefing, undefined);
    return meetings.flatMap((meeting, at) => {
      const next = meetings[at + 1]?.opening;
      const alone = { ...briefing, meetings: [meeting], parts: meeting.parts } as const;
      return judge(alone, next ? { before: refTo(next) } : undefined);
    });
  },
});
