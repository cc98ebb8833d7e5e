import { createModel, type BuiltInStyle, type Control, type DocumentModel, type ParagraphFacts } from "../../src/core";
import { factsOf } from "./paragraph-facts";

/** What a line of the notation begins with, and what it makes of the rest. */
const marks: readonly (readonly [string, BuiltInStyle, Partial<ParagraphFacts>])[] = [
  ["# ", "Title", {}],
  ["~ ", "Subtitle", {}],
  ["## ", "Heading1", { headingLevel: 1 }],
  ["### ", "Heading2", { headingLevel: 2 }],
  ["- ", "ListBullet", { list: { level: 0, label: "•" } }],
  ["-- ", "ListBullet", { list: { level: 1, label: "o" } }],
  ["1. ", "ListNumber", { list: { level: 0, label: "1." } }],
  ["* ", "Normal", { bold: true }],
  ["== ", "Normal", { highlighted: true }],
];

/** A paragraph as it is when this style has just been given to it. */
export const styled = (text: string, style: BuiltInStyle): ParagraphFacts =>
  factsOf(text, { style, ...marks.find(([, of]) => of === style && style !== "Normal")?.[2] });

const factsOfLine = (line: string): ParagraphFacts => {
  if (line === "¶") return factsOf("");
  for (const [mark, style, facts] of marks) {
    if (`${line} `.startsWith(mark)) return factsOf(line.slice(mark.length), { style, ...facts });
  }
  return factsOf(line.replace(/^\\/, "").replaceAll("↵", "\n").replaceAll("⇥", "\t"));
};

/**
 * Paragraphs from lines. `# ` a title, `~ ` a subtitle, `## ` and `### ` headings, `- ` and `-- ` bullets, `1. ` a
 * numbered item, `* ` a bold line, `== ` a highlighted one, anything else body text; `¶` an empty paragraph, `-` an empty bullet, a backslash
 * takes what follows as it stands; `↵` is a line break and `⇥` a tab in body text. Blank lines mean nothing.
 */
export const paragraphs = (notation: string): readonly ParagraphFacts[] =>
  notation
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(factsOfLine);

/** Puts a control around paragraphs: `inControl("briefline:topics", paragraphs("## Topics"))`. */
export const inControl = (tag: string, facts: readonly ParagraphFacts[], locked = false): readonly ParagraphFacts[] => {
  const control: Control = { id: `control-${tag}`, tag, title: "", locked, showsPrompt: false, parent: null };
  return facts.map((paragraph) => ({ ...paragraph, control }));
};

/** The same around paragraphs that are the prompt which a control shows, whatever they say. */
export const asPrompt = (facts: readonly ParagraphFacts[]): readonly ParagraphFacts[] => {
  const words = facts.map(({ text }) => text).join();
  const control: Control = { id: words, tag: "", title: "", locked: false, showsPrompt: true, parent: null };
  return facts.map((paragraph) => ({ ...paragraph, control }));
};

/** A paragraph whose words in braces are what controls in its line show: "Date: {Pick the day}, room 5". */
export const withPrompts = ({ text, ...facts }: ParagraphFacts): ParagraphFacts => {
  const pieces = text.split(/[{}]/);
  const startOf = (at: number): number => pieces.slice(0, at).join("").length;
  const prompts = pieces.flatMap((words, at) => (at % 2 === 1 ? [{ from: startOf(at), words }] : []));
  return { ...facts, text: pieces.join(""), prompts };
};

export const documentOf = (facts: readonly ParagraphFacts[], language: string | null = null): DocumentModel =>
  createModel(null, facts, language, {});

/** A document from lines; see `paragraphs` for what they may begin with. */
export const document = (strings: TemplateStringsArray, ...values: readonly string[]): DocumentModel =>
  documentOf(paragraphs(String.raw(strings, ...values)));
