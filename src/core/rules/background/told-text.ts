import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { isSpoken, runningTextIn, type Written } from "../language/written";

/** What is there to be read: the background, the scene setter, and all else that nobody says aloud. */
export const toldTextIn = onceFor((briefing: Briefing): readonly Written[] =>
  runningTextIn(briefing).filter(({ part }) => !isSpoken(part)),
);
