import { fail, succeed, type Note, type Result } from "../../core";
import type { LiveDocument } from "../live-document";
import { runWord } from "../run-word";
import { rangeIn } from "../write/range-in";

/** What our comments begin with: Word gives them the name of whoever is at the keyboard. */
const signature = "Briefline: ";

/** Asks for the comments. Nothing is there before the next `sync`. */
const loadComments = ({ document }: Word.RequestContext): Word.CommentCollection =>
  document.body.getComments().load("items/content");

/** Takes away the comments that begin with our name, whoever had them added. @returns how many there were */
const removeOurs = ({ items }: Word.CommentCollection): number => {
  const ours = items.filter(({ content }) => content.startsWith(signature));
  for (const comment of ours) comment.delete();
  return ours.length;
};

/** Adds comments beside words (WordApi 1.4), in the place of those that we added before. */
export const addComments = (notes: readonly Note[], version: string, live: LiveDocument): Promise<Result<number>> =>
  runWord(async (context) => {
    const before = loadComments(context);
    const { model, paragraphs } = await live.read(context);
    if (model.version !== version) return fail("stale");
    removeOurs(before);
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

export const removeComments = (): Promise<Result<number>> =>
  runWord(async (context) => {
    const comments = loadComments(context);
    await context.sync();
    const removed = removeOurs(comments);
    await context.sync();
    return succeed(removed);
  });
