import { mostOf } from "../profile/occurs";
import type { Briefing, Part } from "../recognise/briefing";

/** A part of which there are too many: `duplicate-section` speaks first, the other rules once enough are gone. */
export const standsTwice = ({ spec }: Part, { parts }: Briefing): boolean =>
  parts.filter((other) => other.spec.key === spec.key).length > mostOf(spec);
