import { succeed, type Marker, type Span } from "../../core";
import type { LiveDocument } from "../live-document";
import { hasWordApi, isWritable } from "../readiness";
import { runWord } from "../run-word";
import { addComments, removeComments } from "./comments";
import { Underlines } from "./underlines";

/** WordApi 1.7: somebody has clicked on an annotation. */
const listenToClicks = (hear: (annotation: string) => void): (() => void) => {
  const registered = runWord(async (context) => {
    const { document } = context;
    const handler = document.onAnnotationClicked.add(({ id }) => {
      hear(id);
      return Promise.resolve();
    });
    await context.sync();
    return succeed({ document, handler });
  });
  return () =>
    void registered.then((result) => {
      if (!result.ok) return;
      const { document, handler } = result.value;
      void runWord(async (context) => {
        handler.remove();
        await context.sync();
        return succeed(null);
      }, document);
    });
};

/** What Word can show of a judgement in the text of the document itself. */
export const openMarker = (live: LiveDocument): Marker => {
  const underlines = new Underlines(live);
  const canUnderline = hasWordApi("1.7");
  return {
    canUnderline,
    get canComment() {
      return hasWordApi("1.4") && isWritable();
    },
    underline: (marks, version) => underlines.draw(marks, version),
    onPointed(listener: (span: Span) => void) {
      if (!canUnderline) return () => undefined;
      return listenToClicks((annotation) => {
        const span = underlines.spanOf(annotation);
        if (span) listener(span);
      });
    },
    comment: (notes, version) => addComments(notes, version, live),
    removeComments,
  };
};
