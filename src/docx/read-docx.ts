import type { DocumentModel, Result } from "../core";
import { succeed } from "../core";
import { openPackage } from "./package/docx-package";
import { readModel } from "./read/read-document";
import { attempt } from "./refusal";

/**
 * Reads a .docx that nobody will write to, as `openDocxPort` and `read` would. Who needs no more does not carry what writes.
 */
export const readDocx = (bytes: Uint8Array): Result<DocumentModel> => {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const read = attempt(() => readModel(opened.value, null));
  return read.ok ? succeed(read.value.model, read.value.notices) : read;
};
