import { fail, succeed, type Capabilities, type DocumentPort } from "../core";
import { listenForChanges } from "./changes";
import { LiveDocument } from "./live-document";
import { paragraphAtCursor, revealWords } from "./places";
import { hasWordApi, isWritable } from "./readiness";
import { runWord } from "./run-word";
import { applyBatch } from "./write/apply-batch";

/** The document beside which the add-in runs. Open it once, after `waitForWord` has answered "ready". */
export const openWordPort = (): DocumentPort => {
  const document = new LiveDocument();
  return {
    get capabilities(): Capabilities {
      const live = hasWordApi("1.6") ? "paragraphs" : "selection";
      return { write: isWritable(), reveal: true, live, keepsLastParagraph: true };
    },
    read: () => runWord(async (context) => succeed((await document.read(context)).model)),
    async apply(edits) {
      if (edits.length === 0) return succeed(null);
      return isWritable() ? applyBatch(edits, document) : fail("read-only");
    },
    reveal: (span) => revealWords(span, document),
    cursor: () => paragraphAtCursor(document),
    onChange: listenForChanges,
  };
};
