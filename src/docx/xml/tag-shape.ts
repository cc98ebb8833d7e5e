import type { Scope } from "./scope";

/** What tags have in common that differ in nothing but the values of their attributes. */
export interface TagShape {
  /** Our name for the element. */
  readonly name: string;
  readonly writtenName: string;
  /** The scopes around the element and in it. */
  readonly outer: Scope;
  readonly scope: Scope;
  readonly nameLength: number;
  /** The names of its attributes as they are written. */
  readonly attributes: readonly string[];
  /** There is nothing in the element, not even an end tag. */
  readonly isEmpty: boolean;
  /** Holds properties, and has no attributes of its own: `w:rPr`, `w:pPr` and the like. */
  readonly holdsProperties: boolean;
  /** In a tree that will be written, what is in it is read when somebody asks for it: see `Unread`. */
  readonly isReadLate: boolean;
  /** Where the first one of this shape stands among the bytes, and its length there. */
  readonly start: number;
  readonly length: number;
  /** In their order, where the values of the first one's attributes begin and end, from its beginning on. */
  readonly values: readonly number[];
}
