import type { DocxPackage } from "../package/docx-package";
import { everyElement } from "../xml/cursor";
import type { ElementTag } from "../xml/tag";
import { isOn } from "./values";

/** The most bytes of a part about comments that are looked at. */
const limit = 8 * 1024 * 1024;

interface Threads {
  readonly open: number;
  readonly resolved: number;
}

/**
 * How many of the comments in a body are still open, replies left out. Who answers whom and what is resolved stands in
 * a part of its own (MS-DOCX 2.5.1.1, `w15:commentEx`), by the last paragraph of each comment; without it all are open.
 * @param comments the ids of the comments that the body refers to
 */
export function threadsOf(comments: ReadonlySet<string>, docx: DocxPackage): Threads {
  if (comments.size === 0) return { open: 0, resolved: 0 };
  const replies = new Set<string>();
  const done = new Set<string>();
  lookAt("commentsExtended", docx, (element) => {
    const ends = element.attribute("w15:paraId") ?? "";
    if (element.attribute("w15:paraIdParent") !== null) replies.add(ends);
    if (isOn(element.attribute("w15:done"))) done.add(ends);
  });
  const ends = replies.size + done.size > 0 ? endsOf(comments, docx) : [];
  const answers = ends.filter((end) => replies.has(end)).length;
  const resolved = ends.filter((end) => done.has(end) && !replies.has(end)).length;
  return { open: comments.size - answers - resolved, resolved };
}

/** The ids of the paragraphs that end some comments. */
function endsOf(comments: ReadonlySet<string>, docx: DocxPackage): readonly string[] {
  const ends = new Map<string, string>();
  let comment = "";
  lookAt("comments", docx, (element) => {
    if (element.name === "w:comment") comment = element.attribute("w:id") ?? "";
    if (element.name === "w:p") ends.set(comment, element.attribute("w14:paraId") ?? "");
  });
  return [...ends].flatMap(([id, end]) => (comments.has(id) ? [end] : []));
}

function lookAt(type: string, docx: DocxPackage, look: (element: ElementTag) => void): void {
  const name = docx.related(docx.main, type);
  if (name === null) return;
  docx.glance(name, limit, (cursor) => {
    for (const element of everyElement(cursor)) look(element);
  });
}
