import type { Paragraph } from "../document/paragraph";
import type { Language, SectionSpec } from "../profile/profile";
import type { HeadingMatch } from "./briefing";
import { isBullet, isSetApart, isTypedNumber, type HeadingMention } from "./heading-mentions";
import { isOfOtherSide } from "./heading-cues";
import type { NamedSection } from "./heading-names";
import { weights } from "./heading-weights";
import { isMarked, type House } from "./house";
import { foldText } from "./normalise-heading";
import { scoreControl, scoreLook } from "./score-look";
import { runsInOnlyHere, scoreNamedOnce, scorePlace, scoreWhatFollows, type Surroundings } from "./score-place";

/** How a mention was known, to a reader of the paper's language. */
export const matchOf = ({ kind, language, typo }: NamedSection, paper: Language): HeadingMatch => {
  if (typo) return "typo";
  if (kind === "cue" || kind === "phrase") return "cue";
  return language === paper ? kind : "otherLanguage";
};

const scoreForm = (mention: HeadingMention, { kind }: NamedSection, house: House): number => {
  const { form, paragraph } = mention;
  const apart = isSetApart(mention) ? weights.setApart : 0;
  const usual = form !== "own" && house.runsIn && !isBullet(paragraph) ? weights.runsInLikeTheOthers : 0;
  const doubtful = form === "runIn" && kind === "alias" && usual === 0 && apart === 0 ? weights.runInAlias : 0;
  return weights.form[form] + usual + doubtful + apart;
};

const numberOrTitleBehind = /^\s*\S+(?:\s+(?:\d+|[IVX]+|[A-Z])(?![\p{L}\d])|\s*[:–—-]\s*\S)/u;

/** "Annex 1: Note on graphite", "Annex – Programme" in the look of a heading: what follows is another paper. */
const opensAnnex = ({ paragraph, form }: HeadingMention, key: string, following: Paragraph | undefined): boolean =>
  key === "annexes" &&
  form === "own" &&
  // A plain one stands over the first heading of what it opens.
  (isMarked(paragraph) || (following !== undefined && !isBullet(paragraph) && following.headingLevel !== null)) &&
  numberOrTitleBehind.test(paragraph.text);

/** What else there is to say of a heading that only a word tells. */
const scoreCue = (
  { paragraph }: HeadingMention,
  { kind }: NamedSection,
  { presence }: SectionSpec,
  { isOutOfPlace }: Surroundings,
): number =>
  (kind === "phrase" ? weights.byPhrase : 0) +
  (paragraph.cell !== null ? weights.byCueInForm : 0) +
  (isTypedNumber(paragraph) ? weights.byCueNumbered : 0) +
  (isOutOfPlace && presence !== "required" ? weights.byCueOutOfPlace : 0);

/** What it says that the name of a section goes on: "Position de l'interlocuteur" is none of ours. */
const scoreMore = ({ goesOn, paragraph, end }: HeadingMention, { key, language }: NamedSection): number => {
  if (!goesOn) return 0;
  const isTheirs = language !== null && isOfOtherSide(key, foldText(paragraph.text.slice(0, end)), language);
  return isTheirs ? weights.ofOtherSide : weights.goesOn;
};

/** All that speaks for a mention being the heading of a section, and against it. */
export const scoreHeading = (
  mention: HeadingMention,
  section: NamedSection,
  match: HeadingMatch,
  spec: SectionSpec,
  surroundings: Surroundings,
): number => {
  const { house, labelsTheTitle } = surroundings;
  return (
    scoreLook(mention.paragraph, house) +
    weights.match[match] +
    scoreForm(mention, section, house) +
    (mention.form === "own" ? scoreWhatFollows(spec, surroundings) : 0) +
    scorePlace(mention, spec.key, surroundings) +
    scoreControl(mention.paragraph, spec.key) +
    (opensAnnex(mention, spec.key, surroundings.following) ? weights.opensAnnex : 0) +
    scoreMore(mention, section) +
    (match === "cue" ? scoreCue(mention, section, spec, surroundings) : 0) +
    (labelsTheTitle && (section.kind !== "title" || mention.paragraph.cell !== null) ? weights.labelsTheTitle : 0) +
    (match === "cue" ? 0 : scoreNamedOnce(spec, surroundings)) +
    (runsInOnlyHere(mention, section, surroundings) ? weights.runInOnlyHere : 0) +
    weights.doubt
  );
};
