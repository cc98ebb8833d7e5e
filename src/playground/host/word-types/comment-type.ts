import { commentsIn, contentOf, removeComment, type Comment } from "../document/comments";
import type { OpenDocument } from "../document/open-document";
import { changes, readable, type HostType } from "../engine/host-type";
import { show } from "../engine/show";

/** @see https://learn.microsoft.com/javascript/api/word/word.comment */
export const commentType = (document: OpenDocument): HostType<Comment> => ({
  name: "Comment",
  isKept: true,
  properties: {
    Content: readable("1.4", contentOf),
    Resolved: readable("1.4", ({ isResolved }) => isResolved),
  },
  methods: { Delete: changes("1.4", (comment) => removeComment(document, comment)) },
});

/** The comments in the body; replies are no items of it. */
export const commentCollectionType = (document: OpenDocument, type: HostType<Comment>): HostType<null> => ({
  name: "CommentCollection",
  isKept: true,
  items: () => commentsIn(document).map((comment) => show(type, comment)),
});
