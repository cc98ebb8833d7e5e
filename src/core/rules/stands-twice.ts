import type { Briefing, Part } from "../recognise/briefing";
import { mayRepeat } from "../recognise/may-repeat";

/** A part of which there is another: `duplicate-section` speaks first, the other rules once there is one left. */
export const standsTwice = (part: Part, { parts }: Briefing): boolean =>
  !mayRepeat(part.spec.key) && parts.some((other) => other !== part && other.spec.key === part.spec.key);
