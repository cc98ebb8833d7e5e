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
  /** Told by a word of its heading only, and not where the profile has it. */
  readonly isOutOfPlace: boolean;
  /** What follows, in the same row of a table, may well be the title. */
  readonly labelsTheTitle: boolean;
  /** Required sections that nothing else in the paper names. */
  readonly namedOnce: ReadonlySet<string>;
}

/** What follows a heading says what it may name: a list, or text. */
export const scoreWhatFollows = (spec: SectionSpec, { following, after, isAmbiguous }: Surroundings): number => {
  if (following === undefined) return 0;
  const isMixed = !isBullet(following) && after !== undefined && isBullet(after);
  const holdsList = spec.content === "list" || spec.content === "sides";
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
  const { isAmbiguous, isBelowPoints, isLast } = surroundings;
  return (
    (isAmbiguous && isBelowPoints && key === "sceneSetter" ? weights.setsTheSceneTooLate : 0) +
    (isLast && mention.form === "runIn" && key === "contact" ? weights.runsInAtTheEnd : 0) +
    (leadsToSomePoints(mention, key, surroundings) ? weights.leadsToSomePoints : 0)
  );
};
