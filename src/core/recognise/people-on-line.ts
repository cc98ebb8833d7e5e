import { isBody, isOffice } from "./participant-words";
import { functionBeforeName, isCertainName, nameKind, type NameKind } from "./person-name";

export interface NamedPerson {
  readonly name: string;
  readonly function: string | null;
  /** What stands in brackets or behind a dash, where it is a body and no function: "Ilse Brandt (DG MOVE)". */
  readonly body?: string;
}

/** A stretch of a line between commas, semicolons and "and", brackets kept whole. */
interface Piece {
  readonly text: string;
  /** What stands before it. */
  readonly after: "start" | "comma" | "and";
  /** Whom it would name. */
  readonly person: NamedPerson;
  readonly kind: NameKind | null;
}

interface OpenPerson {
  /** null for somebody whose name was taken out, or is not known yet. */
  readonly name: string | null;
  role: string | null;
  readonly body?: string;
}

const bullet = /^\s*(?:[-–—•*·▪■○o\uf0b7\uf0a7](?=\s|\p{Lu})|\(?(?:\d+|[a-z])[.)])\s*/u;
const nobody =
  /^\W*(?:(?:mr|mrs|ms|dr|m|mme|frau|herr)\.?\s+)?\W*(?:redacted|withheld|name withheld|names? redacted|\(?b\)?\s?\(?[67]\)?|n\.\s?n\.?|x{2,}|tb[acdn]|to be (?:confirmed|announced|decided)|à (?:confirmer|désigner|préciser)|noch offen|caviardé|geschwärzt|anonymisiert|name|nom|nomen nominandum)\W*$/i;
const openBracket = /\s*\((?:tb[cd]|[àa] confirmer|to be confirmed|noch offen|wird bestätigt)\)\s*$/i;

export const withoutBullet = (text: string): string => text.replace(bullet, "").trim();

/** The text without bullet, stops and what is only said of its certainty. */
const bare = (text: string): string =>
  text
    .replace(bullet, "")
    .replace(openBracket, "")
    .replace(/[\s;,.]+$/, (end) => (/\p{Lu}$/u.test(text.slice(0, -end.length)) && end.startsWith(".") ? "." : ""))
    .trim();

/** Whether words stand where a name has been taken out, or is still to come. */
const isStandIn = (text: string): boolean => nobody.test(text);

/** Whether a text names nobody on purpose, or has no word in it that could name somebody. */
export const isNobody = (text: string): boolean => isStandIn(text) || !/\p{L}{2}/u.test(text);

/** "Ida Berg for the Union". */
const affiliation = /^(.+?) (?:from|for|of|de la|du|des|von|vom) (.+)$/su;
/** "the Minister": somebody by office; "Minister" may be what somebody is. */
const byOffice = /^(?:the|le|la|l['’]|der|die) ?/i;
/** "and two officials": people, but nobody by name. */
const company =
  /^(?:\d+|two|three|four|five|several|other|deux|trois|quatre|cinq|plusieurs|zwei|drei|vier|fünf|mehrere|weitere) /i;

/** "Clara Norton (President)", "Marek Novotny - desk officer", "Head of Unit Ilse Brandt". */
const personIn = (text: string): NamedPerson => {
  const [, name, role] = /^([^(]+?)\s*\(([^()]+)\)$/.exec(text) ?? /^(.+?)(?:\s+[-–—]|:)\s+(.+)$/s.exec(text) ?? [];
  if (name && role) {
    if (isOffice(name) && !isCertainName(name) && isCertainName(role)) return { name: role, function: name };
    return { name, function: role, ...(isBody(role) ? { body: role } : {}) };
  }
  const [, member, body] = affiliation.exec(text) ?? [];
  if (member && body && !isCertainName(text) && isCertainName(member)) return { name: member, function: body };
  return functionBeforeName(text) ?? { name: text, function: null };
};

const separator =
  /\([^()]*\)|\s*[,\t]\s*(?:(?:and|et|und|sowie)\s)?|\s(?:and|et|und|&|\+|sowie|ainsi que|along with|with|avec|mit)\s/gi;

const piecesOf = (segment: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let after: Piece["after"] = "start";
  const close = (to: number): void => {
    const text = bare(segment.slice(from, to));
    if (text === "") return;
    const person = personIn(text);
    pieces.push({ text, after, person, kind: nameKind(person.name) });
  };
  for (const { 0: mark, index } of segment.matchAll(separator)) {
    if (mark.startsWith("(")) continue;
    close(index);
    after = /[\p{L}&+]/u.test(mark) ? "and" : "comma";
    from = index + mark.length;
  }
  close(segment.length);
  return pieces;
};

const isCertain = ({ kind }: Piece): boolean => kind === "titled" || kind === "full";

/** Whether what follows says that this piece is a person: "..., Emma Quist, director". */
const isToldByNext = (next: Piece | undefined): boolean =>
  next?.after === "comma" && !isCertain(next) && (isOffice(next.text) || /^\p{Ll}/u.test(next.text));

/** Reads what stands between two semicolons; a class because each piece is a new person or says more of the last. */
class Segment {
  readonly people: OpenPerson[] = [];
  /** A function whose person comes behind it. */
  private pending: string | null = null;
  private readonly hasNames: boolean;
  private readonly areAllNames: boolean;
  private readonly areSurnames: boolean;
  private readonly areByOffice: boolean;

  constructor(pieces: readonly Piece[]) {
    this.hasNames = pieces.some(isCertain);
    this.areAllNames = pieces.every(isCertain);
    this.areSurnames = pieces.length > 1 && pieces.every(({ kind }) => kind === "single");
    this.areByOffice = pieces.every(({ text }) => byOffice.test(text) && isOffice(text));
    pieces.forEach((piece, at) => this.add(piece, pieces[at + 1]));
  }

  private add(piece: Piece, next: Piece | undefined): void {
    const { person, text } = piece;
    const current = this.people[this.people.length - 1];
    if (company.test(text)) return;
    if (isNobody(person.name)) this.people.push({ name: null, role: person.function });
    else if (this.begins(piece, current, next)) this.open(person);
    else if (this.areByOffice) this.open(person);
    else if (current) this.addToRole(current, piece);
    else if (this.hasNames) this.pending = this.pending === null ? text : `${this.pending}, ${text}`;
    else this.open(person);
  }

  private open({ function: role, ...person }: NamedPerson): void {
    this.people.push({ ...person, role: role ?? this.pending });
    this.pending = null;
  }

  private begins({ person, kind, after }: Piece, current: OpenPerson | undefined, next: Piece | undefined): boolean {
    if (kind === "titled") return true;
    if (kind === "single") return this.areSurnames;
    if (kind !== "full") return false;
    if (current === undefined || this.areAllNames || person.function !== null || isToldByNext(next)) return true;
    return after === "and" && (current.role === null || !/\s(?:of|for|de|du|des|für)\s/.test(current.role));
  }

  private addToRole(current: OpenPerson, { text, after }: Piece): void {
    // "Ilse Brandt (DG MOVE), head of unit": the function, where both are given.
    if (current.role === null || (isBody(current.role) && isOffice(text))) current.role = text;
    else current.role += after === "comma" ? `, ${text}` : ` and ${text}`;
  }
}

const namesForCertain = (segment: string): boolean => piecesOf(segment).some(isCertain);

/** "Olav Sund / Karin Berg" are two people, "director / adviser" is what one of them is. */
const segmentsOf = (text: string): readonly string[] =>
  text.split(/[;\n]/).flatMap((segment) => {
    const pieces = segment.split(/\s\/\s/);
    return pieces.length > 1 && pieces.every(namesForCertain) ? pieces : [segment];
  });

/**
 * The people whom a line of names names: "Ilse Brandt, head of unit; Marek Novotny (desk officer) and Ms Aalto". Whose
 * name was taken out is nobody. A line that names nobody for certain names one person, as it stands.
 */
export const peopleOnLine = (text: string): readonly NamedPerson[] =>
  segmentsOf(text)
    .flatMap((segment) => new Segment(piecesOf(segment)).people)
    .flatMap(({ name, role, ...person }) => (name === null ? [] : [{ ...person, name, function: role }]));

/** Whether a line names somebody for certain. */
export const namesSomebody = (text: string): boolean => segmentsOf(text).some(namesForCertain);

/** Whether a line says openly that somebody is not named: "[REDACTED]", "N.N.", "and two officials". */
export const leavesUnnamed = (text: string): boolean =>
  segmentsOf(text).some((segment) =>
    piecesOf(segment).some((piece) => isStandIn(piece.text) || company.test(piece.text)),
  );
