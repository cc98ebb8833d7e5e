import { fail, succeed, type Capabilities, type DocumentPort, type Marker } from "../core";
import { listenForChanges } from "./changes";
import { LiveDocument } from "./live-document";
import { openMarker } from "./marking/open-marker";
import { paragraphAtCursor, revealWords } from "./places";
import { hasWordApi, isWritable } from "./readiness";
import { runWord } from "./run-word";
import { applyBatch } from "./write/apply-batch";

const portOver = (document: LiveDocument): DocumentPort => ({
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
});

/** The document beside which the add-in runs. Open it once, after `waitForWord` has answered "ready". */
export const openWordPort = (): DocumentPort => portOver(new LiveDocument());

/** The same, with what can be shown in its text. */
export const openMarkedDocument = (): { readonly port: DocumentPort; readonly marker: Marker } => {
  const document = new LiveDocument();
  return { port: portOver(document), marker: openMarker(document) };
};
