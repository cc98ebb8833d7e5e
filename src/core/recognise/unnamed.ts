/** What stands where a name was taken out, or is still to come: "[redacted]", "N.N.", "Ms" and no more. */
const nobody =
  /^\W*(?:mr|mrs|ms|m|mme|frau|herrn?)\.?\W*$|^\W*(?:(?:mr|mrs|ms|dr|m|mme|frau|herr)\.?\s+)?\W*(?:redacted|withheld|name withheld|names? redacted|\(?b\)?\s?\(?[67]\)?|n\.\s?n\.?|x{2,}|tb[acdn]|to be (?:confirmed|announced|decided)|à (?:confirmer|désigner|préciser)|noch offen|caviardé|geschwärzt|anonymisiert|name|nom|nomen nominandum)\W*$/;

/** Whether words stand where a name has been taken out, or is still to come. */
const isStandIn = (text: string): boolean => nobody.test(text.toLowerCase());

/** Whether a text names nobody on purpose, or has no word in it that could name somebody. */
export const isNobody = (text: string): boolean => isStandIn(text) || !/\p{L}{2}/u.test(text);

/** "and two officials", "+ 3 experts", "an interpreter": people, but nobody by name. */
const company =
  /^\W*(?:(?:and|et|und|plus|with|avec|mit|about|around|environ|quelque|etwa|rund) )*(?:(?:(?:his|her|their|the|son|leur|sein|ihr) )?(?:team|staff|colleagues?|entourage|délégation|équipe|mitarbeiter(?:innen)?)$|\d+$|(?:\d+|an?|one|two|three|four|five|six|several|some|other|une?|deux|trois|quatre|cinq|six|plusieurs|d['’]autres|eine?|zwei|drei|vier|fünf|sechs|mehrere|weitere|einige) )/;

/** "Two Wheels Europe" is a body; a German noun is always written so. */
const isCalledSo = (text: string): boolean =>
  /^[A-Z][a-z]+\s\p{Lu}/u.test(text) && !/^(?:zwei|drei|vier|fünf|sechs|mehrere|weitere|einige|eine?)\s/i.test(text);

/** "Security", "note-taker", "interpreter": who is there for what they do, and is not named. */
const staff =
  /^(?:(?:the|an?|un|une|le|la|ein|eine|der|die)\s)?(?:interpreters?|note-? ?takers?|minute-? ?takers?|security|photographers?|officials|staff|advis[eo]rs|support staff|interprètes?|preneu(?:r|se)s? de notes|sécurité|photographe|dolmetscher(?:in|innen)?|protokollant(?:in)?|protokoll|praktikant(?:in)?|trainees?|interns?|stagiaires?|fotograf(?:in)?|sicherheit)$/;

/** An address for mail, a number to call: nothing of what somebody is. */
const contact = /^\S+@\S+$|^(?:tel|phone|mobile|tél|t|m)?[.:]?\s*\+?[\d\s()/-]{6,}$/i;

/** Whether words are of people of whom none is named. */
export const isCompany = (text: string): boolean => company.test(text.toLowerCase()) && !isCalledSo(text);

/** Whether words are of somebody who is there for what they do, and is not named. */
export const isStaff = (text: string): boolean => staff.test(text.toLowerCase());

/** "Kerry Lowe, OBE": letters behind a name, no function. */
const letters =
  /^(?:[CDKMO]BE|K?C[BHM]G?|K[CG]|QC|PhD|MBA|MSc|MA|LL\.?M\.?|Ph\.\s?D\.?|Jr\.?|Sr\.?|Esq\.?|FRS|DSO|MdB|MdL|M\.?A\.?)$/;

/** Whether words behind a name tell how to reach somebody, or what letters they bear: no function. */
export const isByTheWay = (text: string): boolean => contact.test(text) || letters.test(text);

/** Whether words say that somebody is there, and not who. */
export const isUnnamed = (text: string): boolean => isStandIn(text) || isCompany(text) || isStaff(text);
