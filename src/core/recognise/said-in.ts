import type { Paragraph } from "../document/paragraph";
import { endOfPrompt } from "../document/prompts";

/** What somebody has said in a paragraph of a briefing, from an offset on: a prompt leaves no blanks where it stood. */
export const saidIn = ({ text, prompts }: Paragraph, from = 0): string => {
  if (prompts.length === 0) return text.slice(from);
  let said = "";
  let at = from;
  for (const prompt of prompts) {
    if (prompt.from > at) said += text.slice(at, prompt.from);
    at = Math.max(at, endOfPrompt(prompt));
  }
  return (said + text.slice(at)).replace(/ {2,}/g, " ");
};
