import { headOf, isNameOfTask, wordsOf } from "./participant-words";
import { peopleInSentence, tellsDeeds } from "./people-in-sentence";
import { type NamedPerson, peopleOnLine, type Piece, piecesOnLine } from "./people-on-line";
import { isNobody, isUnnamed } from "./unnamed";
import { nameKind, type NameKind } from "./person-name";

const fewWords = 8;

/** Words of the participants. They are asked many things, and each is found out once, when it is asked first. */
export class Phrase {
  private knownHead: ReturnType<typeof headOf> | undefined;
  private knownKind: NameKind | null | undefined;
  private knownPieces: readonly (readonly Piece[])[] | undefined;
  private sentence: boolean | undefined;
  private nobody: boolean | undefined;

  constructor(readonly text: string) {}

  /** "the Ministry of Ports", "Member States". */
  get isBody(): boolean {
    return this.head === "body";
  }

  /** "Head of Unit", "Directrice de cabinet". */
  get isOffice(): boolean {
    return this.head === "office";
  }

  /** "Chair", "Protokollführung": as a label, of a person rather than of a side. */
  get isTask(): boolean {
    return isNameOfTask(this.text) || this.isOffice;
  }

  get nameKind(): NameKind | null {
    return this.knownKind === undefined ? (this.knownKind = nameKind(this.text)) : this.knownKind;
  }

  /** All of it is somebody's name. */
  get isName(): boolean {
    return this.nameKind === "titled" || this.nameKind === "full";
  }

  /** Nobody is named on purpose, or no word in it could name somebody. */
  get isNobody(): boolean {
    return (this.nobody ??= isNobody(this.text));
  }

  /** A sentence about people rather than a line of names. */
  get isSentence(): boolean {
    return (this.sentence ??=
      tellsDeeds(this.text) ||
      (/[.!?]\s*$/.test(this.text) && wordsOf(this.text).length > fewWords && !this.namesSomebody));
  }

  /** Somebody is named for certain. */
  get namesSomebody(): boolean {
    return this.pieces.some((segment) => segment.some(({ isCertain }) => isCertain));
  }

  /** "Director, Ocean Observation": what somebody is, rather than "Director Ilse Brandt". */
  get isFunction(): boolean {
    const first = this.pieces[0]?.[0];
    return first !== undefined && !first.isCertain && headOf(first.text) === "office";
  }

  /** "Lopes, Ferrer, Berg": nothing but several surnames. */
  get areSurnames(): boolean {
    const [segment = [], ...others] = this.pieces;
    return others.length === 0 && segment.length > 1 && segment.every(({ kind }) => kind === "single");
  }

  /** It is said openly that somebody is not named: "[REDACTED]", "N.N.", "and two officials". */
  get leavesUnnamed(): boolean {
    return this.pieces.some((segment) => segment.some(({ text }) => isUnnamed(text)));
  }

  /** Whom it names. */
  get people(): readonly NamedPerson[] {
    return this.isSentence ? peopleInSentence(this.text) : peopleOnLine(this.pieces);
  }

  /** Whom it names, where their side is told before them. */
  get peopleOfSide(): readonly NamedPerson[] {
    return this.isSentence ? peopleInSentence(this.text) : peopleOnLine(this.pieces, true);
  }

  private get head(): ReturnType<typeof headOf> {
    return this.knownHead === undefined ? (this.knownHead = headOf(this.text)) : this.knownHead;
  }

  private get pieces(): readonly (readonly Piece[])[] {
    return (this.knownPieces ??= piecesOnLine(this.text));
  }
}
