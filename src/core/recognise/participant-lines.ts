import { gather } from "../document/gather";
import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import { isBullet } from "./heading-mentions";
import { withoutBullet } from "./people-on-line";
import { Phrase } from "./phrase";
import { withoutPrompts } from "./prompts-in";
import { withoutRemarks } from "./remarks";

/** One line of the participants, and how it stands to the others. */
export interface ParticipantLine {
  readonly paragraph: Paragraph;
  /** Without prompts, bullet and remarks. */
  readonly phrase: Phrase;
  readonly isItem: boolean;
  /** The less, the higher it stands: a heading over bold words over plain ones over bullets over deeper bullets. */
  readonly rank: number;
  /** What the next line says; null for the last. */
  readonly next: Phrase | null;
  /** The next line is set below this one. */
  readonly leads: boolean;
  /** The first of some lines, where blank paragraphs divide all of them into such blocks. */
  readonly heads: boolean;
}

/** Nobody reads further for a name, and a pattern must not either. */
const longestLine = 4_000;
const kindsOfTypedBullet = 3;
const highestHeading = -20;

const markOf = ({ text }: Paragraph): string => text.trimStart().slice(0, 1);

/** How deep a line is set: -1 for a line of its own, else by the level of its bullet; "•" is seldom under "-". */
const depthsIn = (paragraphs: readonly Paragraph[]): readonly number[] => {
  const typed: string[] = [];
  return paragraphs.map((paragraph) => {
    if (paragraph.list !== null) return paragraph.list.level;
    if (!isBullet(paragraph)) return -1;
    const known = typed.indexOf(markOf(paragraph));
    if (known >= 0 || typed.length === kindsOfTypedBullet) return known;
    return typed.push(markOf(paragraph)) - 1;
  });
};

const rankOf = ({ bold, caps, headingLevel }: Paragraph, depth: number): number =>
  headingLevel === null ? 2 * depth + (bold || caps ? 0 : 1) : highestHeading + headingLevel;

const isBlank = ({ text }: Paragraph): boolean => text.trim() === "";

/** The first paragraphs of all blocks, where there are several and each has more than one; else none. */
const headsOf = (paragraphs: readonly Paragraph[]): ReadonlySet<Paragraph> => {
  const blocks: Paragraph[][] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    if (isBlank(paragraph)) isOpen = false;
    else if (isOpen) blocks[blocks.length - 1]?.push(paragraph);
    else isOpen = blocks.push([paragraph]) > 0;
  }
  const areBlocks = blocks.length > 1 && blocks.every((block) => block.length > 1);
  return new Set(areBlocks ? blocks.flatMap(([first]) => first ?? []) : []);
};

const linesOf = ({ text }: Paragraph, profile: Profile, known: Phrase | null): readonly Phrase[] =>
  withoutPrompts(text.slice(0, longestLine), profile)
    .replace(/[^\S\n\t]{2,}|[^\S\n\t ]/g, " ")
    .split("\n")
    .map((line) => {
      const words = withoutRemarks(withoutBullet(line));
      return words === known?.text ? known : new Phrase(words);
    });

/**
 * The lines of paragraphs, in their order; blank paragraphs have none.
 * @param known what they say all together, where that has been looked into: mostly they are one line
 */
export const participantLines = (
  paragraphs: readonly Paragraph[],
  profile: Profile,
  known: Phrase | null = null,
): readonly ParticipantLine[] => {
  const written = paragraphs.filter((paragraph) => !isBlank(paragraph));
  const depths = depthsIn(written);
  const ranks = written.map((paragraph, at) => rankOf(paragraph, depths[at] ?? -1));
  const heads = headsOf(paragraphs);
  const lines = written.map((paragraph) => linesOf(paragraph, profile, known));
  return gather(written, (paragraph, at) => {
    const rank = ranks[at] ?? 0;
    const below = ranks[at + 1] ?? rank;
    const own = lines[at] ?? [];
    return own.map((phrase, inside) => ({
      paragraph,
      phrase,
      isItem: isBullet(paragraph),
      rank,
      next: own[inside + 1] ?? lines[at + 1]?.[0] ?? null,
      leads: below > rank && inside === own.length - 1,
      heads: inside === 0 && heads.has(paragraph),
    }));
  });
};
