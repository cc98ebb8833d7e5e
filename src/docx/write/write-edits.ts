import { checkEdits, type DocumentModel, type Edit, fail, type Result } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { readDocument } from "../read/read-document";
import { attempt } from "../refusal";
import { Draft } from "./draft";

/**
 * Carries out all edits on the XML of a document, or none. Where the document tracks changes, these are tracked.
 * @param previous the model of the last read, whose ids the edits name
 * @param date for tracked changes, as an ISO 8601 date and time; null where nobody knows
 */
export function writeEdits(
  docx: DocxPackage,
  edits: readonly Edit[],
  previous: DocumentModel | null,
  date: string | null,
): Result<null> {
  const read = attempt(() => readDocument(docx, previous));
  if (!read.ok) return read;
  if (read.value.settings.isReadOnly) return fail("read-only");
  const problem = checkEdits(edits, read.value.model);
  if (problem !== null) return { ok: false, problem };
  const checkpoint = docx.checkpoint();
  let done: Result<null> | null = null;
  try {
    done = attempt(() => {
      const draft = new Draft(docx, read.value, date);
      draft.prepare(edits);
      for (const edit of edits) draft.run(edit);
      return null;
    });
    return done;
  } finally {
    if (done?.ok !== true) docx.restore(checkpoint);
  }
}
