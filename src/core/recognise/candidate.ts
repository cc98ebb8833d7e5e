import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import type { HeadingForm, HeadingMatch } from "./briefing";

/** A paragraph that may begin a part, and how much speaks for it: above 0 more than against it. */
export interface Candidate {
  readonly paragraph: Paragraph;
  readonly spec: SectionSpec;
  readonly also: SectionSpec | null;
  readonly match: HeadingMatch;
  readonly form: HeadingForm;
  /** Characters of the paragraph that are the heading; 0 for title and date line, which have none. */
  readonly headingEnd: number;
  readonly score: number;
}
