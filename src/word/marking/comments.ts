import { fail, succeed, type Note, type Result } from "../../core";
import type { LiveDocument } from "../live-document";
import { runWord } from "../run-word";
import { rangeIn } from "../write/range-in";

/** What our comments begin with: Word gives them the name of whoever is at the keyboard. */
const signature = "Briefline: ";

/** Adds comments beside words (WordApi 1.4). */
export const addComments = (notes: readonly Note[], version: string, live: LiveDocument): Promise<Result<number>> =>
  runWord(async (context) => {
    const { model, paragraphs } = await live.read(context);
    if (model.version !== version) return fail("stale");
    let added = 0;
    for (const { span, text } of notes) {
      const paragraph = paragraphs.get(span.paragraph);
      if (!paragraph) continue;
      rangeIn(paragraph, span).insertComment(signature + text);
      added += 1;
    }
    await context.sync();
    return succeed(added);
  });

/** Takes away the comments that begin with our name, whoever had them added. */
export const removeComments = (): Promise<Result<number>> =>
  runWord(async (context) => {
    const comments = context.document.body.getComments().load("items/content");
    await context.sync();
    const ours = comments.items.filter(({ content }) => content.startsWith(signature));
    for (const comment of ours) comment.delete();
    await context.sync();
    return succeed(ours.length);
  });
