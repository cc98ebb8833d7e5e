import type { Scope } from "./scope";

/** What tags have in common that differ in nothing but the values of their attributes. */
export interface TagShape {
  /** Our name for the element. */
  readonly name: string;
  readonly writtenName: string;
  /** The scopes around the element and in it. */
  readonly outer: Scope;
  readonly scope: Scope;
  /** Of the whole tag, in bytes. */
  readonly length: number;
  readonly nameLength: number;
  /** The names of its attributes as they are written. */
  readonly attributes: readonly string[];
  /** In their order, where the values of its attributes begin and end, from its beginning on. */
  readonly values: readonly number[];
  /** There is nothing in the element, not even an end tag. */
  readonly isEmpty: boolean;
  /** Holds properties, and has no attributes of its own: `w:rPr`, `w:pPr` and the like. */
  readonly holdsProperties: boolean;
  /** Its values hold nothing but characters of ASCII that stand for themselves, and it declares no namespace. */
  readonly isPlain: boolean;
}
