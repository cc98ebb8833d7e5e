import type { SendPolicy } from "../profile/send-policy";
import type { Briefing } from "../recognise/briefing";

/** Whether a house's policy concerns papers of a kind. What may be a briefing is one until a person has looked. */
export const concernsKind = (kind: Briefing["kind"], { kinds }: SendPolicy): boolean => {
  if (kind === "unsure") return kinds.includes("briefing");
  return kind !== "empty" && kind !== "other" && kinds.includes(kind);
};
