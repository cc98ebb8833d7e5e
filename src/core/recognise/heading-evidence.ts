import { controlsAround } from "../document/extents";
import type { Paragraph } from "../document/paragraph";
import type { Language, SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { HeadingMatch, HeadingSign } from "./briefing";
import { isBullet, isNumbered, isSetApart, type HeadingMention } from "./heading-mentions";
import type { NamedSection } from "./heading-names";
import type { House } from "./house";

/** By its last character: a pattern would try at every colon. */
const endsInColon = (text: string): boolean => ":：".includes(text.trimEnd().slice(-1) || " ");

/** How much each sign speaks for a heading, or against it. Together they must outweigh `doubt`. */
const weights = {
  match: { title: 3, alias: 2.8, otherLanguage: 2.2, bilingual: 3, typo: 1.5 },
  form: { own: 1, softBreak: 0.7, runIn: -0.4 },
  topHeading: 2,
  deepHeading: 1,
  bold: 1,
  capitals: 1,
  setApart: 1.6,
  colon: 0.7,
  looksLikeTheOthers: 1,
  runsInLikeTheOthers: 1.8,
  belowTheOthers: -1.5,
  inItsOwnControl: 3,
  inAnotherControl: -0.5,
  followedByWhatItHolds: 0.3,
  /** Where the name may be either's: "Éléments de langage" above bullets are points, above a sentence a line to take. */
  followedByWhatOnlyItHolds: 1.8,
  /** A sentence above bullets may be the line to take above the points, but more likely leads to them. */
  followedByBoth: 0.15,
  /** What sets the scene does not stand below what is to be said. */
  setsTheSceneTooLate: -2,
  /** "Contact: A. Weiss, MOVE D.3" ends papers whose other headings stand alone. */
  runsInAtTheEnd: 2.2,
  /** What follows is another paper, however much its own headings look like ours. */
  opensAnnex: 8,
  labelsTheTitle: -3,
  goesOn: -1,
  namedOnlyHere: 1.5,
  bullet: -3.5,
  boldBullet: -1.5,
  numberedLikeTheOthers: -0.5,
  inTable: -1.5,
  runInAlias: -1,
  runInOnlyHere: 0.8,
  doubt: -4,
} as const;

/** How a mention was known, to a reader of the paper's language. */
export const matchOf = ({ kind, language, typo }: NamedSection, paper: Language): HeadingMatch => {
  if (typo) return "typo";
  return language === paper ? kind : "otherLanguage";
};

const scoreLevel = ({ headingLevel }: Paragraph, house: House): number => {
  if (headingLevel === null) return 0;
  const deep = house.level !== null && headingLevel > house.level ? weights.belowTheOthers : 0;
  return deep + (headingLevel <= 3 ? weights.topHeading : weights.deepHeading);
};

/**
 * A numbered heading is a list item by its format and a heading by its style or its looks, or because others are
 * numbered like it, each with something below.
 */
const scoreBullet = (paragraph: Paragraph, house: House): number => {
  if (!isBullet(paragraph) || paragraph.headingLevel !== null) return 0;
  if (isNumbered(paragraph)) {
    if (paragraph.bold || paragraph.caps) return 0;
    if (house.numbered.has(paragraph)) return weights.numberedLikeTheOthers;
  }
  return paragraph.bold || paragraph.caps ? weights.boldBullet : weights.bullet;
};

/** Nothing but a sign: more is text. */
const longestEnd = 40;

const scoreLook = (paragraph: Paragraph, house: House): number => {
  const { bold: isBold, caps, text, cell, lead } = paragraph;
  // "**Guests** –": all that it says is bold.
  const bold = isBold || (lead > 0 && lead < text.length && !/[\p{L}\d]/u.test(text.slice(lead, lead + longestEnd)));
  return (
    scoreLevel(paragraph, house) +
    scoreBullet(paragraph, house) +
    (bold ? weights.bold : 0) +
    (caps ? weights.capitals : 0) +
    (endsInColon(text) ? weights.colon : 0) +
    (house.alike.has(paragraph) ? weights.looksLikeTheOthers : 0) +
    (cell !== null && cell.column > 0 ? weights.inTable : 0)
  );
};

const scoreForm = (mention: HeadingMention, { kind }: NamedSection, house: House): number => {
  const { form, paragraph } = mention;
  const apart = isSetApart(mention) ? weights.setApart : 0;
  const usual = form !== "own" && house.runsIn && !isBullet(paragraph) ? weights.runsInLikeTheOthers : 0;
  const doubtful = form === "runIn" && kind === "alias" && usual === 0 && apart === 0 ? weights.runInAlias : 0;
  return weights.form[form] + usual + doubtful + apart;
};

const isInControl = (paragraph: Paragraph, isMeant: (tag: string) => boolean): boolean =>
  paragraph.control !== null && controlsAround(paragraph).some(({ tag }) => isMeant(tag));

const scoreControl = (paragraph: Paragraph, key: string): number => {
  if (!isInControl(paragraph, (tag) => tag.startsWith(controlTagPrefix))) return 0;
  const isOwn = isInControl(paragraph, (tag) => tag === controlTagPrefix + key);
  return isOwn ? weights.inItsOwnControl : weights.inAnotherControl;
};

const isMarked = ({ headingLevel, bold, caps }: Paragraph): boolean => headingLevel !== null || bold || caps;

const numberOrTitleBehind = /^\s*\S+(?:\s+(?:\d+|[IVX]+|[A-Z])(?![\p{L}\d])|\s*[:–—-]\s*\S)/u;

/** "Annex 1: Note on graphite", "Annex – Programme" in the look of a heading: what follows is another paper. */
const opensAnnex = ({ paragraph, form }: HeadingMention, key: string, following: Paragraph | undefined): boolean =>
  key === "annexes" &&
  form === "own" &&
  // A plain one stands over the first heading of what it opens.
  (isMarked(paragraph) || (following !== undefined && !isBullet(paragraph) && following.headingLevel !== null)) &&
  numberOrTitleBehind.test(paragraph.text);

/** What the rest of the paper says of a mention. */
export interface Surroundings {
  readonly house: House;
  readonly following: Paragraph | undefined;
  /** What comes after that. */
  readonly after: Paragraph | undefined;
  /** Its words are names of several sections. */
  readonly isAmbiguous: boolean;
  /** The mention before it names what is to be said. */
  readonly isBelowPoints: boolean;
  readonly isLast: boolean;
  /** What follows, in the same row of a table, may well be the title. */
  readonly labelsTheTitle: boolean;
  /** Required sections that nothing else in the paper names. */
  readonly namedOnce: ReadonlySet<string>;
}

const scoreWhatFollows = (spec: SectionSpec, { following, after, isAmbiguous }: Surroundings): number => {
  if (following === undefined) return 0;
  const isMixed = !isBullet(following) && after !== undefined && isBullet(after);
  const holdsList = spec.content === "list" || spec.content === "sides";
  if (isAmbiguous && isMixed) return holdsList ? weights.followedByBoth : 0;
  if (isBullet(following) !== holdsList) return 0;
  return isAmbiguous ? weights.followedByWhatOnlyItHolds : weights.followedByWhatItHolds;
};

/** "Topics: kilns and clay" in plain letters, by the profile's own name, where nothing else names the topics. */
const runsInOnlyHere = (
  { form, paragraph }: HeadingMention,
  { key, kind, typo }: NamedSection,
  { house, namedOnce }: Surroundings,
): boolean =>
  form === "runIn" && kind === "title" && !typo && !house.runsIn && !isBullet(paragraph) && namedOnce.has(key);

const scorePlace = (
  { form }: HeadingMention,
  key: string,
  { isAmbiguous, isBelowPoints, isLast }: Surroundings,
): number =>
  (isAmbiguous && isBelowPoints && key === "sceneSetter" ? weights.setsTheSceneTooLate : 0) +
  (isLast && form === "runIn" && key === "contact" ? weights.runsInAtTheEnd : 0);

/** All that speaks for a mention being the heading of a section, and against it. */
export const scoreHeading = (
  mention: HeadingMention,
  section: NamedSection,
  match: HeadingMatch,
  spec: SectionSpec,
  surroundings: Surroundings,
): number => {
  const { house, labelsTheTitle, isAmbiguous, namedOnce } = surroundings;
  return (
    scoreLook(mention.paragraph, house) +
    weights.match[match] +
    scoreForm(mention, section, house) +
    (mention.form === "own" ? scoreWhatFollows(spec, surroundings) : 0) +
    scorePlace(mention, spec.key, surroundings) +
    scoreControl(mention.paragraph, spec.key) +
    (opensAnnex(mention, spec.key, surroundings.following) ? weights.opensAnnex : 0) +
    (mention.goesOn ? weights.goesOn : 0) +
    (labelsTheTitle && (section.kind === "alias" || mention.paragraph.cell !== null) ? weights.labelsTheTitle : 0) +
    (isAmbiguous && namedOnce.has(spec.key) ? weights.namedOnlyHere : 0) +
    (runsInOnlyHere(mention, section, surroundings) ? weights.runInOnlyHere : 0) +
    weights.doubt
  );
};

/** What the eye sees of a heading. */
export const signsOf = (mention: HeadingMention, key: string, house: House): readonly HeadingSign[] => {
  const { paragraph } = mention;
  const signs: HeadingSign[] = [];
  const note = (sign: HeadingSign, isSeen: boolean): void => {
    if (isSeen) signs.push(sign);
  };
  note(
    "ownControl",
    isInControl(paragraph, (tag) => tag === controlTagPrefix + key),
  );
  note("headingStyle", paragraph.headingLevel !== null);
  note("bold", paragraph.bold);
  note("capitals", paragraph.caps);
  note("setApart", isSetApart(mention));
  note("colon", endsInColon(paragraph.text));
  note("label", paragraph.cell?.column === 0);
  note("likeTheOthers", house.alike.has(paragraph));
  return signs;
};
