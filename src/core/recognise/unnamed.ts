import { wordList } from "../text/word-list";

/** What stands where a name was taken out, or is still to come: "[redacted]", "N.N.", "Ms" and no more. */
const nobody =
  /^\W*(?:mr|mrs|ms|m|mme|frau|herrn?)\.?\W*$|^\W*(?:(?:mr|mrs|ms|dr|m|mme|frau|herr)\.?\s+)?\W*(?:redacted|withheld|name withheld|names? redacted|\(?b\)?\s?\(?[67]\)?|n\.\s?n\.?|x{2,}|tb[acdn]|to be (?:confirmed|announced|decided)|à (?:confirmer|désigner|préciser)|noch offen|caviardé|geschwärzt|anonymisiert|name|nom|nomen nominandum)\W*$/;

/** Whether words stand where a name has been taken out, or is still to come. */
const isStandIn = (text: string): boolean => nobody.test(text.toLowerCase());

/** Whether a text names nobody on purpose, or has no word in it that could name somebody. */
export const isNobody = (text: string): boolean => isStandIn(text) || !/\p{L}{2}/u.test(text);

/** "and two officials", "+ 3 experts", "an interpreter": people, but nobody by name. */
const company =
  /^\W*(?:(?:and|et|und|plus|with|avec|mit|about|around|environ|quelque|etwa|rund) )*(?:(?:(?:his|her|their|the|son|leur|sein|ihr) )?(?:team|staff|colleagues?|husband|wife|spouse|partner|family|entourage|délégation|équipe|épou(?:x|se)|mari|conjointe?|mann|frau|gatt(?:e|in)|mitarbeiter(?:innen)?)$|\d+$|(?:\d+|an?|one|two|three|four|five|six|several|some|other|une?|deux|trois|quatre|cinq|six|plusieurs|d['’]autres|eine?|zwei|drei|vier|fünf|sechs|mehrere|weitere|einige) )/;

/** The first word of all that may be so; few names begin with one. */
const opensCompany = wordList(
  `and et und plus with avec mit about around environ quelque etwa rund his her their the son leur sein ihr team staff
  colleague colleagues entourage délégation équipe mitarbeiter mitarbeiterinnen a an one two three four five six several
  some other un une deux trois quatre cinq six plusieurs d ein eine zwei drei vier fünf sechs mehrere weitere einige`,
);
const mayBeCompany = (small: string): boolean => {
  const [word = ""] = /[\p{L}\d]+/u.exec(small) ?? [];
  return /\d/.test(word) || opensCompany(word);
};

/** "Two Wheels Europe" is a body; a German noun is always written so. */
const isCalledSo = (text: string): boolean =>
  /^[A-Z][a-z]+\s\p{Lu}/u.test(text) && !/^(?:zwei|drei|vier|fünf|sechs|mehrere|weitere|einige|eine?)\s/i.test(text);

/** "Security", "note-taker", "interpreter": who is there for what they do, and is not named. */
const staff = wordList(
  `interpreter interpreters note-taker note-takers note_taker note_takers note-_taker note-_takers notetaker notetakers
  minute-taker minute-takers minute_taker minute_takers minute-_taker minute-_takers minutetaker minutetakers security
  photographer photographers officials staff advisers advisors support_staff interprète interprètes preneur_de_notes
  preneurs_de_notes preneuse_de_notes preneuses_de_notes sécurité photographe dolmetscher dolmetscherin dolmetscherinnen
  protokollant protokollantin protokoll praktikant praktikantin trainee trainees intern interns stagiaire stagiaires
  fotograf fotografin sicherheit`,
);
const article = /^(?:the|an?|une?|l[ea]|eine?|der|die)\s/;

/** An address for mail, a number to call: nothing of what somebody is. */
const contact = /^\S+@\S+$|^(?:tel|phone|mobile|tél|t|m)?[.:]?\s*\+?[\d\s()/-]{6,}$/i;

/** Whether words are of people of whom none is named. */
export const isCompany = (text: string): boolean => {
  const small = text.toLowerCase();
  return mayBeCompany(small) && company.test(small) && !isCalledSo(text);
};

/** Whether words are of somebody who is there for what they do, and is not named. */
export const isStaff = (text: string): boolean => staff(text.toLowerCase().replace(article, "").replaceAll(" ", "_"));

/** "Kerry Lowe, OBE": letters behind a name, no function. */
const letters =
  /^(?:[CDKMO]BE|K?C[BHM]G?|K[CG]|QC|PhD|MBA|MSc|MA|LL\.?M\.?|Ph\.\s?D\.?|Jr\.?|Sr\.?|Esq\.?|FRS|DSO|MdB|MdL|M\.?A\.?)$/;

/** Whether words behind a name tell how to reach somebody, or what letters they bear: no function. */
export const isByTheWay = (text: string): boolean => contact.test(text) || letters.test(text);

/** Whether words say that somebody is there, and not who. */
export const isUnnamed = (text: string): boolean => isStandIn(text) || isCompany(text) || isStaff(text);
