import type { NonEmpty } from "../document/result";
import type { BuiltInStyle } from "../document/paragraph";
import type { Localised } from "./localised";

/** The kinds of text that a paper is set in. */
export type LookStyle = "title" | "dateLine" | "heading" | "subheading" | "body" | "points";

/** Each with the style of Word that it goes by, the one that others are based on first. */
export const lookStyles: Readonly<Record<LookStyle, BuiltInStyle>> = {
  body: "Normal",
  title: "Title",
  dateLine: "Subtitle",
  heading: "Heading1",
  subheading: "Heading2",
  points: "ListBullet",
};

export type Alignment = "left" | "center" | "right" | "justify";
export const alignments: NonEmpty<Alignment> = ["left", "center", "right", "justify"];

/** How text of one kind is set. What is not named stays as Word or the document has it. */
export interface StyleLook {
  readonly font?: string;
  /** In points; half points are possible. */
  readonly size?: number;
  /** "#1F3A5F". */
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly capitals?: boolean;
  readonly align?: Alignment;
  /** Space above and below, in points. */
  readonly before?: number;
  readonly after?: number;
  /** From line to line, in per cent of a single line. */
  readonly lineSpacing?: number;
}

/** A line at the head or the foot of each page, with fields in it: {title}, {date}, {kind}, {page}, {pages}. */
export interface PageLine {
  readonly left: Localised<string>;
  readonly center: Localised<string>;
  readonly right: Localised<string>;
}

export type MarkingPlace = "header" | "footer" | "both";
export const markingPlaces: NonEmpty<MarkingPlace> = ["header", "footer", "both"];

/** Who may read papers of this kind: the marks that there are, the usual one first. */
export interface Marking {
  readonly marks: Localised<readonly string[]>;
  readonly place: MarkingPlace;
}

/** How a new paper looks. */
export interface Look {
  readonly styles: Readonly<Partial<Record<LookStyle, StyleLook>>>;
  /** Whether the headings of sections are numbered: 1., 2., 3. */
  readonly numbering: boolean;
  readonly header?: PageLine;
  readonly footer?: PageLine;
  readonly marking?: Marking;
}

/** Where a profile does not say: as Word has it. */
export const usualLook: Look = { styles: {}, numbering: false };
