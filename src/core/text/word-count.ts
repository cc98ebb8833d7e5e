import type { Paragraph } from "../document/paragraph";
import { onceFor } from "./once-for";
import { countWords } from "./words-in";

/** How many words a paragraph has; many rules ask. */
export const wordCountOf = onceFor(({ text }: Paragraph): number => countWords(text));
