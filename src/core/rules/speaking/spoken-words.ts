import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { countWords } from "../../text/words-in";

/** How many words the points have together. */
export const spokenWords = onceFor(({ points }: Briefing): number =>
  points.reduce((sum, { text }) => sum + countWords(text), 0),
);
