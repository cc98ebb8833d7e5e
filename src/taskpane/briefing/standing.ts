import type { Briefing, OutlineEntry, Paragraph } from "../../core";

/** A part that nobody asks for and that is not there is offered in the menu, not shown as missing. */
export const shownEntries = ({ outline }: Briefing): readonly OutlineEntry[] =>
  outline.filter(({ spec, part }) => spec.presence !== "optional" || part !== null);

/** What counts: what must be there, and what is there all the same. */
export const countedEntries = (briefing: Briefing): readonly OutlineEntry[] =>
  briefing.outline.filter(({ spec, part }) => spec.presence === "required" || part !== null);

/** Where a part begins; undefined where it is not there. */
export const firstParagraph = ({ part }: OutlineEntry): Paragraph | undefined => part?.heading ?? part?.body[0];
