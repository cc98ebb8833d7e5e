import { checkEdits, type DocumentModel, type Edit, fail, placesNamed, type Result } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { findParagraphs } from "../read/find-paragraphs";
import { readModel } from "../read/read-document";
import { readSettings } from "../read/settings";
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

function run(docx: DocxPackage, edits: readonly Edit[], last: LastRead, date: string | null): Result<null> {
  const read = attempt(() => modelNow(docx, last));
  if (!read.ok) return read;
  const model = read.value;
  const settings = attempt(() => readSettings(docx));
  if (!settings.ok) return settings;
  if (settings.value.isReadOnly) return fail("read-only");
  const problem = checkEdits(edits, model);
  if (problem !== null) return { ok: false, problem };
  return attempt(() => {
    const found = findParagraphs(docx, model, placesNamed(edits, model));
    const draft = new Draft(docx, model, found, settings.value.isTracking ? { date } : null);
    draft.prepare(edits);
    for (const edit of edits) draft.run(edit);
    return null;
  });
}

const modelNow = (docx: DocxPackage, { model, isCurrent }: LastRead): DocumentModel =>
  model !== null && isCurrent ? model : readModel(docx, model).model;
