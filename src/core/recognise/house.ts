import type { Paragraph } from "../document/paragraph";
import { isBullet, isNumbered, type HeadingMention } from "./heading-mentions";

/** What the eye sees of a heading, so that headings of one paper can be told by looking alike. */
export const lookOf = ({ style, bold, caps, list }: Paragraph): string =>
  `${style}${bold ? "|bold" : ""}${caps ? "|caps" : ""}${list === null ? "" : "|list"}`;

export const isMarked = ({ headingLevel, bold, caps }: Paragraph): boolean => headingLevel !== null || bold || caps;

/** How one paper writes its headings, judged from the paragraphs that name a section. */
export interface House {
  /** Those that look as the headings of at least two different sections do. */
  readonly alike: ReadonlySet<Paragraph>;
  /** Whether at least two different sections stand before a colon or a soft break. */
  readonly runsIn: boolean;
  /** Numbered lines that name different sections and have other text between them: no list of contents, but headings. */
  readonly numbered: ReadonlySet<Paragraph>;
  /** Labels in the third column of a form: "Who | Ms Sand | Why | She asks for a quay". */
  readonly secondLabels: ReadonlySet<Paragraph>;
  /** Whether most of its headings are set apart by a level, bold or capitals. */
  readonly isMarked: boolean;
  /** The outline level of most headings; null where they have none. */
  readonly level: number | null;
}

const isPlainBullet = ({ paragraph }: HeadingMention): boolean => isBullet(paragraph) && !isNumbered(paragraph);

const standsAlone = (mention: HeadingMention): boolean => mention.form === "own" && !isPlainBullet(mention);

const keyOf = ({ sections }: HeadingMention): string => sections[0]?.key ?? "";

/** The mentions of each look, where two that stand alone name different sections. */
const alikeAmong = (mentions: readonly HeadingMention[]): ReadonlySet<Paragraph> => {
  const looks = new Map<string, HeadingMention[]>();
  for (const mention of mentions) {
    const look = lookOf(mention.paragraph);
    const same = looks.get(look);
    if (same) same.push(mention);
    else looks.set(look, [mention]);
  }
  const alike = new Set<Paragraph>();
  for (const same of looks.values()) {
    const heading = same.find(standsAlone);
    const isShared = heading && same.some((mention) => standsAlone(mention) && keyOf(mention) !== keyOf(heading));
    if (isShared) for (const { paragraph } of same) alike.add(paragraph);
  }
  return alike;
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

const tableOf = ({ paragraph: { cell } }: HeadingMention): number => cell?.table ?? -1;

/** Those in the third column, or the fifth, of a table that has one in its first. */
const secondLabelsIn = (alone: readonly HeadingMention[]): ReadonlySet<Paragraph> => {
  const beside = alone.filter(({ paragraph: { cell } }) => cell !== null && cell.column > 0 && cell.column % 2 === 0);
  if (beside.length === 0) return new Set();
  const forms = new Set(alone.filter(({ paragraph: { cell } }) => cell?.column === 0).map(tableOf));
  return new Set(beside.filter((mention) => forms.has(tableOf(mention))).map(({ paragraph }) => paragraph));
};

const opensText = ({ form, paragraph }: HeadingMention): boolean =>
  paragraph.headingLevel === null && (form !== "own" || /[:：]\s*$/.test(paragraph.text));

export const houseOf = (mentions: readonly HeadingMention[]): House => {
  const likely = mentions.filter((mention) => !isPlainBullet(mention));
  const alone = likely.filter(({ form }) => form === "own");
  return {
    alike: alikeAmong(mentions),
    runsIn: new Set(likely.filter(opensText).map(keyOf)).size > 1,
    numbered: numberedIn(alone),
    secondLabels: secondLabelsIn(alone),
    isMarked: 2 * alone.filter(({ paragraph }) => isMarked(paragraph)).length > alone.length,
    level: usualLevel(alone),
  };
};
