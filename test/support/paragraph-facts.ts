import { isTypedInCapitals, type ParagraphFacts } from "../../src/core";

/** A plain paragraph with these words, and whatever else a test cares about. */
export const factsOf = (text: string, facts: Partial<ParagraphFacts> = {}): ParagraphFacts => ({
  text,
  style: "Normal",
  headingLevel: null,
  list: null,
  bold: false,
  caps: isTypedInCapitals(text),
  lead: 0,
  highlighted: false,
  holdsObject: false,
  textBox: false,
  prompts: [],
  cell: null,
  control: null,
  ...facts,
});
