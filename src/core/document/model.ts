import type { Paragraph } from "./paragraph";
import type { Traces } from "./traces";

/** A document as a flat list of paragraphs; tables and content controls are facts about a paragraph, not nests. */
export interface DocumentModel {
  /** Changes whenever anything in the model changes; equal versions mean equal models. */
  readonly version: string;
  /** The language that the document declares, as a BCP 47 tag; null where the host does not tell. */
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
  /** What add-ins store in the document (Office.js `Office.Settings`): each value as its JSON text, as the file keeps it. */
  readonly properties: Readonly<Record<string, string>>;
  readonly traces: Traces;
}
