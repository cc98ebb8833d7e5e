import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import type { Part, Person, Side } from "./briefing";
import { isBullet } from "./heading-mentions";
import { isSentence, peopleInSentence, peopleOnLine } from "./person";
import { promptsIn, withoutPrompts } from "./prompts-in";

const longestName = 80;
const longestLine = 4_000;
const preposition = /^\s*(?:[-–•]\s*)?(?:from|for|on the side of|pour|du côté de|côté|für|seitens|von)\s+/iu;
const endsInColon = /^\s*(.{1,80}?)\s*[:：]\s*$/u;
const colonInside = /^\s*([^:：\n]{2,60}?)\s*[:：]\s+(\S.*)$/su;
const redacted = /^\W*(?:\[?redacted\]?|\(?b\)?\(?6\)?|n\.\s?n\.)\W*$/i;

interface OpenSide {
  readonly label: Paragraph | null;
  readonly name: string | null;
  readonly people: Person[];
}

const withoutPreposition = (text: string): string => text.replace(preposition, "").replace(/[\s:：]+$/, "");

const isSameRow = (one: Paragraph, other: Paragraph | null): boolean =>
  one.cell !== null && other?.cell?.table === one.cell.table && other.cell.row === one.cell.row;

/** A row of a table says the side in its first column and the people in the others. */
const isRowLabel = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  paragraph.cell !== null &&
  next?.cell !== null &&
  next?.cell?.table === paragraph.cell.table &&
  next.cell.row === paragraph.cell.row &&
  next.cell.column > paragraph.cell.column &&
  paragraph.text.length <= longestName;

/** Reads the participants line by line; a class because each line says who the next ones belong to. */
class Reader {
  readonly sides: OpenSide[] = [];
  private current: OpenSide | null = null;

  constructor(private readonly profile: Profile) {}

  line(paragraph: Paragraph, next: Paragraph | undefined): void {
    // Nobody reads further for a name, and a pattern must not either.
    const text = withoutPrompts(paragraph.text.slice(0, longestLine), this.profile).trim();
    const label = endsInColon.exec(text)?.[1];
    if (label !== undefined) this.open(paragraph, withoutPreposition(label));
    else if (isRowLabel(paragraph, next)) this.open(paragraph, withoutPreposition(text));
    else this.people(paragraph, text);
  }

  private open(label: Paragraph | null, name: string | null): OpenSide {
    this.current = { label, name, people: [] };
    this.sides.push(this.current);
    return this.current;
  }

  private people(paragraph: Paragraph, text: string): void {
    if (this.isEmptyLabel(text)) return;
    if (!isBullet(paragraph) && colonInside.test(text)) {
      for (const line of text.split("\n")) this.sideOnLine(paragraph, line);
      return;
    }
    const found = isSentence(text) ? peopleInSentence(text, paragraph) : peopleOnLine(text, paragraph);
    const side = this.current?.name?.toLowerCase();
    const certain = found.filter(({ name }) => !redacted.test(name) && name.toLowerCase() !== side);
    if (certain.length > 0) (this.current ?? this.open(null, null)).people.push(...certain);
  }

  /** "Living Rivers: Joseph Tal, Emma Quist". */
  private sideOnLine(paragraph: Paragraph, line: string): void {
    const [, name, rest = ""] = colonInside.exec(line) ?? [];
    const side = name === undefined ? this.current : this.open(paragraph, withoutPreposition(name));
    (side ?? this.open(null, null)).people.push(...peopleOnLine(name === undefined ? line : rest, paragraph));
  }

  private isEmptyLabel(text: string): boolean {
    return languages.some((language) => this.profile.sideLabels[language].replace("{side}", "").trim() === text.trim());
  }
}

/** The sides of the participants in one part, each with the people under its label or behind it. */
export const sidesIn = ({ spec, heading, headingEnd, body }: Part, profile: Profile): readonly Side[] => {
  if (spec.content !== "sides") return [];
  const reader = new Reader(profile);
  const rest = heading?.text.slice(headingEnd).trim();
  if (heading && rest) reader.line({ ...heading, text: rest }, undefined);
  body.forEach((paragraph, at) => {
    const isBesideHeading = heading !== null && at === 0 && isSameRow(paragraph, heading);
    reader.line(paragraph, isBesideHeading ? undefined : body[at + 1]);
  });
  return reader.sides;
};

/** Labels with nobody under them are a part that is still to be written, however it came to its labels. */
export const withNobody = (part: Part, profile: Profile): Part => {
  const sides = sidesIn(part, profile);
  if (part.status !== "filled" || sides.length === 0 || sides.some(({ people }) => people.length > 0)) return part;
  const isPrompted = part.body.some(({ text }) => promptsIn(text, profile).length > 0);
  return { ...part, status: isPrompted ? "placeholder" : "empty" };
};
