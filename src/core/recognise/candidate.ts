import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import type { HeadingForm, HeadingMatch, HeadingSign } from "./briefing";

/** A paragraph that may begin a part, and how much speaks for it: above 0 more than against it. */
export interface Candidate {
  readonly paragraph: Paragraph;
  readonly spec: SectionSpec;
  readonly also: SectionSpec | null;
  readonly match: HeadingMatch;
  readonly form: HeadingForm;
  readonly signs: readonly HeadingSign[];
  /** Characters of the paragraph that are the heading; 0 for title and date line, which have none. */
  readonly headingEnd: number;
  readonly score: number;
}

/** A candidate that became a part. */
export interface Choice {
  readonly candidate: Candidate;
  /** How much better the whole reading is for it, against leaving the paragraph out or taking it for another section. */
  readonly margin: number;
}
