/** Words as two people would agree that they are the same: without case, spacing, punctuation around them, or titles. */

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim();

export const plainText = (text: string): string => squeeze(text).toLowerCase();

/** A name of a place, a function: what stands around it does not count. */
export const plainName = (text: string): string =>
  plainText(text)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "")
    .replace(/^(?:(?:the|la|le|les|das|den|dem|der|die)\s+|l['’]\s*)(?=\S)/u, "");

const courtesies = /^(?:mr|mrs|ms|m|mme|mlle|frau|herrn?|dr|prof|mag)[.]?\s+/u;

/** A person's name, with or without "Ms" or "Herr". */
export const plainPerson = (text: string): string => plainName(plainName(text).replace(courtesies, ""));

/** As many words as the contract counts, without a typed bullet or number. */
export const countWords = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;
