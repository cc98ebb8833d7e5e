import type { DocumentModel } from "../document/model";
import type { Paragraph, Prompt } from "../document/paragraph";
import { endOfPrompt, isWhollyPrompt, noPrompts, shownText } from "../document/prompts";
import type { Part } from "./briefing";

/** Blank for all who look for words, and a sign of its own for those who count spaces between them. */
const blank = "\u00a0";

/** Whether controls of a document show prompts: of nearly none, and then nothing else is to be done. */
export const hasPrompts = ({ paragraphs }: DocumentModel): boolean =>
  paragraphs.some((paragraph) => paragraph.prompts.length > 0 || isWhollyPrompt(paragraph));

/** Everything in a paragraph that is a prompt by the word of the host, whatever it says. */
const shownAsPrompts = (paragraph: Paragraph): readonly Prompt[] => {
  if (!isWhollyPrompt(paragraph)) return paragraph.prompts;
  const words = shownText(paragraph);
  return words === "" ? noPrompts : [{ from: 0, words }];
};

/** What of a prompt stands behind an offset. */
const behind = (prompt: Prompt, from: number): readonly Prompt[] => {
  if (endOfPrompt(prompt) <= from) return [];
  return prompt.from >= from ? [prompt] : [{ from, words: prompt.words.slice(from - prompt.from) }];
};

/** @param from where the heading in it ends: that is one whoever wrote it */
const blanked = (paragraph: Paragraph, from: number): Paragraph => {
  const prompts = shownAsPrompts(paragraph).flatMap((prompt) => behind(prompt, from));
  if (prompts.length === 0) return paragraph;
  const text = prompts.reduce(
    (all, prompt) => all.slice(0, prompt.from) + blank.repeat(prompt.words.length) + all.slice(endOfPrompt(prompt)),
    shownText(paragraph),
  );
  return { ...paragraph, text, prompts };
};

/**
 * A document as its writers have left it: where a control shows its prompt, nobody has written anything yet. All places
 * stay what they are, and the prompts say what is to be seen there.
 * @param parts their headings count, also those that a template has as prompts
 */
export const withBlankPrompts = (model: DocumentModel, parts: readonly Part[]): DocumentModel => {
  const headingEnds = new Map(
    parts.flatMap(({ heading, headingEnd }) => (heading ? [[heading.index, headingEnd]] : [])),
  );
  const paragraphs = model.paragraphs.map((paragraph) => blanked(paragraph, headingEnds.get(paragraph.index) ?? 0));
  return { ...model, paragraphs };
};

/** The document again that was read, of one that has been through `withBlankPrompts`. */
export const withShownPrompts = (model: DocumentModel): DocumentModel => {
  if (!model.paragraphs.some(({ prompts }) => prompts.length > 0)) return model;
  return { ...model, paragraphs: model.paragraphs.map((paragraph) => ({ ...paragraph, text: shownText(paragraph) })) };
};
