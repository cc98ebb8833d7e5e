import { visibleText } from "../core";

/** What is said about a call repeats its words: line by line, nothing in them may act on the terminal. */
export const visibleLines = (text: string): string => text.split("\n").map(visibleText).join("\n");
