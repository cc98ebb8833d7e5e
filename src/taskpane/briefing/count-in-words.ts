import type { Language } from "../../core";
import type { Say } from "../text/say";

/** "1,243 words", with the sign for thousands that the reader's language has. */
export const countInWords = (count: number, say: Say, language: Language): string =>
  say("length.words", { count, shown: count.toLocaleString(language) });
