import type { Edit } from "./edit";
import type { DocumentModel } from "./model";
import type { ParagraphId } from "./paragraph";
import type { Result } from "./result";

/** Words in one paragraph; `from` and `to` are character offsets into its text, `to` excluded. */
export interface Span {
  readonly paragraph: ParagraphId;
  readonly from: number;
  readonly to: number;
}

export interface Capabilities {
  readonly write: boolean;
  readonly reveal: boolean;
  /** How changes are noticed: as they happen, when the cursor moves, or never. */
  readonly live: "paragraphs" | "selection" | "never";
  /** An empty paragraph stays at the end where the last one was moved or deleted, or something was moved behind it. */
  readonly keepsLastParagraph: boolean;
}

/** An open document, whatever holds it. `test/contract/document-port.ts` says in tests what each member promises. */
export interface DocumentPort {
  readonly capabilities: Capabilities;
  /** Reads the document as it is now. Paragraphs that have not changed since the last read keep their ids. */
  read(): Promise<Result<DocumentModel>>;
  /** Carries out all edits or none. Refuses with `stale` where the document is not what the edits expect. */
  apply(edits: readonly Edit[]): Promise<Result<null>>;
  /** Brings the words into view and selects them. */
  reveal(span: Span): Promise<Result<null>>;
  /** The paragraph in which the cursor stands; null where the host does not know. */
  cursor(): Promise<Result<ParagraphId | null>>;
  /** Calls back when the document may have changed: a hint, the reader looks for itself. Returns the way to stop. */
  onChange(listener: () => void): () => void;
}
