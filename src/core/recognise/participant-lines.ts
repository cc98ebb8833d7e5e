import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import { isBullet } from "./heading-mentions";
import { withoutBullet } from "./people-on-line";
import { withoutPrompts } from "./prompts-in";

/** One line of the participants, and how it stands to the next. */
export interface ParticipantLine {
  readonly paragraph: Paragraph;
  /** Without prompts and bullet. */
  readonly text: string;
  readonly isItem: boolean;
  /** -1 for a line of its own, else the level of its bullet. */
  readonly depth: number;
  /** What the next line says; null for the last. */
  readonly next: string | null;
  /** The next line is set below this one: a bullet under a line, a deeper bullet, plain words under bold ones. */
  readonly leads: boolean;
}

/** Nobody reads further for a name, and a pattern must not either. */
const longestLine = 4_000;
const kindsOfTypedBullet = 3;

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

const isStrong = ({ bold, caps, headingLevel }: Paragraph): boolean => bold || caps || headingLevel !== null;

const linesOf = ({ text }: Paragraph, profile: Profile): readonly string[] =>
  withoutPrompts(text.slice(0, longestLine), profile)
    .replace(/[^\S\n\t]+/g, " ")
    .split("\n")
    .map(withoutBullet);

/** The lines of paragraphs, in their order; blank paragraphs have none. */
export const participantLines = (paragraphs: readonly Paragraph[], profile: Profile): readonly ParticipantLine[] => {
  const written = paragraphs.filter(({ text }) => text.trim() !== "");
  const depths = depthsIn(written);
  const lines = written.map((paragraph) => linesOf(paragraph, profile));
  return written.flatMap((paragraph, at) => {
    const following = written[at + 1];
    const depth = depths[at] ?? -1;
    const below = depths[at + 1] ?? -1;
    const isOver =
      following !== undefined && (below > depth || (below === depth && isStrong(paragraph) && !isStrong(following)));
    const own = lines[at] ?? [];
    return own.map((text, inside) => ({
      paragraph,
      text,
      isItem: isBullet(paragraph),
      depth,
      next: own[inside + 1] ?? lines[at + 1]?.[0] ?? null,
      leads: isOver && inside === own.length - 1,
    }));
  });
};
