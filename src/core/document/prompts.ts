import { controlsAround } from "./extents";
import type { Control, Paragraph, Prompt } from "./paragraph";

/** Of nearly every paragraph: one list for all of them. */
export const noPrompts: readonly Prompt[] = [];

export const endOfPrompt = ({ from, words }: Prompt): number => from + words.length;

/** Whether a paragraph stands in a control that shows its prompt. */
export const isWhollyPrompt = (paragraph: Pick<Paragraph, "control">): boolean =>
  paragraph.control !== null && controlsAround(paragraph).some(({ showsPrompt }) => showsPrompt);

/** What a reader sees of a paragraph: with the words of its prompts also where its text has blanks in their place. */
export const shownText = ({ text, prompts }: Pick<Paragraph, "text" | "prompts">): string =>
  prompts.length === 0
    ? text
    : prompts.reduce((all, prompt) => all.slice(0, prompt.from) + prompt.words + all.slice(endOfPrompt(prompt)), text);

/**
 * The prompts of a paragraph after a replacement in it: what is written into one, or right behind its last word, makes
 * it a text like any other.
 */
export const promptsAfter = (
  prompts: readonly Prompt[],
  from: number,
  to: number,
  grown: number,
): readonly Prompt[] => {
  if (prompts.length === 0) return prompts;
  // Words that go in between two others are the end of those before them.
  const [first, end] = from < to ? [from, to] : [Math.max(from - 1, 0), Math.max(from, 1)];
  return prompts
    .filter((prompt) => endOfPrompt(prompt) <= first || prompt.from >= end)
    .map((prompt) => (prompt.from >= end ? { ...prompt, from: prompt.from + grown } : prompt));
};

/** A control and those around it, where none of these shows its prompt any more. */
export const withoutPrompts = (control: Control, filled: ReadonlySet<string>): Control => ({
  ...control,
  showsPrompt: control.showsPrompt && !filled.has(control.id),
  parent: control.parent && withoutPrompts(control.parent, filled),
});

/** The controls that show their prompts, of one and those around it, by their ids. */
export const promptingAround = (control: Control | null): ReadonlySet<string> =>
  new Set(controlsAround({ control }).flatMap(({ id, showsPrompt }) => (showsPrompt ? [id] : [])));
