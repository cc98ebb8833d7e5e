import type { Briefing, Part } from "../recognise/briefing";

/** A part of which there is another: `duplicate-section` speaks first, the other rules once there is one left. */
export const standsTwice = ({ spec }: Part, { parts }: Briefing): boolean =>
  parts.filter((part) => part.spec.key === spec.key).length > 1;
