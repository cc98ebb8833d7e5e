import type { DocxPackage } from "../package/docx-package";
import { everyElement } from "../xml/cursor";
import type { ElementTag } from "../xml/tag";

/** What reviewers have left in the body. */
export interface ReviewMarks {
  /** What one person did at one time without a gap counts once, and a move where it came from. */
  readonly trackedChanges: number;
  /** The ids of the comments that the body refers to. */
  readonly comments: ReadonlySet<string>;
}

/** Elements that are a change which waits to be accepted (ECMA-376 part 1, 17.13.5), without what only frames one. */
const changes = new Set([
  "w:ins",
  "w:del",
  "w:moveFrom",
  "w:rPrChange",
  "w:pPrChange",
  "w:sectPrChange",
  "w:tblPrChange",
  "w:tblPrExChange",
  "w:trPrChange",
  "w:tcPrChange",
  "w:numberingChange",
  "w:cellIns",
  "w:cellDel",
  "w:cellMerge",
]);

/** Whether a name may be one of these, whatever its prefix: most documents have none, and are not gone through again. */
const marks = new Set([...changes, "w:commentReference"].map((name) => name.slice(2)));
const isMark = (written: string): boolean => marks.has(written.slice(written.indexOf(":") + 1));

/** Reads what reviewers have left in the body. */
export function readReviewMarks(docx: DocxPackage): ReviewMarks {
  const comments = new Set<string>();
  let trackedChanges = 0;
  let last = "";
  if (!docx.mayHold(docx.main, isMark)) return { trackedChanges, comments };
  for (const element of everyElement(docx.cursor(docx.main))) {
    if (element.name === "w:commentReference") comments.add(element.attribute("w:id") ?? "");
    if (!changes.has(element.name)) continue;
    const change = signOf(element);
    if (change !== last) trackedChanges += 1;
    last = change;
  }
  return { trackedChanges, comments };
}

const signOf = (change: ElementTag): string =>
  [change.name, change.attribute("w:author"), change.attribute("w:date")].join("\n");
