import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { languages, type Profile, type SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { Candidate } from "./candidate";
import { outsideMailHeaders } from "./mail-headers";
import { lookOf } from "./house";
import { foldText } from "./normalise-heading";
import { isPageFurniture } from "./page-furniture";
import { isToBeFixed } from "./parse-date-line";
import { longestLine, namesMeeting, topLines, type Neighbours, type TopLine } from "./top-lines";

/** How much less each line further down counts. */
const perLine = 0.1;

const isInControlOf = (paragraph: Paragraph, { key }: SectionSpec): boolean =>
  paragraph.control !== null && controlsAround(paragraph).some(({ tag }) => tag === controlTagPrefix + key);

const isPromptOf = ({ text }: Paragraph, { prompts }: SectionSpec): boolean => {
  const trimmed = text.trim();
  return languages.some((language) => prompts[language].includes(trimmed));
};

const isOurs = (paragraph: Paragraph, spec: SectionSpec): boolean =>
  isInControlOf(paragraph, spec) || isPromptOf(paragraph, spec);

const knownNames = new WeakMap<SectionSpec, readonly string[]>();

/** What a line may be called, in every language; folded once, since every line is held against it. */
const namesOf = (spec: SectionSpec): readonly string[] => {
  const known = knownNames.get(spec);
  if (known) return known;
  const names = languages.flatMap((language) => [spec.titles[language], ...spec.aliases[language]]).map(foldText);
  knownNames.set(spec, names);
  return names;
};

const isLabelled = (says: string, spec: SectionSpec): boolean => {
  const colon = says.indexOf(":");
  return colon > 0 && namesOf(spec).includes(says.slice(0, colon).trimEnd());
};

/** "TBD", alone. */
const nothingButToBeFixed =
  /^\(?(?:date )?(?:tb[dc]|to be (?:confirmed|decided|determined|announced|fixed)|a (?:confirmer|fixer|preciser)|noch offen)\)?\.?$/;

/** How much a line tells of a day and an hour, or openly does not know yet. */
const timeTold = ({ paragraph, says, time: { day, hour } }: TopLine, labelled: boolean): number => {
  const told = (day ? 1.2 : 0) + (hour ? 0.9 : 0);
  const namesTime = labelled || told > 0 || /^(?:date|time|datum|termin|heure)\b/.test(says);
  return told + (namesTime && isToBeFixed(paragraph.text) ? 1 : 0);
};

/** Longer lines are prose, in which a date may occur. */
const longestDate = 120;

/** By the last character: a pattern for it would try at every one before. */
const endsIn = (marks: string, text: string): boolean => text !== "" && marks.includes(text.slice(-1));

/** A sentence in which a date occurs is no date line. */
const isProse = ({ paragraph: { text }, says }: TopLine): boolean =>
  text.length > longestDate || (endsIn(".!?", says) && endsIn(".!?", says.replace(/[ap]\.?m\.$/, "")));

/** More than a line ever tells of a day and an hour. */
const mostTimeTold = 3.2;

/** @param least what it has to reach; less may be anything below that */
const scoreDate = (line: TopLine, spec: SectionSpec, { above, aboveThat }: Neighbours, least: number): number => {
  const { paragraph, says } = line;
  if (isOurs(paragraph, spec)) return 4;
  // Below what may be the title it can only be the day.
  if (nothingButToBeFixed.test(says)) return above?.speaksOfMeeting || aboveThat?.speaksOfMeeting ? 0.9 : -1;
  const labelled = isLabelled(says, spec);
  if (paragraph.text.length > longestDate && !labelled) return -1;
  const looks = (labelled ? 0.7 : 0) + (paragraph.style === "Subtitle" ? 1 : 0);
  const inList = paragraph.list ? 0.4 : 0;
  const asProse = isProse(line) ? 1.5 : 0;
  // Bullets and sentences further down, whatever day they name.
  if (mostTimeTold + looks - inList - asProse - 0.5 < least) return -1;
  const told = timeTold(line, labelled);
  return told === 0 ? -1 : told + looks - inList - asProse - 0.5;
};

/** "BRIEFING FOR COMMISSIONER HALVORSEN": for whom the paper is; which meeting it is for may stand below. */
const forWhom =
  /^(?:steering )?brief(?:ing)?(?: note)? (?:for|pour|fur) (?:the |la |le |l'|den |die )?(?:(?:deputy|vice|executive|first|prime|state|permanent) ?-?)*(?:commissioner|minister|premier|president|secretary|director|chair|governor|mayor|cabinet|commissaire|ministre|presidente?|secretaire|direct(?:eur|rice)|prefete?|maire|kommissar(?:in)?|ministerin|prasident(?:in)?|staatssekretar(?:in)?|direktor(?:in)?)\b/;

/** "Objet : entretien avec ...", "Betreff: Gespräch mit ...": the subject of a letter or a note. */
const subjectLine = /^(?:objet|object|subject|re|betreff|betr\.?|hier|concerne) ?: ?\S/;

const isForWhom = (says: string): boolean =>
  forWhom.test(says) && !namesMeeting(says.replace(/^\D{0,9}brief(?:ing)?(?: note)?/, ""));

const isOneTitle = ({ paragraph }: TopLine, below: TopLine | undefined): boolean =>
  below !== undefined && (paragraph.bold || paragraph.caps) && lookOf(paragraph) === lookOf(below.paragraph);

/** Whether a line says what kind of paper this is, or for whom, and not which meeting; what looks the same goes on with it. */
const saysOnlyKind = (line: TopLine, below: TopLine | undefined): boolean =>
  line.saysKind || (!isOneTitle(line, below) && isForWhom(line.says));

/** "Meeting | Round table with hospital directors": what a form calls its title. */
const titleLabel =
  /^(?:meeting|event|engagement|subject|title|name of (?:the )?(?:meeting|event)|what|reunion|rencontre|objet|evenement|titre|quoi|termin|veranstaltung|betreff|gesprach|titel|anlass|was)\s*:?$/;

const isBesideLabel = ({ paragraph: { cell } }: TopLine, above: TopLine | undefined): boolean =>
  cell !== null &&
  cell.column > 0 &&
  above?.paragraph.cell?.table === cell.table &&
  above.paragraph.cell.row === cell.row &&
  titleLabel.test(above.says);

/** Whether it begins as the title of a paper does: "Briefing for", "Objet :". */
interface Beginning {
  readonly isNamed: boolean;
  readonly isSubject: boolean;
}

/** What the words of a line tell, at most where nobody has asked yet whether they speak of meeting somebody. */
const wordsTell = ({ isNamed, isSubject }: Beginning, speaksOfMeeting = true): number =>
  (isNamed ? 1 : 0) + (speaksOfMeeting ? 1.2 : 0) + (isSubject && speaksOfMeeting ? 1.5 : 0);

const titleTold = (line: TopLine, spec: SectionSpec, beginning: Beginning, below: TopLine | undefined): number => {
  // "Briefing note" alone says what kind of paper this is, not which meeting it is for.
  const isBareKind = (beginning.isNamed && namesOf(spec).includes(line.says)) || saysOnlyKind(line, below);
  return wordsTell(beginning, line.speaksOfMeeting) - (isBareKind ? 1.5 : 0);
};

const titleLooks = ({ style, bold, caps, headingLevel }: Paragraph): number => {
  if (style === "Title") return 3;
  return bold || caps || headingLevel === 1 ? 0.6 : 0;
};

/** A line of words between the letterhead and the day of the meeting: its title, whatever it says. */
const isAboveDay = (line: TopLine, { above, below }: Neighbours): boolean =>
  below !== undefined &&
  line.paragraph.cell === null &&
  line.says.includes(" ") &&
  !/[:@\d]/.test(line.says) &&
  !(above && isOneTitle(above, line)) &&
  !isProse(below) &&
  below.time.day &&
  // "Talks of 3 March" is the title itself.
  (below.time.hour || !below.speaksOfMeeting) &&
  !isPageFurniture(line.paragraph.text);

/** The first line of all, the only one of its level near it: what a paper for several meetings is called. */
const isAtHead = ({ paragraph, says }: TopLine, { above, below }: Neighbours): boolean =>
  above === undefined &&
  paragraph.headingLevel === 1 &&
  says.includes(" ") &&
  below !== undefined &&
  (below.paragraph.headingLevel ?? 1) > 1 &&
  below.speaksOfMeeting;

const atHead = 1.1;
const underKind = 1.3;
const aboveDay = 1.1;
const doubt = 0.9;

/** @param least what it has to reach; less may be anything below that */
const scoreTitle = (line: TopLine, spec: SectionSpec, near: Neighbours, least: number): number => {
  const { paragraph, says } = line;
  const { above, below } = near;
  if (isOurs(paragraph, spec)) return 4;
  const { text, list } = paragraph;
  const beginning = { isNamed: namesOf(spec).some((name) => says.startsWith(name)), isSubject: subjectLine.test(says) };
  const unlikely = (text.length > longestLine || list ? 2 : 0) + (endsIn(".;?!:", text.trimEnd()) ? 1 : 0);
  const isNamedByForm = isBesideLabel(line, above) ? 2 : 0;
  const looks = titleLooks(paragraph);
  // Bullets and paragraphs of text, whatever they say and wherever they stand.
  if (wordsTell(beginning) + looks + underKind + isNamedByForm + aboveDay - unlikely - doubt < least) return -1;
  const told = titleTold(line, spec, beginning, below);
  const isUnderKind = above !== undefined && paragraph.cell === null && saysOnlyKind(above, line) ? underKind : 0;
  if (told + looks + isUnderKind + isNamedByForm + aboveDay - unlikely - doubt < least) return -1;
  const stands =
    isUnderKind + isNamedByForm + (isAboveDay(line, near) ? aboveDay : 0) + (isAtHead(line, near) ? atHead : 0);
  return told + looks + stands - unlikely - doubt;
};

const neighboursOf = (written: readonly TopLine[], at: number): Neighbours => ({
  aboveThat: written[at - 2],
  above: written[at - 1],
  below: written[at + 1],
});

const candidateOf = ({ paragraph }: TopLine, spec: SectionSpec, score: number): Candidate => ({
  paragraph,
  spec,
  also: null,
  match: "title",
  form: "own",
  signs: [],
  headingEnd: 0,
  score,
});

/** So many lines below what opens a meeting may say when it is. */
const linesBelowOpening = 4;

/** The lines below what opens one of several meetings that may be its date line. */
export const dateCandidatesBelow = (
  opening: Paragraph,
  { paragraphs }: DocumentModel,
  spec: SectionSpec,
): readonly Candidate[] => {
  const near = topLines(paragraphs.slice(opening.index, opening.index + 3 * linesBelowOpening));
  return near.slice(0, 1 + linesBelowOpening).flatMap((line, at): readonly Candidate[] => {
    const depth = at * perLine;
    const score = at === 0 ? -1 : scoreDate(line, spec, neighboursOf(near, at), depth) - depth;
    return score > 0 ? [candidateOf(line, spec, score)] : [];
  });
};

/** The lines at the top that may be the title or the date line: parts without a heading of their own. */
export const lineCandidates = (model: DocumentModel, profile: Profile): readonly Candidate[] => {
  const written = topLines(outsideMailHeaders(model));
  return profile.sections.flatMap((spec) => {
    if (spec.content !== "line" && spec.content !== "dateLine") return [];
    const scoreOf = spec.content === "line" ? scoreTitle : scoreDate;
    return written.flatMap((line, at): readonly Candidate[] => {
      const depth = at * perLine;
      const score = scoreOf(line, spec, neighboursOf(written, at), depth) - depth;
      return score > 0 ? [candidateOf(line, spec, score)] : [];
    });
  });
};
