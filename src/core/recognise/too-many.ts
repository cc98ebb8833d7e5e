import { gather } from "../document/gather";
import { mostOf } from "../profile/occurs";
import type { SectionKey } from "../profile/profile";
import type { Meeting } from "./briefing";

/** The sections of which one meeting has more than the profile allows, in the order in which they first stand. */
export const sectionsOfWhichTooMany = (meetings: readonly Meeting[]): ReadonlySet<SectionKey> =>
  new Set(
    gather(meetings, ({ parts }) => {
      const counts = new Map<SectionKey, number>();
      for (const { spec } of parts) counts.set(spec.key, (counts.get(spec.key) ?? 0) + 1);
      return gather(parts, ({ spec }) => ((counts.get(spec.key) ?? 0) > mostOf(spec) ? [spec.key] : []));
    }),
  );
