import type { Language, Profile } from "../profile/profile";
import { formatDate } from "../skeleton/form";
import type { FallenWaiver } from "../waivers/apply-waivers";
import type { Waived } from "../waivers/waiver";
import { describeFinding } from "./describe";
import { formatMessage } from "./format";
import { waiverWords, type AcceptedWord } from "./waiver-words";

const wordFor = ({ by, until }: Waived): AcceptedWord => {
  if (by === null) return until === null ? "accepted" : "acceptedUntil";
  return until === null ? "acceptedBy" : "acceptedByUntil";
};

const dataOf = ({ reason, by, until }: Waived, language: Language) => ({
  reason,
  by: by ?? "",
  until: until === null ? "" : formatDate(until, language),
});

/** Says that a finding was accepted, why and for how long: "Accepted until 30 November 2026: “names follow”". */
export const describeWaived = (waived: Waived, language: Language): string =>
  formatMessage(waiverWords[language][wordFor(waived)], dataOf(waived, language), language);

/** Says what is wrong again or still, and why its waiver does not hold. */
export const describeFallen = (
  { waiver, why, finding }: FallenWaiver,
  profile: Profile,
  language: Language,
): string => {
  const { what } = describeFinding(finding, profile, language);
  return `${what} ${formatMessage(waiverWords[language][why], dataOf(waiver, language), language)}`;
};
