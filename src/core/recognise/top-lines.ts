import type { Paragraph } from "../document/paragraph";
import { wordList } from "../text/word-list";
import { foldText } from "./normalise-heading";
import { tellsTime } from "./parse-date-line";

/** A title or a date line stands near the top; what stands below so many lines is neither. */
const linesLookedAt = 30;
export const longestLine = 200;

/** Words for a meeting, in our languages and in the neighbours'. */
const meetings = wordList(
  `meeting meetings call bilateral bilaterals visit breakfast lunch dinner reception roundtable briefing briefings
  rencontre rencontres rendezvous reunion reunions entretien entretiens appel visite audience dejeuner diner treffen telefonat
  telefonkonferenz videokonferenz besuch besuche mittagessen abendessen arbeitsessen fruhstuck sitzung termin termine
  encuentro visita incontro riunione colloquio overleg bezoek reuniao encontro spotkanie spotkania wizyta wizyty`,
);
/** "Arbeitsgespräch". */
const endsInTalk = /gesprach$|gesprache$|gesprek$/;
const isMeeting = (word: string): boolean => meetings(word) || (word.includes("gespr") && endsInTalk.test(word));
/** What leads from one to whom it is with, or what it is about. */
const links = wordList(
  `with between by of on to for avec entre de du des pour chez mit zwischen von der des vom bei beim fur con del met van com z`,
);
const stateVisit = /(?:antritts|abschieds|staats|hoflichkeits)besuch (?:de[rs]|vo[nm]|beim?)\b/;

/** "EVENT BRIEFING", "FICHE D'ENTRETIEN": what kind of paper this is, on a line of its own. */
const kindOfPaper =
  /^(?:\S+ ){0,3}(?:briefing|briefing (?:note|paper|memo|memorandum|sheet)|brief|memorandum|fiche|fiche \S+(?: \S+)?|note de briefing|gesprachsvorbereitung|gesprachsunterlage|terminvorbereitung|vermerk)$/;

/** What a line that says so ends in, or "fiche" stands in it. */
const endsKind = wordList(
  "briefing note paper memo memorandum sheet brief fiche gesprachsvorbereitung gesprachsunterlage terminvorbereitung vermerk",
);
const namesKind = (says: string): boolean =>
  (endsKind(says.slice(says.lastIndexOf(" ") + 1)) || says.includes("fiche ")) && kindOfPaper.test(says);

/** Whether folded words speak of meeting somebody: name a meeting, and behind it what leads on. */
export const namesMeeting = (says: string): boolean => {
  const words = says.replaceAll("round table", "roundtable").replaceAll("rendez-vous", "rendezvous").split(/\W+/);
  const at = words.findIndex(isMeeting);
  return (at >= 0 && words.slice(at + 1).some(links)) || (says.includes("sbesuch ") && stateVisit.test(says));
};

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
    return (this.#saysKind ??= namesKind(this.says));
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
