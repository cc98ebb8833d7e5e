import type { Briefing } from "../../recognise/briefing";
import { numberOption } from "../options";
import { pointLengths } from "./point-words";

/** How fast somebody speaks who is understood, in words a minute. */
export const speakingRate = numberOption(130, 60, 250);

/** How many words the points have together. */
export const spokenWords = (briefing: Briefing): number =>
  pointLengths(briefing).reduce((sum, words) => sum + words, 0);
