import { threadsOf } from "../../../docx/read/comment-threads";
import { readReviewMarks } from "../../../docx/read/review-marks";
import type { OpenDocument } from "../document/open-document";
import { readable, type HostType } from "../engine/host-type";
import { show } from "../engine/show";

interface Comment {
  readonly isResolved: boolean;
}

/** @see https://learn.microsoft.com/javascript/api/word/word.comment */
const commentType: HostType<Comment> = {
  name: "Comment",
  isKept: true,
  properties: { Resolved: readable("1.4", ({ isResolved }) => isResolved) },
};

/** The comments in the body; replies are no items of it. */
export const commentCollectionType = (document: OpenDocument): HostType<null> => ({
  name: "CommentCollection",
  isKept: true,
  items: () => {
    const { open, resolved } = threadsOf(readReviewMarks(document.docx).comments, document.docx);
    return Array.from({ length: open + resolved }, (_, at) => show(commentType, { isResolved: at >= open }));
  },
});
