import type { Paragraph } from "../document/paragraph";
import { isBullet, isNumbered, type HeadingMention } from "./heading-mentions";

/** What the eye sees of a heading, so that headings of one paper can be told by looking alike. */
export const lookOf = ({ style, bold, caps, list }: Paragraph): string => [style, bold, caps, list !== null].join("|");

/** How one paper writes its headings, judged from the paragraphs that name a section. */
export interface House {
  /** Looks that at least two different sections share. */
  readonly looks: ReadonlySet<string>;
  /** Whether at least two different sections stand before a colon or a soft break. */
  readonly runsIn: boolean;
  /** Numbered lines that name different sections and have other text between them: no list of contents, but headings. */
  readonly numbered: ReadonlySet<Paragraph>;
  /** The outline level of most headings; null where they have none. */
  readonly level: number | null;
}

const isPlainBullet = ({ paragraph }: HeadingMention): boolean => isBullet(paragraph) && !isNumbered(paragraph);

const keyOf = ({ sections }: HeadingMention): string => sections[0]?.key ?? "";

const sharedLooks = (alone: readonly HeadingMention[]): ReadonlySet<string> => {
  const keys = new Map<string, Set<string>>();
  for (const mention of alone) {
    const look = lookOf(mention.paragraph);
    keys.set(look, (keys.get(look) ?? new Set()).add(keyOf(mention)));
  }
  return new Set([...keys].filter(([, sections]) => sections.size > 1).map(([look]) => look));
};

const usualLevel = (alone: readonly HeadingMention[]): number | null => {
  const counts = new Map<number, number>();
  for (const { paragraph } of alone) {
    const level = paragraph.headingLevel;
    if (level !== null) counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([a, many], [b, others]) => others - many || a - b);
  return usual?.[0] ?? null;
};

/** So many sections are numbered in a paper that numbers them. */
const fewestNumbered = 3;

const numberedIn = (alone: readonly HeadingMention[]): ReadonlySet<Paragraph> => {
  const numbered = alone.filter(({ paragraph }) => isNumbered(paragraph));
  const apart = numbered.filter(({ paragraph }, at) => numbered[at + 1]?.paragraph.index !== paragraph.index + 1);
  const isEnough = new Set(apart.map(keyOf)).size >= fewestNumbered;
  return new Set(isEnough ? apart.map(({ paragraph }) => paragraph) : []);
};

const opensText = ({ form, paragraph }: HeadingMention): boolean =>
  paragraph.headingLevel === null && (form !== "own" || /[:：]\s*$/.test(paragraph.text));

export const houseOf = (mentions: readonly HeadingMention[]): House => {
  const likely = mentions.filter((mention) => !isPlainBullet(mention));
  const alone = likely.filter(({ form }) => form === "own");
  return {
    looks: sharedLooks(alone),
    runsIn: new Set(likely.filter(opensText).map(keyOf)).size > 1,
    numbered: numberedIn(alone),
    level: usualLevel(alone),
  };
};
