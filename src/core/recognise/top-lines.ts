import type { Paragraph } from "../document/paragraph";
import { foldText } from "./normalise-heading";
import { tellsTime } from "./parse-date-line";

/** A title or a date line stands near the top; what stands below so many lines is neither. */
const linesLookedAt = 30;
export const longestLine = 200;

/** A line that speaks of meeting somebody, in our languages and in the neighbours'. */
const meeting =
  /(?:\b(?:meetings?|call|bilaterals?|visit|breakfast|lunch|dinner|reception|round ?table|briefings?|rencontres?|rendez-vous|reunions?|entretiens?|appel|visite|audience|dejeuner|diner|treffen|telefonat|telefonkonferenz|videokonferenz|besuche?|(?:mittag|abend|arbeits)essen|fruhstuck|sitzung|termine?|encuentro|visita|incontro|riunione|colloquio|overleg|bezoek|reuniao|encontro|spotkani[ea]|wizyt[ay])|gesprache?|gesprek)\b.*\b(?:with|between|by|of|on|to|for|avec|entre|de|du|des|pour|chez|mit|zwischen|von|der|des|vom|beim?|fur|con|del|met|van|com|z)\b|\b(?:antritts|abschieds|staats|hoflichkeits)besuch (?:de[rs]|vo[nm]|beim?)\b/;

/** "EVENT BRIEFING", "FICHE D'ENTRETIEN": what kind of paper this is, on a line of its own. */
const kindOfPaper =
  /^(?:\S+ ){0,3}(?:briefing|briefing (?:note|paper|memo|memorandum|sheet)|brief|memorandum|fiche|fiche \S+(?: \S+)?|note de briefing|gesprachsvorbereitung|gesprachsunterlage|terminvorbereitung|vermerk)$/;

/** Whether folded words speak of meeting somebody. */
export const namesMeeting = (says: string): boolean => meeting.test(says);

/** A line at the top; a class because the lines near it ask the same of it, and most of it nobody asks. */
export class TopLine {
  /** What it says, folded, as far as it is looked at. */
  readonly says: string;
  #speaksOfMeeting: boolean | null = null;
  #saysKind: boolean | null = null;
  #time: ReturnType<typeof tellsTime> | null = null;

  constructor(readonly paragraph: Paragraph) {
    this.says = foldText(paragraph.text.slice(0, longestLine));
  }

  get speaksOfMeeting(): boolean {
    return (this.#speaksOfMeeting ??= namesMeeting(this.says));
  }

  /** Whether it says what kind of paper this is. */
  get saysKind(): boolean {
    return (this.#saysKind ??= kindOfPaper.test(this.says));
  }

  get time(): ReturnType<typeof tellsTime> {
    return (this.#time ??= tellsTime(this.paragraph.text));
  }
}

/** The lines near one. */
export interface Neighbours {
  readonly aboveThat: TopLine | undefined;
  readonly above: TopLine | undefined;
  readonly below: TopLine | undefined;
  readonly belowThat: TopLine | undefined;
}

/** The first written lines of a paper. */
export const topLines = (paragraphs: readonly Paragraph[]): readonly TopLine[] => {
  const lines: TopLine[] = [];
  for (const paragraph of paragraphs) {
    if (lines.length === linesLookedAt) break;
    if (/\S/.test(paragraph.text)) lines.push(new TopLine(paragraph));
  }
  return lines;
};
