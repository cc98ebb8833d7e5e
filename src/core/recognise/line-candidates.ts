import { controlsAround } from "../document/extents";
import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { languages, type Profile, type SectionSpec } from "../profile/profile";
import { controlTagPrefix } from "../skeleton/section-seed";
import type { Candidate } from "./candidate";
import { outsideMailHeaders } from "./mail-headers";
import { foldText } from "./normalise-heading";
import { isToBeFixed, tellsTime } from "./parse-date-line";

/** A title or a date line stands near the top; what stands below so many lines is neither. */
const linesLookedAt = 30;
const longestLine = 200;
/** How much less each line further down counts. */
const perLine = 0.1;

/** A line that speaks of meeting somebody, in our languages. */
const meeting =
  /\b(?:meeting|call|bilateral|visit|lunch|dinner|briefing|rencontre|reunion|entretien|appel|visite|treffen|gesprach|telefonat|videokonferenz|besuch|termin)\b.*\b(?:with|between|by|of|to|for|avec|entre|de|du|des|pour|mit|zwischen|von|bei|fur)\b/;

const isInControlOf = (paragraph: Paragraph, { key }: SectionSpec): boolean =>
  controlsAround(paragraph).some(({ tag }) => tag === controlTagPrefix + key);

const isPromptOf = ({ text }: Paragraph, spec: SectionSpec): boolean =>
  languages.some((language) => spec.prompts[language].includes(text.trim()));

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

/** A line at the top. */
interface TopLine {
  readonly paragraph: Paragraph;
  /** What it says, folded, as far as it is looked at. */
  readonly says: string;
}

const isLabelled = (says: string, spec: SectionSpec): boolean => {
  const colon = says.indexOf(":");
  return colon > 0 && namesOf(spec).includes(says.slice(0, colon).trimEnd());
};

/** How much a line tells of a day and an hour, or openly does not know yet. */
const timeTold = (paragraph: Paragraph, says: string, labelled: boolean): number => {
  const { day, hour } = tellsTime(paragraph.text);
  const told = (day ? 1.2 : 0) + (hour ? 0.9 : 0);
  const namesTime = labelled || told > 0 || /^(?:date|time|datum|termin|heure)\b/.test(says);
  return told + (namesTime && isToBeFixed(paragraph.text) ? 1 : 0);
};

/** Longer lines are prose, in which a date may occur. */
const longestDate = 120;

/** A sentence in which a date occurs is no date line. */
const isProse = ({ text }: Paragraph, says: string): boolean =>
  text.length > longestDate || /[.!?]$/.test(says.replace(/[ap]\.?m\.$/, ""));

const scoreDate = ({ paragraph, says }: TopLine, spec: SectionSpec): number => {
  if (isOurs(paragraph, spec)) return 4;
  const labelled = isLabelled(says, spec);
  if (paragraph.text.length > longestDate && !labelled) return -1;
  const told = timeTold(paragraph, says, labelled);
  if (told === 0) return -1;
  const looks = (labelled ? 0.7 : 0) + (paragraph.style === "Subtitle" ? 1 : 0);
  return told + looks - (paragraph.list ? 0.4 : 0) - (isProse(paragraph, says) ? 1.5 : 0) - 0.5;
};

/** "EVENT BRIEFING", "FICHE D'ENTRETIEN": what kind of paper this is, on a line of its own. */
const kindOfPaper =
  /^(?:\S+ ){0,3}(?:briefing|briefing note|brief|fiche|fiche \S+(?: \S+)?|note de briefing|gesprachsvorbereitung|gesprachsunterlage|terminvorbereitung|vermerk)$/;

/** "Objet : entretien avec ...", "Betreff: Gespräch mit ...": the subject of a letter or a note. */
const subjectLine = /^(?:objet|object|subject|re|betreff|betr\.?|hier|concerne) ?: ?\S/;

/** "Meeting | Round table with hospital directors": what a form calls its title. */
const titleLabel =
  /^(?:meeting|event|engagement|subject|title|name of (?:the )?(?:meeting|event)|reunion|rencontre|objet|evenement|titre|termin|veranstaltung|betreff|gesprach|titel)\s*:?$/;

const isBesideLabel = ({ paragraph: { cell } }: TopLine, above: TopLine | undefined): boolean =>
  cell !== null &&
  cell.column > 0 &&
  above?.paragraph.cell?.table === cell.table &&
  above.paragraph.cell.row === cell.row &&
  titleLabel.test(above.says);

const titleTold = (says: string, spec: SectionSpec): number => {
  const names = namesOf(spec);
  const isNamed = names.some((name) => says.startsWith(name));
  // "Briefing note" alone says what kind of paper this is, not which meeting it is for.
  const isBareKind = names.includes(says) || kindOfPaper.test(says);
  const isSubject = subjectLine.test(says) && meeting.test(says);
  return (isNamed ? 1 : 0) + (meeting.test(says) ? 1.2 : 0) + (isSubject ? 1.5 : 0) - (isBareKind ? 1.5 : 0);
};

const titleLooks = ({ style, bold, caps, headingLevel }: Paragraph): number => {
  if (style === "Title") return 3;
  return bold || caps || headingLevel === 1 ? 0.6 : 0;
};

const scoreTitle = (line: TopLine, spec: SectionSpec, above: TopLine | undefined): number => {
  const { paragraph, says } = line;
  if (isOurs(paragraph, spec)) return 4;
  const { text, list } = paragraph;
  const unlikely = (text.length > longestLine || list ? 2 : 0) + (/[.;?!:]\s*$/.test(text) ? 1 : 0);
  const isUnderKind = above !== undefined && paragraph.cell === null && kindOfPaper.test(above.says) ? 1.3 : 0;
  const isNamedByForm = isBesideLabel(line, above) ? 2 : 0;
  return titleTold(says, spec) + titleLooks(paragraph) + isUnderKind + isNamedByForm - unlikely - 0.9;
};

/** The lines at the top that may be the title or the date line: parts without a heading of their own. */
export const lineCandidates = (model: DocumentModel, profile: Profile): readonly Candidate[] => {
  const written = outsideMailHeaders(model)
    .filter(({ text }) => /\S/.test(text))
    .slice(0, linesLookedAt)
    .map((paragraph): TopLine => ({ paragraph, says: foldText(paragraph.text.slice(0, longestLine)) }));
  return profile.sections.flatMap((spec) => {
    if (spec.content !== "line" && spec.content !== "dateLine") return [];
    const scoreOf = spec.content === "line" ? scoreTitle : scoreDate;
    return written.flatMap((line, at): readonly Candidate[] => {
      const score = scoreOf(line, spec, written[at - 1]) - at * perLine;
      const { paragraph } = line;
      return score > 0
        ? [{ paragraph, spec, also: null, match: "title", form: "own", signs: [], headingEnd: 0, score }]
        : [];
    });
  });
};
