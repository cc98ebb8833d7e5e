import type { Traces } from "../../core";
import type { DocxPackage } from "../package/docx-package";
import { threadsOf } from "./comment-threads";
import { readDocumentProperties } from "./document-properties";
import { readPageFurniture } from "./page-furniture";
import { readReviewMarks } from "./review-marks";
import { readSettings } from "./settings";

/**
 * What a document carries besides its words. Parts that only these facts come from are looked at where they are small
 * and sound, and are never a reason to refuse the document.
 * @param hiddenText how many characters of the body are hidden
 */
export function readTraces(docx: DocxPackage, hiddenText: number): Traces {
  const { trackedChanges, comments } = readReviewMarks(docx);
  const threads = threadsOf(comments, docx);
  return {
    trackedChanges,
    isTracking: readSettings(docx).isTracking,
    openComments: threads.open,
    resolvedComments: threads.resolved,
    hiddenText,
    ...readPageFurniture(docx),
    ...readDocumentProperties(docx),
  };
}
