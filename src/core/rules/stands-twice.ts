import { sectionsOfWhichTooMany } from "../recognise/too-many";
import type { Briefing, Part } from "../recognise/briefing";
import { onceFor } from "../text/once-for";

/** The keys of the sections of which there are too many. */
export const sectionsStandingTwice = onceFor(({ meetings }: Briefing): ReadonlySet<string> =>
  sectionsOfWhichTooMany(meetings),
);

/** A part of which there are too many: `duplicate-section` speaks first, the other rules once enough are gone. */
export const standsTwice = ({ spec }: Part, briefing: Briefing): boolean =>
  sectionsStandingTwice(briefing).has(spec.key);
