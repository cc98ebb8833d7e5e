import type { Quote } from "./checked-document";

/** As much context on either side as any format shows; a document may have paragraphs of many megabytes. */
const mostContext = 160;
const mostMarked = 240;

/** One character for one, so that offsets still hold. */
const onOneLine = (text: string): string => text.replace(/\n/g, "↵").replace(/\s/g, " ");

/** Never between the halves of a character. */
const cutAfter = (text: string, at: number): string => text.slice(0, at).replace(/[\uD800-\uDBFF]$/, "");
const cutBefore = (text: string, at: number): string => text.slice(at).replace(/^[\uDC00-\uDFFF]/, "");

/** The words from `start` to `end` with what stands around them in the paragraph. */
export const quoteFrom = (text: string, start: number, end: number): Quote => {
  const from = Math.max(0, start - mostContext);
  const marked = text.slice(start, end);
  const until = end + mostContext;
  return {
    before: onOneLine((from > 0 ? "…" : "") + cutBefore(text.slice(0, start), from)),
    marked: onOneLine(marked.length > mostMarked ? `${cutAfter(marked, mostMarked)}…` : marked),
    after: onOneLine(cutAfter(text.slice(end, until), mostContext) + (until < text.length ? "…" : "")),
  };
};
