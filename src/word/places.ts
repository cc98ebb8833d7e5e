import { fail, succeed, type ParagraphId, type Result, type Span } from "../core";
import type { LiveDocument } from "./live-document";
import { runWord } from "./run-word";
import { rangeIn } from "./write/range-in";

/** Brings some words into view and selects them. `stale` where their paragraph is no longer there. */
export const revealWords = (span: Span, live: LiveDocument): Promise<Result<null>> =>
  runWord(async (context) => {
    const { paragraphs } = await live.read(context);
    const paragraph = paragraphs.get(span.paragraph);
    if (!paragraph) return fail("stale");
    rangeIn(paragraph, span).select("Select");
    await context.sync();
    return succeed(null);
  });

/**
 * The paragraph in which the cursor stands, in one `sync`: as many paragraphs as there are from the first to it. Null
 * where the cursor is in a header, a note or a text box, of which Word says that they have no place in the body.
 */
export const paragraphAtCursor = async (live: LiveDocument): Promise<Result<ParagraphId | null>> => {
  const found = await runWord(async (context) => {
    const { body } = context.document;
    const at = context.document.getSelection().paragraphs.getFirst().getRange("Whole");
    const above = body.paragraphs.getFirst().getRange("Whole").expandTo(at).paragraphs.load("items/isListItem");
    const { model } = await live.read(context);
    return succeed(model.paragraphs[above.items.length - 1]?.id ?? null);
  });
  const isElsewhere = !found.ok && (found.problem.code === "stale" || found.problem.code === "host-error");
  return isElsewhere ? succeed(null) : found;
};
