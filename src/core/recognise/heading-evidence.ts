import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Language, Profile, SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { HeadingMatch, HeadingSign } from "./briefing";
import type { Candidate } from "./candidate";
import { isBullet, isNumbered, type HeadingMention } from "./heading-mentions";
import type { NamedSection } from "./heading-names";
import { houseOf, lookOf, type House } from "./house";

/** How much each sign speaks for a heading, or against it. Together they must outweigh `doubt`. */
const weights = {
  match: { title: 3, alias: 2.8, otherLanguage: 2.2, bilingual: 3, typo: 1.5 },
  form: { own: 1, softBreak: 0.7, runIn: -0.4 },
  topHeading: 2,
  deepHeading: 1,
  bold: 1,
  capitals: 1,
  colon: 0.7,
  looksLikeTheOthers: 1,
  runsInLikeTheOthers: 1.8,
  belowTheOthers: -1.5,
  inItsOwnControl: 3,
  inAnotherControl: -0.5,
  followedByWhatItHolds: 0.3,
  opensAnnex: 3,
  bullet: -3.5,
  boldBullet: -1.5,
  inTable: -1.5,
  runInAlias: -1,
  doubt: -4,
} as const;

const matchOf = ({ kind, language, typo }: NamedSection, paper: Language): HeadingMatch => {
  if (typo) return "typo";
  return language === paper ? kind : "otherLanguage";
};

const scoreLevel = ({ headingLevel }: Paragraph, house: House): number => {
  if (headingLevel === null) return 0;
  const deep = house.level !== null && headingLevel > house.level ? weights.belowTheOthers : 0;
  return deep + (headingLevel <= 3 ? weights.topHeading : weights.deepHeading);
};

/** A numbered heading is a list item by its format and a heading by its style or its looks. */
const scoreBullet = (paragraph: Paragraph): number => {
  if (!isBullet(paragraph) || paragraph.headingLevel !== null) return 0;
  if (isNumbered(paragraph) && (paragraph.bold || paragraph.caps)) return 0;
  return paragraph.bold || paragraph.caps ? weights.boldBullet : weights.bullet;
};

const scoreLook = (paragraph: Paragraph, house: House): number => {
  const { bold, caps, text, cell } = paragraph;
  return (
    scoreLevel(paragraph, house) +
    scoreBullet(paragraph) +
    (bold ? weights.bold : 0) +
    (caps ? weights.capitals : 0) +
    (/[:：]\s*$/.test(text) ? weights.colon : 0) +
    (house.looks.has(lookOf(paragraph)) ? weights.looksLikeTheOthers : 0) +
    (cell !== null && cell.column > 0 ? weights.inTable : 0)
  );
};

const scoreForm = ({ form, paragraph }: HeadingMention, { kind }: NamedSection, house: House): number => {
  const usual = form !== "own" && house.runsIn && !isBullet(paragraph) ? weights.runsInLikeTheOthers : 0;
  const doubtful = form === "runIn" && kind === "alias" && usual === 0 ? weights.runInAlias : 0;
  return weights.form[form] + usual + doubtful;
};

const scoreControl = (paragraph: Paragraph, key: string): number => {
  const ours = controlsAround(paragraph).filter(({ tag }) => tag.startsWith(controlTagPrefix));
  if (ours.length === 0) return 0;
  return ours.some(({ tag }) => tag === controlTagPrefix + key) ? weights.inItsOwnControl : weights.inAnotherControl;
};

const numberBehind = /^\s*\S+\s+(?:\d+|[IVX]+|[A-Z])(?![\p{L}\d])/u;

/** "Annex 1: Note on graphite" in the look of a heading: what follows is another paper. */
const opensAnnex = ({ paragraph, form }: HeadingMention, key: string): boolean =>
  key === "annexes" &&
  form === "own" &&
  (paragraph.headingLevel !== null || paragraph.bold || paragraph.caps) &&
  numberBehind.test(paragraph.text);

const scoreWhatFollows = (following: Paragraph | undefined, spec: SectionSpec): number => {
  if (following === undefined) return 0;
  const holdsList = spec.content === "list" || spec.content === "sides";
  return isBullet(following) === holdsList ? weights.followedByWhatItHolds : 0;
};

const signsOf = (paragraph: Paragraph, key: string, house: House): readonly HeadingSign[] => {
  const { headingLevel, bold, caps, text, cell } = paragraph;
  const seen: readonly (readonly [HeadingSign, boolean])[] = [
    ["ownControl", controlsAround(paragraph).some(({ tag }) => tag === controlTagPrefix + key)],
    ["headingStyle", headingLevel !== null],
    ["bold", bold],
    ["capitals", caps],
    ["colon", /[:：]\s*$/.test(text)],
    ["label", cell?.column === 0],
    ["likeTheOthers", house.looks.has(lookOf(paragraph))],
  ];
  return seen.flatMap(([sign, isSeen]) => (isSeen ? [sign] : []));
};

/** The next paragraph with text after each paragraph that mentions a section. */
const nextWithText = (model: DocumentModel, { index }: Paragraph): Paragraph | undefined => {
  // Who leaves ten lines empty is not asked what follows; it also keeps this linear.
  const near = model.paragraphs.slice(index + 1, index + 11);
  return near.find(({ text }) => text.trim() !== "");
};

/** What speaks for each mention being the heading of each section it may name. */
export const headingCandidates = (
  mentions: readonly HeadingMention[],
  model: DocumentModel,
  profile: Profile,
  language: Language,
): readonly Candidate[] => {
  const specs = new Map(profile.sections.map((spec) => [spec.key, spec]));
  const house = houseOf(mentions);
  return mentions.flatMap((mention) => {
    const { paragraph, form, end } = mention;
    const look = scoreLook(paragraph, house) + weights.doubt;
    const following = nextWithText(model, paragraph);
    const also = mention.also.map(({ key }) => specs.get(key)).find((spec) => spec !== undefined) ?? null;
    const best = new Map<string, Candidate>();
    for (const section of mention.sections) {
      const spec = specs.get(section.key);
      if (spec === undefined) continue;
      const match = mention.isBilingual ? "bilingual" : matchOf(section, language);
      const score =
        look +
        weights.match[match] +
        scoreForm(mention, section, house) +
        (form === "own" ? scoreWhatFollows(following, spec) : 0) +
        scoreControl(paragraph, spec.key) +
        (opensAnnex(mention, spec.key) ? weights.opensAnnex : 0);
      if (score > (best.get(spec.key)?.score ?? -Infinity)) {
        best.set(spec.key, {
          paragraph,
          spec,
          also,
          match,
          form,
          signs: signsOf(paragraph, spec.key, house),
          headingEnd: end,
          score,
        });
      }
    }
    return [...best.values()];
  });
};
