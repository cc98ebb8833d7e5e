import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import { lookOf } from "./house";
import { endsIn, isOurs, namesOf } from "./line-words";
import { isPageFurniture } from "./page-furniture";
import { isProse } from "./score-date";
import { longestLine, namesMeeting, type Neighbours, type TopLine } from "./top-lines";

/** "BRIEFING FOR COMMISSIONER HALVORSEN": for whom the paper is; which meeting it is for may stand below. */
const forWhom =
  /^(?:steering )?brief(?:ing)?(?: note)? (?:for|pour|fur) (?:the |la |le |l'|den |die )?(?:(?:deputy|vice|executive|first|prime|state|permanent) ?-?)*(?:commissioner|minister|premier|president|secretary|director|chair|governor|mayor|cabinet|commissaire|ministre|presidente?|secretaire|direct(?:eur|rice)|prefete?|maire|kommissar(?:in)?|ministerin|prasident(?:in)?|staatssekretar(?:in)?|direktor(?:in)?)\b/;

/** "Objet : entretien avec ...", "Betreff: Gespräch mit ...": the subject of a letter or a note. */
const subjectLine = /^(?:objet|object|subject|re|betreff|betr\.?|hier|concerne) ?: ?\S/;

const opensForWhom = /^(?:steering )?brief(?:ing)?(?: note)? (?:for|pour|fur) /;

const isForWhom = (says: string): boolean =>
  opensForWhom.test(says) && !namesMeeting(says.replace(/^\D{0,9}brief(?:ing)?(?: note)?/, "")) && forWhom.test(says);

const isOneTitle = ({ paragraph }: TopLine, below: TopLine | undefined): boolean =>
  below !== undefined && (paragraph.bold || paragraph.caps) && lookOf(paragraph) === lookOf(below.paragraph);

/** Whether a line says what kind of paper this is, or for whom, and not which meeting; what looks the same goes on with it. */
const saysOnlyKind = (line: TopLine, below: TopLine | undefined): boolean =>
  line.saysKind || (!isOneTitle(line, below) && isForWhom(line.says));

/** "Meeting | Round table with hospital directors": what a form calls its title; "what" may be said of it besides. */
const whatLabel = /^(?:what|quoi|was)\s*[:?]?$/;
const titleLabel =
  /^(?:meeting|event|engagement|subject|title|name of (?:the )?(?:meeting|event)|reunion|rencontre|objet|evenement|titre|termin|veranstaltung|betreff|gesprach|titel|anlass)\s*:?$/;

const labelTells = ({ paragraph: { cell } }: TopLine, above: TopLine | undefined): number => {
  const label = above?.paragraph.cell;
  if (!above || !cell || cell.column === 0 || label?.table !== cell.table || label.row !== cell.row) return 0;
  return titleLabel.test(above.says) ? 2 : whatLabel.test(above.says) ? 1.2 : 0;
};

/** Whether it begins as the title of a paper does: "Briefing for", "Objet :". */
interface Beginning {
  readonly isNamed: boolean;
  readonly isSubject: boolean;
}

/** What kind of paper or meeting a line may begin with, before a colon or a dash. */
const kinds: ReadonlySet<string> = new Set(
  [
    "brief,briefing,briefing note,briefing paper,briefing memo,briefing sheet,event brief,event briefing,visit brief",
    "visit briefing,call brief,call briefing,meeting brief,meeting briefing,round table,roundtable,visit,lunch,dinner",
    "breakfast,reception,workshop,seminar,conference,note de briefing,fiche d'entretien,table ronde,visite,dejeuner",
    "diner,gesprachsvorbereitung,gesprachsunterlage,gesprachsmappe,gesprachsnotiz,gesprachszettel,terminvorbereitung",
    "terminunterlage,terminmappe,besuchsvorbereitung,besuchsunterlage,besuchsmappe,nota de briefing",
  ]
    .join(",")
    .split(","),
);

/** "Meeting brief: Ms Ana Teixeira", "Round table: ferries": what kind of paper or meeting this is, and which. */
const saysKindAndMore = (says: string): boolean => {
  const end = says.search(/[:–—]|\s-\s/);
  return end > 0 && kinds.has(says.slice(0, end).trim()) && /\w/.test(says.slice(end + 2));
};

/** What the words of a line tell, at most where nobody has asked yet whether they speak of meeting somebody. */
const wordsTell = ({ isNamed, isSubject }: Beginning, speaksOfMeeting = true): number =>
  (isNamed ? 1 : 0) + (speaksOfMeeting ? 1.2 : 0) + (isSubject && speaksOfMeeting ? 1.5 : 0);

const titleTold = (line: TopLine, spec: SectionSpec, beginning: Beginning, below: TopLine | undefined): number => {
  // "Briefing note" alone says what kind of paper this is, not which meeting it is for.
  const isBareKind = (beginning.isNamed && namesOf(spec).includes(line.says)) || saysOnlyKind(line, below);
  const isKindAndMore = !isBareKind && saysKindAndMore(line.says);
  const named = isKindAndMore && line.speaksOfMeeting ? 0.6 : 0;
  return wordsTell(beginning, line.speaksOfMeeting || isKindAndMore) + named - (isBareKind ? 1.5 : 0);
};

const titleLooks = ({ style, bold, caps, headingLevel }: Paragraph): number => {
  if (style === "Title") return 3;
  return bold || caps || headingLevel === 1 ? 0.6 : 0;
};

/** "Cabinet Member: K. Andersson", "To: the Minister", but not "Harbour League: pilots and fees". */
const memoLabel =
  /^(?:\S+|.*\b(?:by|ref|from|for|to|date|no|name|member|file|number|officer|director|minister|unit|par|pour|von|durch|fur)\b.*)$/;

const isLabelled = (says: string): boolean => {
  const colon = says.indexOf(":");
  return colon >= 0 && memoLabel.test(says.slice(0, colon).trim());
};

/** "Bern, 2. Juni 2025" above what says which meeting the paper is for: the day when it was written. */
export const isOfLetterhead = ({ paragraph, time }: TopLine, below: TopLine | undefined): boolean =>
  below?.speaksOfMeeting === true && !time.hour && writtenAt.test(paragraph.text);

const writtenAt = /^\p{Lu}[\p{L} ()/-]{1,30},\s(?:(?:le|den|am|the|on)\s)?\d/u;

/** A line of words between the letterhead and the day of the meeting: its title, whatever it says. */
const isAboveDay = (line: TopLine, { above, below, belowThat }: Neighbours): boolean =>
  below !== undefined &&
  !isOfLetterhead(below, belowThat) &&
  line.paragraph.cell === null &&
  line.says.includes(" ") &&
  !/[@\d]/.test(line.says) &&
  (saysKindAndMore(line.says) || !isLabelled(line.says)) &&
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

/**
 * How much speaks for a line at the top being the title; not above 0 where nothing does.
 * @param least what it has to reach; less may be anything below that
 */
export const scoreTitle = (line: TopLine, spec: SectionSpec, near: Neighbours, least: number): number => {
  const { paragraph, says } = line;
  const { above, below } = near;
  if (isOurs(paragraph, spec)) return 4;
  const { text, list } = paragraph;
  const beginning = { isNamed: namesOf(spec).some((name) => says.startsWith(name)), isSubject: subjectLine.test(says) };
  const isItem = list !== null && list.label.trim() !== "";
  const unlikely = (text.length > longestLine || isItem ? 2 : 0) + (endsIn(".;?!:", text.trimEnd()) ? 1 : 0);
  const isNamedByForm = labelTells(line, above);
  const looks = titleLooks(paragraph);
  // Bullets and paragraphs of text, whatever they say and wherever they stand.
  if (wordsTell(beginning) + looks + underKind + isNamedByForm + aboveDay - unlikely - doubt < least) return -1;
  const told = titleTold(line, spec, beginning, below);
  const isUnderKind = above !== undefined && paragraph.cell === null && saysOnlyKind(above, line) ? underKind : 0;
  const mayBeAtHead = above === undefined ? atHead : 0;
  if (told + looks + isUnderKind + mayBeAtHead + isNamedByForm + aboveDay - unlikely - doubt < least) return -1;
  const stands =
    isUnderKind + isNamedByForm + (isAboveDay(line, near) ? aboveDay : 0) + (isAtHead(line, near) ? atHead : 0);
  return told + looks + stands - unlikely - doubt;
};
