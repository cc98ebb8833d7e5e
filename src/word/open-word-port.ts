import { fail, succeed, type DocumentPort } from "../core";
import { listenForChanges } from "./changes";
import { LiveDocument } from "./live-document";
import { paragraphAtCursor, revealWords } from "./places";
import { hasWordApi, isWritable } from "./readiness";
import { runWord } from "./run-word";
import { applyBatch } from "./write/apply-batch";

/** The document beside which the add-in runs. Open it once, after `waitForWord` has answered "ready". */
export const openWordPort = (): DocumentPort => {
  const live = new LiveDocument();
  return {
    get capabilities() {
      return { write: isWritable(), reveal: true, live: hasWordApi("1.6") ? "paragraphs" : "selection" } as const;
    },
    read: () => runWord(async (context) => succeed((await live.read(context)).model)),
    async apply(edits) {
      if (edits.length === 0) return succeed(null);
      return isWritable() ? applyBatch(edits, live) : fail("read-only");
    },
    reveal: (span) => revealWords(span, live),
    cursor: () => paragraphAtCursor(live),
    onChange: listenForChanges,
  };
};
