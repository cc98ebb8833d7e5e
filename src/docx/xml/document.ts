import type { XmlElement } from "./node";

/** A part read as XML. */
export interface XmlDocument {
  /** All before the root element: the XML declaration, comments. */
  readonly prolog: string;
  readonly root: XmlElement;
  /** All after the root element. */
  readonly epilog: string;
  /** The names of elements as they were read, whatever their prefix; not those that were put in since. */
  readonly names: ReadonlySet<string>;
}
