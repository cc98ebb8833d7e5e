import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Language, Profile, SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { HeadingMatch } from "./briefing";
import type { Candidate } from "./candidate";
import { isBullet, type HeadingMention } from "./heading-mentions";
import type { NamedSection } from "./heading-names";

/** How much each sign speaks for a heading, or against it. Together they must outweigh `doubt`. */
const weights = {
  match: { title: 3, alias: 2.8, otherLanguage: 2.2, typo: 1.5 },
  form: { own: 1, softBreak: 0.7, runIn: -0.4 },
  topHeading: 2,
  deepHeading: 1,
  bold: 1,
  capitals: 1,
  colon: 0.7,
  looksLikeTheOthers: 1,
  belowTheOthers: -1.5,
  inItsOwnControl: 3,
  inAnotherControl: -0.5,
  followedByWhatItHolds: 0.3,
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

/** What the eye sees of a heading, so that headings of one paper can be told by looking alike. */
const lookOf = ({ style, bold, caps, list }: Paragraph): string => [style, bold, caps, list?.label].join("|");

interface House {
  /** Looks that at least two different sections share. */
  readonly looks: ReadonlySet<string>;
  /** The outline level of most headings; null where they have none. */
  readonly level: number | null;
}

/** How this paper writes its headings, judged from those that are named exactly. */
const houseOf = (mentions: readonly HeadingMention[]): House => {
  const keysByLook = new Map<string, Set<string>>();
  const levels = new Map<number, number>();
  for (const { paragraph, form, sections } of mentions) {
    const [first] = sections;
    if (!first || first.typo || form !== "own" || isBullet(paragraph)) continue;
    const look = lookOf(paragraph);
    keysByLook.set(look, (keysByLook.get(look) ?? new Set()).add(first.key));
    const level = paragraph.headingLevel;
    if (level !== null) levels.set(level, (levels.get(level) ?? 0) + 1);
  }
  const [usual] = [...levels].sort(([a, many], [b, others]) => others - many || a - b);
  return {
    looks: new Set([...keysByLook].filter(([, keys]) => keys.size > 1).map(([look]) => look)),
    level: usual?.[0] ?? null,
  };
};

const scoreLook = (paragraph: Paragraph, house: House): number => {
  const { headingLevel, bold, caps, text } = paragraph;
  let score = 0;
  if (headingLevel !== null) score += headingLevel <= 3 ? weights.topHeading : weights.deepHeading;
  if (headingLevel !== null && house.level !== null && headingLevel > house.level) score += weights.belowTheOthers;
  if (bold) score += weights.bold;
  if (caps) score += weights.capitals;
  if (/[:：]\s*$/.test(text)) score += weights.colon;
  if (house.looks.has(lookOf(paragraph))) score += weights.looksLikeTheOthers;
  // A numbered heading is a list item by its format and a heading by its style.
  if (isBullet(paragraph) && headingLevel === null) score += bold || caps ? weights.boldBullet : weights.bullet;
  if (paragraph.cell !== null && paragraph.cell.column > 0) score += weights.inTable;
  return score;
};

const scoreControl = (paragraph: Paragraph, key: string): number => {
  const ours = controlsAround(paragraph).filter(({ tag }) => tag.startsWith(controlTagPrefix));
  if (ours.length === 0) return 0;
  return ours.some(({ tag }) => tag === controlTagPrefix + key) ? weights.inItsOwnControl : weights.inAnotherControl;
};

const scoreWhatFollows = (following: Paragraph | undefined, spec: SectionSpec): number => {
  if (following === undefined) return 0;
  const holdsList = spec.content === "list" || spec.content === "sides";
  return isBullet(following) === holdsList ? weights.followedByWhatItHolds : 0;
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
  return mentions.flatMap(({ paragraph, form, end, sections }) => {
    const look = scoreLook(paragraph, house) + weights.form[form] + weights.doubt;
    const following = nextWithText(model, paragraph);
    const best = new Map<string, Candidate>();
    for (const section of sections) {
      const spec = specs.get(section.key);
      if (spec === undefined) continue;
      const match = matchOf(section, language);
      const score =
        look +
        weights.match[match] +
        (form === "runIn" && section.kind === "alias" ? weights.runInAlias : 0) +
        (form === "own" ? scoreWhatFollows(following, spec) : 0) +
        scoreControl(paragraph, spec.key);
      if (score > (best.get(spec.key)?.score ?? -Infinity)) {
        best.set(spec.key, { paragraph, spec, match, headingEnd: end, score });
      }
    }
    return [...best.values()];
  });
};
