import { gather } from "../document/gather";
import { isBody, isOffice } from "./participant-words";
import { isByTheWay, isCompany, isNobody, isStaff } from "./unnamed";
import { functionBeforeName, isCertainName, nameKind, type NameKind } from "./person-name";

export interface NamedPerson {
  readonly name: string;
  readonly function: string | null;
  /** What stands in brackets or behind a dash, where it may be a body: "Ilse Brandt (DG MOVE)"; else null. */
  readonly body: string | null;
}

/** A stretch of a line between commas, semicolons and "and", brackets kept whole. */
export interface Piece {
  readonly text: string;
  /** What stands before it. */
  readonly after: "start" | "comma" | "and";
  /** That as it joins two parts of a function: ", " or " and ". */
  readonly joint: string;
  /** Whom it would name. */
  readonly person: NamedPerson;
  readonly kind: NameKind | null;
  /** Its words, or some of them, are somebody's name for certain. */
  readonly isCertain: boolean;
}

interface OpenPerson {
  /** null for somebody whose name was taken out, or is not known yet. */
  readonly name: string | null;
  role: string | null;
  readonly body: string | null;
}

const bullet = /^\s*(?:[-–—•*·▪■○o\uf0b7\uf0a7](?=\s|\p{Lu})|\(?(?:\d+|[a-z])[.)])\s*/u;
const openBracket = /\s*\((?:tb[cd]|[àa] confirmer|to be confirmed|noch offen|wird bestätigt|\+\s?\d{1,2})\)\s*$/i;

export const withoutBullet = (text: string): string => text.replace(bullet, "").trim();

/** The text without stops and what is only said of its certainty. */
const bare = (text: string): string => {
  const told = text.includes("(") ? text.replace(openBracket, "") : text;
  if (!/[\s;,.]$/.test(told)) return told.trimStart();
  return told
    .replace(/[\s;,.]+$/, (end) => (/\p{Lu}$/u.test(text.slice(0, -end.length)) && end.startsWith(".") ? "." : ""))
    .trim();
};

/** "Ida Berg for the Union". */
const affiliation = /^(.+?) (?:from|for|of|de la|du|des|von|vom) (.+)$/su;
/** "the Minister": somebody by office; "Minister" may be what somebody is. */
const byOffice = /^(?:the|le|la|l['’]|der|die) ?/i;
/** "Frau Ministerin", "Mme la présidente", "M. le garde des sceaux": an office that is spoken to. */
const withCourtesy = /^(?:mm?|mmes?|mr|madame?|monsieur|frau|herr)\.? /i;
const courtesyOnly = /^(?:mrs?|ms|mme|m|frau|herrn?)\.? \p{Lu}/iu;
const withCourtesyAndArticle = /^(?:mm?|mmes?|madame|monsieur)\.? (?:la |le |les |l['’])/i;

export const isSpokenTo = (text: string): boolean =>
  withCourtesyAndArticle.test(text) || (withCourtesy.test(text) && isOffice(text));

/** "DG MOVE", "Éditions du Phare", but not "President" or "desk officer". */
const mayBeBody = (text: string): boolean => isBody(text) || (/^\p{Lu}/u.test(text) && !isOffice(text));

const named = (name: string, role: string | null, body: string | null = null): NamedPerson => ({
  name,
  function: role,
  body,
});

/** "Ilse Brandt (DG MOVE)", "President (Clara Norton)". */
const withSign = (name: string, behind: string): NamedPerson => {
  if (isOffice(name) && !isCertainName(name) && isCertainName(behind)) return named(behind, name);
  return isByTheWay(behind) ? named(name, null) : named(name, behind, mayBeBody(behind) ? behind : null);
};

/** "Clara Norton (President)", "Marek Novotny - desk officer", "Head of Unit Ilse Brandt". */
const personIn = (text: string): NamedPerson => {
  const inBrackets = text.endsWith(")") ? /^([^(]+?)\s*\(([^()]+)\)$/.exec(text) : null;
  const [, name, role] = inBrackets ?? /^(.+?)(?:\s+[-–—/]|:)\s+(.+)$/s.exec(text) ?? [];
  if (name && role) return withSign(name, role);
  const [, member, body] = affiliation.exec(text) ?? [];
  if (member && body && !isCertainName(text) && isCertainName(member)) return named(member, body);
  const found = functionBeforeName(text);
  return found ? named(found.name, found.function) : named(text, null);
};

/** What stands between two people; "von und zu" is within a name, and "en" between two only in Dutch. */
const conjunction =
  "and|AND|et|ET|und(?!\\szu\\s)|UND|sowie|&|\\+|ainsi que|along with|as well as|accompanied by|accompagnée? de|begleitet von|with|avec|mit|(?:en|y|e|och|og|oraz)(?=\\s(?:\\p{Lu}\\p{Ll}{0,4}ª?\\.|de heer|mevrouw|dhr|Pani?\\s))";
const separator = new RegExp(
  `\\([^()]*\\)|\\s*(?:[,\\t]|\\|(?=\\s))\\s*(?:(?:${conjunction})\\s)?|\\s(?:${conjunction})\\s`,
  "gu",
);

/** "About 80 guests, among them Ambassador Daly". */
const amongOthers =
  /^(?:among (?:them|others)|including|notably|dont|notamment|parmi (?:eux|elles|lesquels)|darunter|unter ihnen|u\. ?a\.)\s+/;

const piecesOf = (segment: string): readonly Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  let after: Piece["after"] = "start";
  let joint = "";
  const close = (to: number): void => {
    const text = bare(segment.slice(from, to)).replace(amongOthers, "");
    if (text === "") return;
    const person = personIn(text);
    const kind = nameKind(person.name);
    const isCertain = kind === "titled" || kind === "full";
    pieces.push({
      text,
      after,
      joint,
      person,
      kind,
      isCertain,
    });
  };
  separator.lastIndex = 0;
  for (let match = separator.exec(segment); match; match = separator.exec(segment)) {
    const { 0: mark, index } = match;
    if (mark.startsWith("(")) continue;
    close(index);
    after = /[\p{L}&+]/u.test(mark) ? "and" : "comma";
    joint = mark.replace(/^\s*[,\t|]\s*/, ", ");
    from = index + mark.length;
  }
  close(segment.length);
  return pieces;
};

/** "Xavier d'Estienne – Vice President": what stands behind the next comma says more of him. */
const hasDash = ({ text }: Piece): boolean => /\s[-–—]\s/.test(text);

/** "Wouter Vos, Director Water Safety": an office behind a name, though it reads like a name behind an office. */
const isOfficeBehind = ({ kind, text }: Piece, at: number): boolean => at > 0 && kind === "full" && isOffice(text);

/** "President Ida Berg, Director Ole Lund": whose offices all stand before the names. */
const haveOfficesBefore = ([first, ...others]: readonly Piece[]): boolean =>
  first?.isCertain === true &&
  first.person.function === null &&
  isOffice(first.text) &&
  others.every(({ text, kind }) => kind === "titled" || isOffice(text));

/** "Ms Freya Dahl, Nordlys Re": who is spoken of with courtesy has it before every name. */
const isHouseBehind = ([first, second, ...more]: readonly Piece[]): boolean =>
  second?.after === "comma" &&
  second.kind === "full" &&
  more.length === 0 &&
  courtesyOnly.test(first?.text ?? "") &&
  !courtesyOnly.test(second.text);

/** @param isOfSide their side is told before them, so that what stands behind a name is no house */
const areAllNames = (pieces: readonly Piece[], isOfSide: boolean): boolean =>
  pieces.every(({ isCertain }) => isCertain) &&
  pieces.every(hasDash) === pieces.some(hasDash) &&
  (!pieces.some(isOfficeBehind) || haveOfficesBefore(pieces)) &&
  (isOfSide || !isHouseBehind(pieces));

/** Whether what follows says that this piece is a person: "..., Emma Quist, director". */
const isToldByNext = (next: Piece | undefined): boolean =>
  next?.after === "comma" && !next.isCertain && (isOffice(next.text) || /^\p{Ll}/u.test(next.text));

/** "Accompanied by her private secretary, Lea Marsh": whose function stands before the name. */
const ofTheirs = /^(?:his|her|their|its|son|sa|leur|seine[mnr]?|seinem|ihre[mnr]?)\s/i;
const isByOffice = (text: string): boolean => byOffice.test(text) && isOffice(text);

/** Reads what stands between two semicolons; a class because each piece is a new person or says more of the last. */
class Segment {
  readonly people: OpenPerson[] = [];
  /** A function whose person comes behind it. */
  private pending: string | null = null;
  /** "Ann Sand (chair), the head of cabinet": what stands behind a function in brackets is another person. */
  private isClosed = false;
  private readonly hasNames: boolean;
  private readonly areAllNames: boolean;
  private readonly areSurnames: boolean;
  private readonly areByOffice: boolean;

  constructor(pieces: readonly Piece[], isOfSide: boolean) {
    this.hasNames = pieces.some(({ isCertain }) => isCertain);
    this.areAllNames = areAllNames(pieces, isOfSide);
    this.areSurnames = pieces.length > 1 && pieces.every(({ kind }) => kind === "single");
    this.areByOffice = pieces.every(({ text }) => isByOffice(text));
    pieces.forEach((piece, at) => this.add(piece, pieces[at + 1]));
  }

  private add(piece: Piece, next: Piece | undefined): void {
    const { person, text } = piece;
    const current = this.people[this.people.length - 1];
    if (this.isPassedOver(piece, current)) return;
    if (isNobody(person.name)) this.people.push({ name: null, role: person.function, body: null });
    else if (this.begins(piece, current, next) || this.isOffice(text)) this.open(person);
    else this.addToSomebody(piece, current, next);
    this.isClosed = text.endsWith(")") && person.function !== null;
  }

  /** "Interpreter", where nobody is named before or all is said of who was; "and staff". */
  private isPassedOver({ text, after }: Piece, current: OpenPerson | undefined): boolean {
    return isCompany(text) || isByTheWay(text) || (isStaff(text) && (!current || after === "and" || this.isClosed));
  }

  /** Somebody who is called by the office. */
  private isOffice(text: string): boolean {
    return this.areByOffice || isSpokenTo(text) || (this.isClosed && isByOffice(text));
  }

  private addToSomebody(piece: Piece, current: OpenPerson | undefined, next: Piece | undefined): void {
    const { text, person } = piece;
    if (next?.isCertain && ofTheirs.test(text) && isOffice(text)) this.pending = text.replace(ofTheirs, "");
    else if (current) this.addToRole(current, piece);
    else if (this.hasNames) this.pending = this.pending === null ? text : `${this.pending}, ${text}`;
    else this.open(person);
  }

  private open({ name, function: role, body }: NamedPerson): void {
    this.people.push({ name, role: role ?? this.pending, body });
    this.pending = null;
  }

  private begins({ person, kind, after }: Piece, current: OpenPerson | undefined, next: Piece | undefined): boolean {
    if (kind === "titled") return true;
    if (kind === "single") return this.areSurnames;
    if (kind !== "full") return false;
    if (current === undefined || this.pending !== null || this.areAllNames) return true;
    if (person.function !== null || isToldByNext(next)) return true;
    return after === "and" && (current.role === null || !/\s(?:of|for|de|du|des|für)\s/.test(current.role));
  }

  private addToRole(current: OpenPerson, { text, joint }: Piece): void {
    // "Ilse Brandt (DG MOVE), head of unit": the function, where both are given.
    if (current.role === null || (isBody(current.role) && isOffice(text))) current.role = text;
    else current.role += joint + text;
  }
}

/** "Olav Sund / Karin Berg" are two people, "director / adviser" is what one of them is. */
const segmentsOf = (segment: string): readonly (readonly Piece[])[] => {
  const parts = segment.includes(" / ") ? segment.split(" / ").map(piecesOf) : [];
  const areSegments = parts.length > 1 && parts.every((pieces) => pieces.some(({ isCertain }) => isCertain));
  return areSegments ? parts : [piecesOf(segment)];
};

/** "Ms Garrec, senator (accompanied by Mr Roy)": who comes with her is no part of her function. */
const companions =
  /\s*\(((?:accompanied by|along with|together with|accompagnée?s? (?:de|par)|avec|begleitet von|with|mit)\s[^()]+)\)/gi;

const withCompanionsOpen = (text: string): string => (text.includes("(") ? text.replace(companions, ", $1") : text);

/** A line in its pieces, those between two semicolons together. */
export const piecesOnLine = (text: string): readonly (readonly Piece[])[] =>
  gather(withCompanionsOpen(text).split(/[;\n]/).map(withoutBullet), segmentsOf);

/**
 * The people whom the pieces of a line name: "Ilse Brandt, head of unit; Marek Novotny (desk officer) and Ms Aalto". Whose
 * name was taken out is nobody. A line that names nobody for certain names one person, as it stands.
 * @param isOfSide whether their side is told before them
 */
export const peopleOnLine = (segments: readonly (readonly Piece[])[], isOfSide = false): readonly NamedPerson[] =>
  gather(
    gather(segments, (pieces) => new Segment(pieces, isOfSide).people),
    ({ name, role, body }) => (name === null ? [] : [{ name, function: role, body }]),
  );
