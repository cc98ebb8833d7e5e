import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import type { Person, Side } from "./briefing";
import { isBullet } from "./heading-mentions";
import type { ParticipantLine } from "./participant-lines";
import { isBody, isOffice, isTask, wordsOf } from "./participant-words";
import { isSentence, peopleInSentence } from "./people-in-sentence";
import { isNobody, leavesUnnamed, namesSomebody, peopleOnLine, type NamedPerson } from "./people-on-line";
import { isCertainName, nameKind } from "./person-name";

const longestLabel = 80;
/** Words in a name that looks like none: "o. Univ.-Prof. i. R. X". */
const longestOddName = 6;
const preposition =
  /^(?:(?:participants?|attendees?|representatives?|représentants?|participants?|teilnehmende|vertreter(?:innen)?) (?:from|of|for|du|des|de|von|aus)|from|for|on the side of|on behalf of|pour|du côté d(?:e|u|es)|côté|de la part d(?:e|u|es)|für|seitens|von|vonseiten)\s+(?=\S)|^(?:du côté|de la part) d['’](?=\S)|^(?:on|de|auf)\s+(?=(?:our|their|notre|leur|unserer|ihrer)\s)/i;
/** "For the League, Ms Aalto", "on our side Ms Aalto", "pour nous Mme Roy". */
const sideInFront =
  /^(?:(?:for|from|pour|du côté d(?:e|u|es)|für|seitens|on the side of)\s+(?:([^,:;]{2,60}),\s+|(us|nous|uns)\s+)|(?:on|de|auf)\s+((?:our|their|notre|leur|unserer|ihrer)\s+(?:side|part|côté|seite))[,:]?\s+)(.+)$/is;
const endsInColon = /^(.{1,80}?)\s*[:：]$/u;
const colonInside = /^([^:：]{2,60}?)\s*[:：]\s+(\S.*)$/su;
const dashInside = /^(.{2,80}?)\s+[-–—]\s+(\S.*)$/su;
const bracketBehind = /^([^()]{2,80}?)\s*\(([^()]+)\)$/su;
/** Labels of people that name no side. */
const anySide =
  /^(?:participants?|attendees?|present|in attendance|attending|also (?:present|attending)|accompanied by|joined by|names?|who|delegates?|with|participants? présents?|présents?|accompagnée? (?:de|par)|noms?|qui|teilnehmer(?:innen|in)?|teilnehmende|anwesend|anwesende|begleitet von|begleitung|wer)$/i;

/** A person, and the body that stands behind the name. */
interface Member extends Person {
  readonly body?: string;
}

interface OpenSide {
  readonly label: Paragraph | null;
  readonly name: string | null;
  readonly people: Member[];
}

const withoutPreposition = (text: string): string => text.replace(preposition, "").replace(/[\s:：]+$/, "");

const beginsWithSide = /^(?:[^:.;|]{2,60}:\s|(?:du côté|seitens)\s)/i;

/** "For us: Ms Aalto; for the League: Mr Tal": each label with its people. What begins as a sentence is read whole. */
const clausesOf = (text: string): readonly string[] =>
  beginsWithSide.test(text)
    ? text.split(/(?<=[;.|])\s(?=[^;:.|]{2,60}:\s|(?:du côté|seitens)\s[^;:.|,]{2,60},\s)/i)
    : [text];

/** A full name with something below it that is no other name. */
const isNameOverMore = ({ text, leads, next }: ParticipantLine): boolean =>
  leads && next !== null && nameKind(text) === "full" && !namesSomebody(next) && !isNobody(next);

/** "What they want", over a sentence that names nobody, is the heading of something else. */
const isOverProse = ({ text, next }: ParticipantLine): boolean =>
  next !== null && isSentence(next) && !namesSomebody(next) && !isBody(text);

const withoutBody = ({ paragraph, name, function: role }: Member): Person => ({ paragraph, name, function: role });

const asSide = ({ people, ...side }: OpenSide): Side => ({ ...side, people: people.map(withoutBody) });

/** People without sides, each with a body behind the name: those are the sides. */
const byBody = (people: readonly Member[]): readonly Side[] => {
  if (people.length < 2 || !people.every(({ body }) => body !== undefined))
    return [asSide({ label: null, name: null, people: [...people] })];
  const sides = new Map<string, { label: Paragraph; name: string; people: Person[] }>();
  for (const { body = "", ...person } of people) {
    const side = sides.get(body.toLowerCase()) ?? { label: person.paragraph, name: body, people: [] };
    sides.set(body.toLowerCase(), side);
    side.people.push({ ...person, function: person.function === body ? null : person.function });
  }
  return [...sides.values()];
};

/** Reads the participants line by line; a class because each line says who the next ones belong to. */
export class SideReader {
  /** Paragraphs that said something of sides or people. */
  readonly understood = new Set<Paragraph>();
  private readonly open: OpenSide[] = [];
  private readonly emptyLabels: ReadonlySet<string>;
  /** "Interpreters:", with the interpreters on the lines below. */
  private role: string | null = null;
  /** The line above was a name over something that is none: this line says more of the person. */
  private isUnderName = false;
  /** How deep the person named last stands. */
  private depth = -1;

  constructor(profile: Profile) {
    this.emptyLabels = new Set(languages.map((language) => profile.sideLabels[language].replace("{side}", "").trim()));
  }

  get sides(): readonly Side[] {
    const [only, ...others] = this.open;
    return only?.label === null && others.length === 0 ? byBody(only.people) : this.open.map(asSide);
  }

  line(line: ParticipantLine): void {
    for (const text of clausesOf(line.text)) this.clause({ ...line, text });
    this.depth = line.depth;
  }

  private clause(line: ParticipantLine): void {
    const { paragraph, text } = line;
    if (text === "") return;
    if (this.emptyLabels.has(text)) this.understood.add(paragraph);
    else this.written(line);
    if (!this.understood.has(paragraph) && leavesUnnamed(text)) this.understood.add(paragraph);
  }

  private written(line: ParticipantLine): void {
    const label = endsInColon.exec(line.text)?.[1];
    if (label !== undefined) this.label(line.paragraph, label);
    else if (!this.labelled(line, colonInside.exec(line.text))) this.unlabelled(line);
  }

  /** Who comes next belongs to this side. */
  side(label: Paragraph, text: string): void {
    const name = withoutPreposition(text);
    this.role = null;
    this.understood.add(label);
    this.open.push({ label, name, people: [] });
  }

  /** People as they stand in a text, whatever stands around it. */
  people(paragraph: Paragraph, text: string, role: string | null = null): void {
    const found = isSentence(text) ? peopleInSentence(text) : peopleOnLine(text);
    this.add(paragraph, found, role);
  }

  /** A function on its own: that of the person named last, where none was given. */
  function(paragraph: Paragraph, text: string): boolean {
    const people = this.open[this.open.length - 1]?.people;
    const last = people?.[people.length - 1];
    if (!people || !last || last.function !== null) return false;
    people[people.length - 1] = { ...last, function: text };
    this.understood.add(paragraph);
    return true;
  }

  private label(paragraph: Paragraph, text: string): void {
    this.role = null;
    this.understood.add(paragraph);
    if (anySide.test(text)) return;
    if (isTask(text) && !preposition.test(text)) this.role = text;
    else this.side(paragraph, text);
  }

  /** "Living Rivers: Joseph Tal, Emma Quist", "Chair: Ms Quist", "Joseph Tal: director". */
  private labelled({ paragraph, text }: ParticipantLine, match: RegExpExecArray | null): boolean {
    const [, label = "", rest = ""] = match ?? [];
    if (label === "" || isSentence(`${label} `)) return false;
    if (anySide.test(label)) this.people(paragraph, rest);
    else if (isTask(label) && !preposition.test(label)) this.people(paragraph, rest, label);
    else if (isCertainName(label) && !namesSomebody(rest)) this.people(paragraph, text);
    else if (!this.isSideOf(label, rest)) return false;
    else {
      this.side(paragraph, label);
      this.people(paragraph, rest);
    }
    return true;
  }

  private isSideOf(label: string, rest: string): boolean {
    return namesSomebody(rest) || isNobody(rest) || isBody(label) || preposition.test(label);
  }

  private unlabelled(line: ParticipantLine): void {
    const { paragraph, text, isItem, depth } = line;
    if (this.hasSlippedIn(line)) return;
    const isMore = this.isUnderName || (isOffice(text) && (!isItem || depth > this.depth));
    this.isUnderName = isNameOverMore(line);
    if (this.before(paragraph, text)) return;
    if (!this.isUnderName && !isOverProse(line) && this.isLabel(line)) {
      this.understood.add(paragraph);
      if (!anySide.test(text)) this.side(paragraph, text);
    } else if (!isMore || namesSomebody(text) || !this.function(paragraph, text)) this.people(paragraph, text);
  }

  /**
   * A word or a body alone below the last bullet: no side, for nobody is under it and the sides are written another
   * way, and too little for a person.
   */
  private hasSlippedIn({ text, isItem, next }: ParticipantLine): boolean {
    if (isItem || next !== null || this.depth < 0 || isSentence(text) || anySide.test(text)) return false;
    const label = this.open[this.open.length - 1]?.label ?? null;
    const isWrittenLikeSides = label !== null && !isBullet(label) && !endsInColon.test(label.text);
    return !isWrittenLikeSides && (nameKind(text) === "single" || (isBody(text) && !namesSomebody(text)));
  }

  /** A side before its people: "DG MOVE – Joseph Tal", "the Guild (Ms Quist, chair)", "for us, Ms Quist". */
  private before(paragraph: Paragraph, text: string): boolean {
    if (isSentence(text)) return false;
    const [, body = "", inside = ""] = dashInside.exec(text) ?? bracketBehind.exec(text) ?? [];
    const [, named, us, our, behind = ""] = sideInFront.exec(text) ?? [];
    const isBodyBefore = body !== "" && isBody(withoutPreposition(body));
    const [side, people] = isBodyBefore ? [body, inside] : [named ?? us ?? our ?? "", behind];
    if (side === "" || !namesSomebody(people)) return false;
    this.side(paragraph, side);
    this.people(paragraph, people);
    return true;
  }

  private isLabel({ text, isItem, leads, next }: ParticipantLine): boolean {
    if (text.length > longestLabel || isSentence(text) || isNobody(text) || /[;,]\s*\S/.test(text)) return false;
    const kind = nameKind(text);
    if (kind === "titled" || isOffice(text)) return false;
    if (leads || (!isItem && (isBody(text) || preposition.test(text)))) return true;
    const isOneWord = kind === "single" || /^\p{Lu}{2,}$/u.test(text);
    return isOneWord && !isItem && next !== null && namesSomebody(next);
  }

  private add(paragraph: Paragraph, found: readonly NamedPerson[], role: string | null): void {
    const current = this.open[this.open.length - 1];
    const certain = found.filter((person) => this.isSomebody(person, current));
    if (certain.length === 0) return;
    this.understood.add(paragraph);
    const people = certain.map((person) => ({
      ...person,
      paragraph,
      function: role ?? person.function ?? this.role,
    }));
    if (current) current.people.push(...people);
    else this.open.push({ label: null, name: null, people });
  }

  private isSomebody({ name, function: role }: NamedPerson, current: OpenSide | undefined): boolean {
    if (isNobody(name) || isBody(name) || name.toLowerCase() === current?.name?.toLowerCase()) return false;
    if (isCertainName(name) || isOffice(name)) return true;
    if (role !== null) return isOffice(role) && wordsOf(name).length <= longestOddName;
    return nameKind(name) === "single" && current !== undefined && current.label !== null;
  }
}
