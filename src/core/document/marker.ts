import type { Severity } from "../profile/profile";
import type { Span } from "./port";
import type { Result } from "./result";

/** Words to be underlined. */
export interface Mark {
  readonly span: Span;
  readonly severity: Exclude<Severity, "info">;
}

/** What is to be said beside some words. */
export interface Note {
  readonly span: Span;
  readonly text: string;
}

/**
 * What an open document can show of a judgement in its own text. It is decoration: nothing is lost without it, and
 * whoever draws it keeps the pane for the truth. Marks and notes name places of the model of this `version`; where the
 * document has changed since, nothing is drawn and `stale` comes back.
 */
export interface Marker {
  readonly canUnderline: boolean;
  readonly canComment: boolean;
  /** Underlines these words and no others; what was underlined before and still is, is left alone. */
  underline(marks: readonly Mark[], version: string): Promise<Result<null>>;
  /** Calls back when a person points at underlined words. Returns the way to stop. */
  onPointed(listener: (span: Span) => void): () => void;
  /** Adds comments, each of which begins with our name, in the place of those added before. Gives how many. */
  comment(notes: readonly Note[], version: string): Promise<Result<number>>;
  /** Takes away every comment that begins with our name. Gives how many there were. */
  removeComments(): Promise<Result<number>>;
}
