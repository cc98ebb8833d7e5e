import { checkEdits, type DocumentModel, type Edit, fail, type Result } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { readDocument } from "../read/read-document";
import { attempt } from "../refusal";
import { Draft } from "./draft";

/** The model of the last read, whose ids edits name, and whether nothing has changed since. */
export interface LastRead {
  readonly model: DocumentModel | null;
  readonly isCurrent: boolean;
}

/**
 * Carries out all edits on the XML of a document, or none. Where the document tracks changes, these are tracked.
 * @param date for tracked changes, as an ISO 8601 date and time; null where nobody knows
 */
export function writeEdits(
  docx: DocxPackage,
  edits: readonly Edit[],
  last: LastRead,
  date: string | null,
): Result<null> {
  const checkpoint = docx.checkpoint();
  let done: Result<null> | null = null;
  try {
    done = run(docx, edits, last, date);
    return done;
  } finally {
    if (done?.ok === true) docx.close();
    else docx.restore(checkpoint);
  }
}

function run(
  docx: DocxPackage,
  edits: readonly Edit[],
  { model, isCurrent }: LastRead,
  date: string | null,
): Result<null> {
  const read = attempt(() => readDocument(docx, model, isCurrent));
  if (!read.ok) return read;
  if (read.value.settings.isReadOnly) return fail("read-only");
  const problem = checkEdits(edits, read.value.model);
  if (problem !== null) return { ok: false, problem };
  return attempt(() => {
    const draft = new Draft(docx, read.value, date);
    draft.prepare(edits);
    for (const edit of edits) draft.run(edit);
    return null;
  });
}
