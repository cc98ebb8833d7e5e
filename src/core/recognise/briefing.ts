import type { ForeignLanguage } from "./foreign-language";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { NonEmpty } from "../document/result";
import type { Language, Profile, SectionSpec } from "../profile/profile";

/** How a heading was known: the house's wording, an alias, another language's name, two languages', or a near miss. */
export type HeadingMatch = "title" | "alias" | "otherLanguage" | "bilingual" | "typo" | "cue";

/** What the eye sees of a paragraph that speaks for a heading. */
export type HeadingSign =
  "ownControl" | "headingStyle" | "bold" | "capitals" | "setApart" | "colon" | "label" | "likeTheOthers";

export type PartStatus = "filled" | "empty" | "placeholder";

/** How a heading stands: alone, above a soft break, or before a colon with the text on the same line. */
export type HeadingForm = "own" | "softBreak" | "runIn";

/** The other reading of a doubtful paper: the same words as another section, or other words as the same one. */
export interface Rival {
  readonly spec: SectionSpec;
  readonly paragraph: Paragraph;
}

/** One section as it stands in the document. A key that stands twice makes two parts. */
export interface Part {
  readonly spec: SectionSpec;
  /** The other section that the same heading names: "Background and talking points". */
  readonly also: SectionSpec | null;
  /** null for the title and the date line, which are their own text. */
  readonly heading: Paragraph | null;
  readonly match: HeadingMatch;
  readonly form: HeadingForm;
  readonly signs: readonly HeadingSign[];
  /** From 0 to 1: by how much the reading of the whole paper with this part beats the best one without it. */
  readonly confidence: number;
  /** What it may be instead, where the confidence is below `couldNotTell` and something else is nearly as likely. */
  readonly rival: Rival | null;
  /** Characters of the heading's paragraph that are the heading; what follows them is the part's own text. */
  readonly headingEnd: number;
  /** Everything from below the heading to the next part, empty paragraphs included. */
  readonly body: readonly Paragraph[];
  readonly status: PartStatus;
}

export interface Person {
  readonly paragraph: Paragraph;
  readonly name: string;
  /** null where none is given. */
  readonly function: string | null;
}

/** One point or topic. */
export interface Item {
  /** Where it begins. */
  readonly paragraph: Paragraph;
  /** All that it is made of: more than one where it was broken into several, or holds a list. Several items may share one. */
  readonly paragraphs: NonEmpty<Paragraph>;
  /** Its words, without a typed bullet; a broken line is whole again. */
  readonly text: string;
  /** It stands in several paragraphs that are one sentence, and no list within it. */
  readonly isBroken: boolean;
}

/** What may be asked, and what is to be said to it; "" where nothing is. */
export interface QuestionPair {
  /** Where the question stands. */
  readonly paragraph: Paragraph;
  readonly question: string;
  readonly answer: string;
}

/** A side in the participants: "From DG HOME:" and who stands under it. */
export interface Side {
  /** Both null for people who are named without a side. */
  readonly label: Paragraph | null;
  readonly name: string | null;
  readonly people: readonly Person[];
}

/**
 * What a paper holds for one of its meetings. A paper for one meeting is one of these; in one for several, what stands
 * above the first opening is the first of them, be it for all meetings or for one that the title opens.
 */
export interface Meeting {
  /** The line that opens it; null for the first, or the only one. */
  readonly opening: Paragraph | null;
  readonly parts: readonly Part[];
}

export type SectionState = PartStatus | "missing" | "misplaced" | "twice";

export interface OutlineEntry {
  readonly spec: SectionSpec;
  readonly state: SectionState;
  /** The first part of this key; null when missing. */
  readonly part: Part | null;
  /** List items, people or paragraphs with text in it: what the outline counts. */
  readonly items: number;
}

/** A document read through a profile. */
export interface Briefing {
  readonly model: DocumentModel;
  readonly profile: Profile;
  /** The language the paper is written in, judged from its words. */
  readonly language: Language;
  /** The language it is written in where we write none such, by the names of its sections; null where it is one of ours. */
  readonly foreignLanguage: ForeignLanguage | null;
  /**
   * What the document is: nothing yet, a briefing, or something else that nobody should be told to mend; `unsure` where
   * a careful reader could not tell.
   */
  readonly kind: "empty" | "briefing" | "unsure" | "decisionNote" | "other";
  /** In the order of the document. */
  readonly parts: readonly Part[];
  /** The parts by the meetings that they are for, in the order of the document; never empty. */
  readonly meetings: NonEmpty<Meeting>;
  /** Required sections that are not in the document, in the order of the profile. */
  readonly missing: readonly SectionSpec[];
  readonly outline: readonly OutlineEntry[];
  readonly sides: readonly Side[];
  readonly topics: readonly Item[];
  readonly points: readonly Item[];
  /**
   * What the reader of the participants could make nothing of: outside tables, neither a label nor a person, and
   * not a prompt. A sentence that names nobody is among them.
   */
  readonly unread: readonly Paragraph[];
  /** Paragraphs with text that belong to no part. */
  readonly stray: readonly Paragraph[];
  /** Parts that stand before one that should come first: the fewest moves that put each meeting in order. */
  readonly misplaced: readonly Part[];
}
