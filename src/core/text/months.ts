/** The names of the months in all our languages, as people write and shorten them. Not case-sensitive. */
export const monthName =
  "(?:jan(?:uary|uar|vier|v)?|feb(?:ruary|ruar)?|f[ée]vr?(?:ier)?|m(?:ar(?:ch|s)?|ärz|ai|ay)|apr(?:il)?|avr(?:il)?|ju(?:ne?|ni|in|ly?|li|illet|il)|aug(?:ust)?|ao[ûu]t|sept?(?:ember|embre)?|o[ck]t(?:ober|obre)?|nov(?:ember|embre)?|d[ée][cz](?:ember|embre)?)(?![\\p{L}\\p{N}])";

/** Behind a name that is cut short: "25 Dec. 2016", but not "on 3 May. 2016 was". */
export const monthStop = "(?:(?<=jan|janv|feb|f[ée]vr?|mar|apr|avr|jun|jul|juil|aug|sept?|o[ck]t|nov|d[ée][cz])\\.)?";

const beginnings: readonly RegExp[] = [
  /^jan/i,
  /^(?:f[eé]b|f[eé]v)/i,
  /^(?:mar|m[aä]r)/i,
  /^(?:apr|avr)/i,
  /^ma[iy]/i,
  /^(?:june?|juin|juni)/i,
  /^(?:july?|juil|juli)/i,
  /^(?:aug|ao[uû])/i,
  /^sep/i,
  /^o[ck]t/i,
  /^nov/i,
  /^d[eé][cz]/i,
];

/** From 1; 0 for what is no month. */
export const monthNumber = (name: string): number => beginnings.findIndex((pattern) => pattern.test(name)) + 1;
