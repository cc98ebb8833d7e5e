import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import type { Profile } from "../profile/profile";
import type { Candidate } from "./candidate";
import { isBullet, isNumbered, type HeadingMention } from "./heading-mentions";
import { lookOf } from "./house";
import { foldText } from "./normalise-heading";
import { tellsTime } from "./parse-date-line";
import { saysNothing } from "./says-nothing";
import { namesMeeting } from "./top-lines";

/** So many lines may stand between what opens a meeting and the first heading below: when, where, a word on why. */
const linesBetween = 6;
const longestOpening = 150;
/** Nobody has so many meetings in one paper: what looks like it is a report with a heading for each. */
const most = 40;

/** "Meeting 2: Ms Oda", "3. Entretien avec ...", "Termin 1". */
const numberedMeeting =
  /^(?:\d{1,2} ?[.)] ?)?(?:meeting|call|session|visit|event|engagement|item|entretien|rencontre|reunion|appel|visite|seance|termin|gesprach|treffen|sitzung|besuch) (?:n ?(?:o|°|r\.?)? ?)?(?:\d{1,2}|[ivx]{1,4})\b/;

/** Whether a line looks as headings do; one in a list only where its number is that of a heading. */
const looksLikeHeading = (paragraph: Paragraph): boolean => {
  const { headingLevel, bold, caps, style, cell, text } = paragraph;
  const isMarked = headingLevel !== null || bold || caps || style === "Title";
  return isMarked && cell === null && text.length <= longestOpening && (!isBullet(paragraph) || isNumbered(paragraph));
};

const opensMeeting = (paragraph: Paragraph, below: Paragraph | undefined): boolean => {
  if (!looksLikeHeading(paragraph)) return false;
  const says = foldText(paragraph.text);
  if (numberedMeeting.test(says) || namesMeeting(says)) return true;
  return below !== undefined && below.text.length <= longestOpening && tellsTime(below.text).hour;
};

/** The line that opens a meeting above a heading, where one does. */
const openingAbove = (heading: Paragraph, last: number, { paragraphs }: DocumentModel): Paragraph | null => {
  let below: Paragraph | undefined;
  for (let at = heading.index - 1, lines = 0; at > last && lines <= linesBetween; at -= 1) {
    const line = paragraphs[at];
    if (line === undefined || !/\S/.test(line.text)) continue;
    if (opensMeeting(line, below)) return line;
    below = line;
    lines += 1;
  }
  return null;
};

const keyOf = ({ sections }: HeadingMention): string => sections[0]?.key ?? "";

const isHeading = ({ paragraph }: HeadingMention): boolean => !isBullet(paragraph) || isNumbered(paragraph);

const hasTwins = (headings: readonly HeadingMention[]): boolean => new Set(headings.map(keyOf)).size < headings.length;

/** Less than this says hardly more of a line than that it stands at the top. */
const likelyTitle = 0.5;

/** The title of a paper: above all that opens a meeting, or the first of these itself. */
const titleAmong = (titles: readonly Candidate[], openings: readonly Paragraph[]): Paragraph | undefined => {
  const [first] = openings;
  const above = titles.filter(({ paragraph, score }) => score >= likelyTitle && paragraph.index < (first?.index ?? 0));
  const best = Math.max(...above.map(({ score }) => score));
  return above.find(({ score }) => score === best)?.paragraph ?? first;
};

/** Whether a line belongs to the title: it stands above it, or goes on with it in the same look. */
const isOfTitle = (line: Paragraph, title: Paragraph): boolean => {
  if (line.index <= title.index) return true;
  const goesOn = line.index === title.index + 1 && lookOf(line) === lookOf(title);
  return goesOn && !numberedMeeting.test(foldText(line.text));
};

const wordsOf = (line: Paragraph): readonly string[] => foldText(line.text).match(/[a-z]{3,}/g) ?? [];

/** "Briefing for the meeting with Nordlicht, 2025" below "Briefing for the meeting with Nordlicht": one meeting. */
const isVersionOf = (one: Paragraph, other: Paragraph): boolean => {
  if ([one, other].every(({ text }) => numberedMeeting.test(foldText(text)))) return false;
  const [fewer, more] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.length - b.length);
  const known = new Set(more);
  return (fewer ?? []).every((word) => known.has(word));
};

/** Whether some of these lines open the same: versions of one meeting, as last year's paper below this one. */
const areVersions = (lines: readonly Paragraph[]): boolean =>
  lines.some((line, at) => lines.slice(0, at).some((above) => isVersionOf(above, line)));

/** Whether anything is written below the headings above a line: a skeleton with another paper pasted below it is not. */
const isWrittenAbove = (
  { index }: Paragraph,
  headings: readonly HeadingMention[],
  { paragraphs }: DocumentModel,
  profile: Profile,
): boolean => {
  const own = new Set(headings.map(({ paragraph }) => paragraph));
  return paragraphs
    .slice(headings[0]?.paragraph.index ?? index, index)
    .some((paragraph) => !own.has(paragraph) && !saysNothing(paragraph, profile));
};

/** The sections that are named between one opening and the next; first those above all of them. */
const keysBetween = (
  openings: readonly Paragraph[],
  headings: readonly HeadingMention[],
): readonly ReadonlySet<string>[] =>
  [-1, ...openings.map(({ index }) => index)].map((from, at) => {
    const until = openings[at]?.index ?? Infinity;
    return new Set(headings.filter(({ paragraph: { index } }) => index > from && index < until).map(keyOf));
  });

const haveCommon = (sets: readonly ReadonlySet<string>[]): boolean => {
  const seen = new Set<string>();
  for (const set of sets) {
    for (const key of set) if (seen.has(key)) return true;
    for (const key of set) seen.add(key);
  }
  return false;
};

/**
 * The lines that open the meetings of a paper that plainly prepares several: each like a heading, each with sections
 * of its own below, and some section named for two of them. Where the title opens the first meeting it is not among
 * them. None in a paper for one meeting: only where a section is named twice is anything looked for.
 */
export const meetingOpenings = (
  model: DocumentModel,
  mentions: readonly HeadingMention[],
  titles: readonly Candidate[],
  profile: Profile,
): readonly Paragraph[] => {
  const headings = mentions.filter(isHeading);
  if (!hasTwins(headings)) return [];
  const annexes = headings.find((mention) => keyOf(mention) === "annexes" && mention.form === "own")?.paragraph.index;
  const above = headings.flatMap(
    ({ paragraph }, at) => openingAbove(paragraph, headings[at - 1]?.paragraph.index ?? -1, model) ?? [],
  );
  const title = titleAmong(titles, above);
  const openings = above.filter((line) => line.index < (annexes ?? Infinity) && !(title && isOfTitle(line, title)));
  const [first] = openings;
  if (!first || openings.length > most || areVersions(openings)) return [];
  const [front = new Set<string>(), ...keys] = keysBetween(openings, headings);
  if (haveCommon(keys)) return openings;
  const isFirstAbove = haveCommon([front, ...keys]) && isWrittenAbove(first, headings, model, profile);
  return isFirstAbove && !(title && areVersions([title, ...openings])) ? openings : [];
};
