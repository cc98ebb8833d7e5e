/** A requirement set of Word's API, "1.3". @see https://learn.microsoft.com/javascript/api/requirement-sets/word/word-api-requirement-sets */
export type ApiLevel = `1.${number}`;

/** Whether a host at one level has what came with another. Numbers, not text: 1.10 is above 1.9. */
export const reaches = (level: ApiLevel, since: ApiLevel): boolean => Number(level.slice(2)) >= Number(since.slice(2));
