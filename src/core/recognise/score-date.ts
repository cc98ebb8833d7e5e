import type { Paragraph } from "../document/paragraph";
import type { SectionSpec } from "../profile/profile";
import { endsIn, isOurs, namesOf } from "./line-words";
import { isToBeFixed } from "./parse-date-line";
import type { Neighbours, TopLine } from "./top-lines";

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

/** A sentence in which a date occurs is no date line. */
export const isProse = ({ paragraph: { text }, says }: TopLine): boolean =>
  text.length > longestDate || (endsIn(".!?", says) && endsIn(".!?", says.replace(/[ap]\.?m\.$/, "")));

const dateLabel =
  /^(?:(?:date|day|when|quand|jour|datum|tag|wann|termin|zeitpunkt|fecha|data|cuando|quando)(?: ?(?:and|et|und|y|e|en|[/&,]) ?(?:time|hour|place|heure|lieu|uhrzeit|zeit|ort|hora|lugar|ora|luogo|tijd))*)\s?[:?]?$/;

/** "Date | 5 June 2025": the day of the meeting, as a form calls it. */
const isBesideLabel = ({ cell }: Paragraph, above: TopLine | undefined): boolean => {
  const other = above?.paragraph.cell;
  return cell !== null && other?.table === cell.table && other.row === cell.row && dateLabel.test(above?.says ?? "");
};

const looksLikeDate = ({ style }: Paragraph, labelled: boolean): number =>
  (labelled ? 0.7 : 0) + (style === "Subtitle" ? 1 : 0);

/** More than a line ever tells of a day and an hour. */
const mostTimeTold = 3.2;

/**
 * How much speaks for a line at the top being the date line; not above 0 where nothing does.
 * @param least what it has to reach; less may be anything below that
 */
export const scoreDate = (
  line: TopLine,
  spec: SectionSpec,
  { above, aboveThat }: Neighbours,
  least: number,
): number => {
  const { paragraph, says } = line;
  if (isOurs(paragraph, spec)) return 4;
  // Below what may be the title it can only be the day.
  if (nothingButToBeFixed.test(says)) return above?.speaksOfMeeting || aboveThat?.speaksOfMeeting ? 0.9 : -1;
  const labelled = isLabelled(says, spec);
  if (paragraph.text.length > longestDate && !labelled) return -1;
  const looks = looksLikeDate(paragraph, labelled || isBesideLabel(paragraph, above));
  const inList = paragraph.list ? 0.4 : 0;
  const asProse = isProse(line) ? 1.5 : 0;
  // Bullets and sentences further down, whatever day they name.
  if (mostTimeTold + looks - inList - asProse - 0.5 < least) return -1;
  const told = timeTold(line, labelled);
  return told === 0 ? -1 : told + looks - inList - asProse - 0.5;
};
