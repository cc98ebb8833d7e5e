import type { Briefing, Part } from "../recognise/briefing";

/** A part of which there is another: `duplicate-section` speaks first, the other rules once there is one left. */
export const standsTwice = (part: Part, { parts }: Briefing): boolean =>
  parts.some((other) => other !== part && other.spec.key === part.spec.key);
