import type { DocumentModel } from "../document/model";
import { endOfPrompt, isWhollyPrompt } from "../document/prompts";
import { hasPrompts } from "./blank-prompts";
import type { HeadingMention } from "./heading-mentions";

/** Where the prompt ends that the name of a section stands in; -1 where somebody has written it. */
const endOfPromptAround = ({ paragraph, end }: HeadingMention): number => {
  if (isWhollyPrompt(paragraph)) return paragraph.text.length;
  const around = paragraph.prompts.find((prompt) => prompt.from < end && endOfPrompt(prompt) >= end);
  return around ? endOfPrompt(around) : -1;
};

const keyOf = ({ sections }: HeadingMention): string | undefined => sections[0]?.key;

/**
 * The mentions without what a prompt only speaks of: "Background: what led to the meeting". Many templates have their
 * headings in controls too, so a prompt that is nothing but a section's name is its heading, where nobody has written one.
 */
export const outsidePrompts = (
  model: DocumentModel,
  mentions: readonly HeadingMention[],
): readonly HeadingMention[] => {
  if (!hasPrompts(model)) return mentions;
  const written = new Set(mentions.filter((mention) => endOfPromptAround(mention) < 0).map(keyOf));
  return mentions.filter((mention) => {
    const end = endOfPromptAround(mention);
    return end < 0 || (mention.paragraph.text.slice(mention.end, end).trim() === "" && !written.has(keyOf(mention)));
  });
};
