import type { BuiltInStyle, ListFact } from "./paragraph";

interface StyleFacts {
  readonly headingLevel: number | null;
  readonly list: ListFact | null;
}

const plain: StyleFacts = { headingLevel: null, list: null };
const heading = (headingLevel: number): StyleFacts => ({ headingLevel, list: null });
const list = (label: string): StyleFacts => ({ headingLevel: null, list: { level: 0, label } });

/** What each built-in style says about a paragraph, as Word's own defaults have it. */
export const builtInStyles: Readonly<Record<BuiltInStyle, StyleFacts>> = {
  Normal: plain,
  Title: plain,
  Subtitle: plain,
  Heading1: heading(1),
  Heading2: heading(2),
  Heading3: heading(3),
  ListBullet: list("•"),
  ListNumber: list("1."),
  ListParagraph: plain,
};

/** Whether a paragraph of this style is a list item by its style alone. */
export const isListStyle = (style: string): boolean => style === "ListBullet" || style === "ListNumber";
