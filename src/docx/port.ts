import { type DocumentModel, type DocumentPort, type Edit, fail, type Notice, type Result, succeed } from "../core";
import { type DocxPackage, openPackage } from "./package/docx-package";
import type { Unpacking } from "./package/inflate";
import { savePackage } from "./package/save-package";
import { readModel } from "./read/read-document";
import { readSettings } from "./read/settings";
import { attempt } from "./refusal";
import { type LastRead, writeEdits } from "./write/write-edits";

export interface DocxPort extends DocumentPort {
  /** The document as it is now. Parts that no edit has touched are byte for byte as they came. */
  bytes(): Result<Uint8Array>;
}

export interface DocxPortOptions extends Unpacking {
  /** The time for tracked changes, as an ISO 8601 date and time. Without it they are undated. */
  readonly now?: () => string;
}

/** Opens a .docx as a document. Says what the bytes are instead, or what is wrong with them, where they are none. */
export function openDocxPort(bytes: Uint8Array, options: DocxPortOptions = {}): Result<DocxPort> {
  const opened = openPackage(bytes, options);
  if (!opened.ok) return opened;
  const docx = opened.value;
  return attempt(() => new OpenDocx(docx, !readSettings(docx).isReadOnly, options));
}

/** Nobody looks at these bytes, and nobody else changes them: there is no cursor, no view and no news. */
class OpenDocx implements DocxPort {
  readonly capabilities;
  #last: LastRead = { model: null, isCurrent: false };
  #notices: readonly Notice[] = [];

  constructor(
    private readonly docx: DocxPackage,
    write: boolean,
    private readonly options: DocxPortOptions,
  ) {
    this.capabilities = { write, reveal: false, live: "never", keepsLastParagraph: false } as const;
  }

  read(): Promise<Result<DocumentModel>> {
    const { model, isCurrent } = this.#last;
    if (model !== null && isCurrent) return Promise.resolve(succeed(model, this.#notices));
    const read = attempt(() => readModel(this.docx, model));
    if (!read.ok) return Promise.resolve(read);
    this.#last = { model: read.value.model, isCurrent: true };
    this.#notices = read.value.notices;
    return Promise.resolve(succeed(read.value.model, read.value.notices));
  }

  apply(edits: readonly Edit[]): Promise<Result<null>> {
    const written = writeEdits(this.docx, edits, this.#last, this.options.now?.() ?? null);
    if (written.ok) this.#last = { ...this.#last, isCurrent: false };
    return Promise.resolve(written);
  }

  reveal(): Promise<Result<null>> {
    return Promise.resolve(fail("not-supported"));
  }

  cursor(): Promise<Result<null>> {
    return Promise.resolve(succeed(null));
  }

  onChange(): () => void {
    return () => undefined;
  }

  bytes(): Result<Uint8Array> {
    return attempt(() => savePackage(this.docx));
  }
}
