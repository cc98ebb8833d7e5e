import type { SendPolicy } from "../profile/send-policy";

const isUnder = (domain: string, parent: string): boolean => domain === parent || domain.endsWith(`.${parent}`);

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

/** Whether an address is inside a domain, or is the very address that is named. */
const isNamed = (address: string, named: string): boolean =>
  named.includes("@") ? address === named : isUnder(domainOf(address), named);

const lower = (texts: readonly string[]): readonly string[] => texts.map((text) => text.trim().toLowerCase());

/**
 * Whether the house wants to look at a mail to these people. One of them is enough; where nobody knows who they are, it
 * is looked at.
 * @param recipients addresses as a mail has them; null where they could not be told
 */
export const isConcerned = (recipients: readonly string[] | null, policy: SendPolicy): boolean => {
  if (policy.recipients === "everybody" || recipients === null) return true;
  const named = lower(policy.recipients === "listed" ? policy.listed : policy.houseDomains);
  const isIn = (address: string): boolean => named.some((one) => isNamed(address, one));
  return lower(recipients).some((address) => isIn(address) !== (policy.recipients === "outside"));
};
