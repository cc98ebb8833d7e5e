import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { countWords } from "../../text/words-in";
import { numberOption } from "../options";

/** How fast somebody speaks who is understood, in words a minute. */
export const speakingRate = numberOption(130, 60, 250);

/** How many words the points have together. */
export const spokenWords = onceFor(({ points }: Briefing): number =>
  points.reduce((sum, { text }) => sum + countWords(text), 0),
);
