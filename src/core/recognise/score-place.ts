import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import { isBullet, type HeadingMention } from "./heading-mentions";
import type { NamedSection } from "./heading-names";
import { weights } from "./heading-weights";
import { isMarked, type House } from "./house";

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
  /** Set below the headings of the paper, one of which names the same. */
  readonly isNamedAbove: boolean;
  /** Told by a word of its heading only, and not where the profile has it. */
  readonly isOutOfPlace: boolean;
  /** What follows, in the same row of a table, may well be the title. */
  readonly labelsTheTitle: boolean;
  /** Required sections that nothing else in the paper names. */
  readonly namedOnce: ReadonlySet<string>;
}

/** Shorter lines may be items, whatever they end in. */
const shortestText = 50;

const holdsListIn = ({ content }: SectionSpec): boolean => content === "list" || content === "sides";

/** Words that are no item of a list, and lead to none. */
const isText = (following: Paragraph, after: Paragraph | undefined): boolean =>
  !isBullet(following) &&
  following.text.length >= shortestText &&
  following.text.trimEnd().endsWith(".") &&
  (after === undefined || !isBullet(after));

/** Where a heading may name several sections, what speaks for a required one that nothing else in the paper names. */
export const scoreNamedOnce = (spec: SectionSpec, surroundings: Surroundings): number => {
  const { namedOnce, isAmbiguous, following, after } = surroundings;
  if (!isAmbiguous || !namedOnce.has(spec.key)) return 0;
  const isUnlikely = holdsListIn(spec) && following !== undefined && isText(following, after);
  return isUnlikely ? weights.namedOnlyAboveText : weights.namedOnlyHere;
};

/** What follows a heading says what it may name: a list, or text. */
export const scoreWhatFollows = (spec: SectionSpec, { following, after, isAmbiguous }: Surroundings): number => {
  if (following === undefined) return 0;
  const isMixed = !isBullet(following) && after !== undefined && isBullet(after);
  const holdsList = holdsListIn(spec);
  if (isAmbiguous && isMixed) return holdsList ? weights.followedByBoth : 0;
  if (isBullet(following) !== holdsList) return 0;
  return isAmbiguous ? weights.followedByWhatOnlyItHolds : weights.followedByWhatItHolds;
};

/** "Topics: kilns and clay" in plain letters, by the profile's own name, where nothing else names the topics. */
export const runsInOnlyHere = (
  { form, paragraph }: HeadingMention,
  { key, kind, typo }: NamedSection,
  { house, namedOnce }: Surroundings,
): boolean =>
  form === "runIn" && kind === "title" && !typo && !house.runsIn && !isBullet(paragraph) && namedOnce.has(key);

/** "If asked", "En cas de question", "Nur auf Nachfrage". */
const condition = /^\W*(?:only |seulement |nur )?(?:if|in case|when|si|en cas|falls|wenn|bei|auf)\b/i;

/** "If asked:" below points and above more of them, set less apart than the headings of the paper. */
const leadsToSomePoints = (
  { paragraph, form }: HeadingMention,
  key: string,
  { house, isBelowPoints, following }: Surroundings,
): boolean =>
  key === "defensives" &&
  form === "own" &&
  condition.test(paragraph.text) &&
  isBelowPoints &&
  house.isMarked &&
  paragraph.cell === null &&
  paragraph.headingLevel === null &&
  (house.level !== null || !isMarked(paragraph)) &&
  following !== undefined &&
  isBullet(following);

/** What the place of a heading among the others says of its section. */
export const scorePlace = (mention: HeadingMention, key: string, surroundings: Surroundings): number => {
  const { isAmbiguous, isBelowPoints, isLast, isNamedAbove } = surroundings;
  return (
    (isNamedAbove ? weights.againBelowTheOthers : 0) +
    (isAmbiguous && isBelowPoints && key === "sceneSetter" ? weights.setsTheSceneTooLate : 0) +
    (isLast && mention.form === "runIn" && key === "contact" ? weights.runsInAtTheEnd : 0) +
    (leadsToSomePoints(mention, key, surroundings) ? weights.leadsToSomePoints : 0)
  );
};
