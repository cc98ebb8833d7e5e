import { isTypedInCapitals } from "../document/capitals";
import { normaliseHeading } from "../recognise/normalise-heading";
import type { Spelling } from "./lesson";

const numbering = /^\s*(?:\d+(?:\.\d+)*[.)]?|[IVXLC]+[.)]|[A-Za-z][.)])\s+/;

/** A heading as a template would have it: without number and colon, its blanks single. */
const tidied = (text: string): string =>
  text
    .replace(numbering, "")
    .replace(/[\s:：.;,]+$/, "")
    .replace(/\s+/g, " ")
    .trim();

/** "NEXT STEPS" is how a heading looks, not what it says. */
const inSmallLetters = (text: string): string =>
  isTypedInCapitals(text) && text.length > 5 ? text.charAt(0) + text.slice(1).toLowerCase() : text;

/** The most frequent of some texts, the first of equals. */
const mostFrequent = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? "";
};

/**
 * Headings from several papers, one a paper, brought together by what they say: what differs only in number, colon,
 * accent or case is one spelling.
 * @param headings as they stand in the papers
 * @returns the most frequent first, each as most papers have it
 */
export const spellingsOf = (headings: readonly string[]): readonly Spelling[] => {
  const groups = new Map<string, string[]>();
  for (const heading of headings) {
    const text = tidied(heading);
    const name = normaliseHeading(text);
    if (name !== "") groups.set(name, [...(groups.get(name) ?? []), text]);
  }
  return [...groups.values()]
    .map((texts) => {
      const inMixedCase = texts.filter((text) => !isTypedInCapitals(text));
      const text = mostFrequent(inMixedCase.length > 0 ? inMixedCase : texts.map(inSmallLetters));
      return { text, papers: texts.length };
    })
    .sort((a, b) => b.papers - a.papers);
};
