import type { Paragraph } from "../document/paragraph";
import { languages, type Profile } from "../profile/profile";
import type { Side } from "./briefing";
import { isBullet } from "./heading-mentions";
import { type Clause, clausesOf, readClause } from "./participant-clause";
import type { ParticipantLine } from "./participant-lines";
import { isBody, isOffice, wordsOf } from "./participant-words";
import { isSpokenTo, type NamedPerson } from "./people-on-line";
import { isNobody } from "./unnamed";
import { isCertainName, nameKind } from "./person-name";
import { Phrase } from "./phrase";
import { byBody, type Member } from "./sides-by-body";
import { hasPreposition, longestLabel, namesNoSide, sideIn } from "./side-label";

/** Of a single word; "Interprètes du Conseil" are none. */
const isPlural = /^(?:the |les |die )?\p{L}+(?:s|innen)$/iu;

/** Words in a name that looks like none: "o. Univ.-Prof. i. R. X". */
const longestOddName = 6;

/** "Sand, Petra": one person where it stands in a cell for names. */
const surnameFirst = /^\p{Lu}[^\s,;]+(?:\s[^\s,;]+)?, \p{Lu}[^\s,;]+$/u;

interface OpenSide {
  readonly label: Paragraph | null;
  readonly name: string | null;
  readonly people: Member[];
}

/** A full name with something below it that is no other name. */
const isNameOverMore = ({ phrase, leads, next }: ParticipantLine): boolean =>
  leads && next !== null && phrase.isName && (!next.namesSomebody || next.isFunction) && !next.isNobody;

/** "What they want", over a sentence that names nobody, is the heading of something else. */
const isOverProse = ({ phrase, next }: ParticipantLine): boolean =>
  next !== null && next.isSentence && !next.namesSomebody && !phrase.isBody;

/** Words that are nothing else but may call a side. */
const mayBeLabel = (phrase: Phrase): boolean =>
  phrase.text.length <= longestLabel &&
  phrase.nameKind !== "titled" &&
  !phrase.isTask &&
  !/[;,]\s*\S/.test(phrase.text) &&
  !phrase.isNobody &&
  !phrase.isSentence;

/** Words alone that call a side: by where they stand over others, or by what they say. */
const isLabel = ({ phrase, isItem, leads, heads, next }: ParticipantLine): boolean => {
  if (!mayBeLabel(phrase)) return false;
  if (leads || (!isItem && (phrase.isBody || hasPreposition(phrase.text)))) return true;
  const isOneWord = !isItem && (phrase.nameKind === "single" || /^\p{Lu}{2,}$/u.test(phrase.text));
  return (heads || isOneWord) && next !== null && next.namesSomebody;
};

/** "Mayors:" over people each with a function of their own: they are a side, and not what its people do. */
const withOwnFunctions = (clause: Clause, { next }: ParticipantLine): Clause => {
  if (clause.kind !== "task" || clause.people.length > 0 || !isPlural.test(clause.label)) return clause;
  return next?.people.some(({ function: role }) => role !== null) ? { ...clause, kind: "side" } : clause;
};

const asSide = ({ label, name, people }: OpenSide): Side => ({
  label,
  name,
  people: people.map(({ paragraph, name: called, function: role }) => ({ paragraph, name: called, function: role })),
});

/**
 * Puts together what the lines of the participants say and where they stand; a class because each line says who the next
 * ones belong to.
 */
export class SideReader {
  /** Paragraphs that said something of sides or people. */
  readonly understood = new Set<Paragraph>();
  private readonly open: OpenSide[] = [];
  private readonly byName = new Map<string, OpenSide>();
  /** Whom the next people belong to. */
  private current: OpenSide | undefined;
  private readonly emptyLabels: ReadonlySet<string>;
  /** "Interpreters:", with the interpreters on the lines below. */
  private task: string | null = null;
  /** "Apologies:", with those below who will not be there. */
  private areAbsent = false;
  /** The line above was a name over something that is none: this line says more of the person. */
  private isUnderName = false;
  /** How high the line above stands. */
  private rank = -1;
  /** How high the last words alone stand that called a side; null where none did. */
  private sideRank: number | null = null;

  constructor(profile: Profile) {
    this.emptyLabels = new Set(languages.map((language) => profile.sideLabels[language].replace("{side}", "").trim()));
  }

  get sides(): readonly Side[] {
    const [only, ...others] = this.open;
    return (only?.label === null && others.length === 0 ? byBody(only.people) : null) ?? this.open.map(asSide);
  }

  line(line: ParticipantLine): void {
    const clauses = clausesOf(line.phrase.text);
    if (clauses.length === 1) this.clause(line);
    else for (const text of clauses) this.clause({ ...line, phrase: new Phrase(text) });
    this.rank = line.rank;
  }

  /** Who comes next belongs to this side. */
  side(label: Paragraph, text: string): void {
    this.task = null;
    this.areAbsent = false;
    this.understood.add(label);
    const name = sideIn(text);
    const known = this.byName.get(name.toLowerCase());
    this.current = known && known.people.length > 0 ? known : this.begin({ label, name, people: [] });
    this.byName.set(name.toLowerCase(), this.current);
  }

  /** People as they stand in a cell of names. */
  people(paragraph: Paragraph, phrase: Phrase, role: string | null): void {
    if (surnameFirst.test(phrase.text) && !phrase.namesSomebody)
      this.join(paragraph, [{ name: phrase.text, function: role, body: null }]);
    else this.add(paragraph, phrase.people, role);
  }

  /** A function on its own: that of the person named last, where none was given. */
  function(paragraph: Paragraph, text: string): boolean {
    const people = this.current?.people;
    const last = people?.[people.length - 1];
    if (!people || !last || last.function !== null) return false;
    people[people.length - 1] = { ...last, function: text };
    this.understood.add(paragraph);
    return true;
  }

  private clause(line: ParticipantLine): void {
    const { paragraph, phrase } = line;
    if (phrase.text === "") return;
    if (this.emptyLabels.has(phrase.text)) this.understood.add(paragraph);
    else this.said(line);
    if (!this.understood.has(paragraph) && phrase.leavesUnnamed) this.understood.add(paragraph);
  }

  private said(line: ParticipantLine): void {
    const { paragraph } = line;
    const clause = withOwnFunctions(readClause(line.phrase), line);
    if (clause.kind === "bare") return this.bare(line);
    this.isUnderName = false;
    const isAlone = clause.people.length === 0;
    this.areAbsent = isAlone && clause.kind === "absent";
    if (clause.kind === "side") this.side(paragraph, clause.label);
    else if (isAlone) this.task = clause.kind === "task" ? clause.label : null;
    if (isAlone || clause.kind === "absent") this.understood.add(paragraph);
    else this.add(paragraph, clause.people, clause.kind === "task" ? clause.label : null);
  }

  private bare(line: ParticipantLine): void {
    const { paragraph, phrase, isItem, rank } = line;
    if (this.hasSlippedIn(line)) return;
    const isMore = this.isUnderName || (phrase.isFunction && (!isItem || rank > this.rank));
    const isPerson = phrase.namesSomebody && !this.isUnderName;
    this.isUnderName = isNameOverMore(line);
    if (!this.isUnderName && !isOverProse(line) && (isLabel(line) || this.standsAsSide(line))) {
      this.understood.add(paragraph);
      this.sideRank = rank;
      if (!namesNoSide(phrase.text)) this.side(paragraph, phrase.text);
    } else if (!isMore || isPerson || !this.function(paragraph, phrase.text)) this.add(paragraph, phrase.people, null);
  }

  /** "Chair" over its people, where "Norway" and "Iceland" stand over theirs: a side, and not what somebody does. */
  private standsAsSide({ phrase, leads, rank }: ParticipantLine): boolean {
    return leads && rank === this.sideRank && phrase.isTask && !phrase.namesSomebody;
  }

  /**
   * A word or a body alone below the last bullet: no side, for nobody is under it and the sides are written another
   * way, and too little for a person.
   */
  private hasSlippedIn({ phrase, isItem, next }: ParticipantLine): boolean {
    if (isItem || next !== null || this.rank < 0 || phrase.isSentence || namesNoSide(phrase.text)) return false;
    const label = this.current?.label ?? null;
    const isWrittenLikeSides = label !== null && !isBullet(label) && !/[:：]\s*$/.test(label.text);
    return !isWrittenLikeSides && (phrase.nameKind === "single" || (phrase.isBody && !phrase.namesSomebody));
  }

  private add(paragraph: Paragraph, found: readonly NamedPerson[], role: string | null): void {
    const certain = found.filter((person) => this.isSomebody(person, this.current));
    const told = certain.map(({ name, function: own, body }) => ({ name, function: role ?? own ?? this.task, body }));
    if (told.length > 0) this.join(paragraph, told);
  }

  private join(paragraph: Paragraph, people: readonly NamedPerson[]): void {
    this.understood.add(paragraph);
    if (this.areAbsent) return;
    const members = people.map(({ name, function: role, body }): Member => ({ paragraph, name, function: role, body }));
    this.current ??= this.begin({ label: null, name: null, people: [] });
    this.current.people.push(...members);
  }

  private begin(side: OpenSide): OpenSide {
    this.open.push(side);
    return side;
  }

  private isSomebody({ name, function: role }: NamedPerson, current: OpenSide | undefined): boolean {
    if (isNobody(name) || name.toLowerCase() === current?.name?.toLowerCase()) return false;
    if (isCertainName(name) || isOffice(name) || isSpokenTo(name)) return true;
    if (isBody(name)) return false;
    if (role !== null) return isOffice(role) && wordsOf(name).length <= longestOddName;
    return nameKind(name) === "single" && current !== undefined && current.label !== null;
  }
}
