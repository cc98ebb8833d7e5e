import { caseless } from "../text/caseless";
import { wordList } from "../text/word-list";
import { withoutWeekdays } from "./weekday-names";

/*
 * A date line holds few of all that may stand on one, and an engine takes longer to be ready for these patterns than to read
 * the line. So the words that they are made of are looked for first.
 */

const wordsIn = (text: string): readonly string[] => text.match(/\p{L}+/gu) ?? [];

/** "(heure de Paris)", "(Ottawa time)", "local time": whose hours these are. */
const timeZone = caseless(
  /\(?(?<![\p{L}\d])(?:(?:local|\p{L}{4,}) time|heure (?:de \p{L}+|locale)|(?:orts|mittel)\p{L}*zeit)(?![\p{L}\d])\)?/gu,
);
/** "CET", "GMT+2", "EDT": in capitals only, for "West Block" is a place. */
const zoneInShort =
  /\(?(?<![\p{L}\d])(?:[CEMPA][SDE]?T|CEST|EES?T|WES?T(?=[\s,;)]*$|\s?[,;)])|A[ECW][SD]T|NZ[SD]T|BST|IST|JST|MSK|HKT|SGT|WAT|CAT|SAST|MES?Z|GMT|UTC)(?:\s?[+-]\s?\d{1,2}(?::\d\d)?)?(?![\p{L}\d])\)?/gu;
/** What is said of an hour besides: "sharp", "pünktlich", "s.t.". */
const ofHour = caseless(
  /(?<=\s{2}[\s(]*)(?:sharp|prompt|précises?|pünktlich|[sc]\.\s?t\.|for(?=\s{2})|hrs?|hours|horas)(?![\p{L}\d])/gu,
);

/** "(moved from 10 April, 9.00)": when it would have been. */
const formerly = caseless(
  /\(?(?<!\p{L})(?:(?:moved|postponed|rescheduled|brought forward) (?:from|to)|instead of|previously|originally|initialement|reportée? (?:du|de)|au lieu d[eu]|verschoben vom|statt|ursprünglich)(?!\p{L})[^()]*\)?/gu,
);
const ofHours = wordList(
  `time heure orts* mittel* sharp prompt précise précises pünktlich s c for hr hrs hours horas moved postponed rescheduled
  brought instead previously originally initialement reporté reportée lieu verschoben statt ursprünglich`,
);
const zonesInShort = wordList(
  `CT CST CDT CET ET EST EDT EET MT MST MDT MET PT PST PDT PET AT AST ADT AET CEST EEST WET WEST AEST AEDT ACST ACDT AWST
  AWDT NZST NZDT BST IST JST MSK HKT SGT WAT CAT SAST MEZ MESZ GMT UTC`,
);
const tellsOfHours = (word: string): boolean => zonesInShort(word) || ofHours(word.toLowerCase());

/** A line without what it says of its hours, and not of the place. */
const withoutHours = (line: string): string =>
  wordsIn(line).some(tellsOfHours)
    ? line.replace(formerly(), "  ").replace(timeZone(), "  ").replace(zoneInShort, "  ").replace(ofHour(), "  ")
    : line;

/** "Doors", "Start": what the hour behind it is of. */
const hourNames = wordList(
  "doors start starts begin begins end ends beginn anfang ende einlass début fin de from von à to bis",
);
const isHourName = (place: string): boolean => hourNames(place) || place === "start time";

/** What may stand at either end of what is left, and is no word of a place. */
const edges = caseless(
  /^(?:[\s,;|/·.)@:–—-]|(?:starting|beginning|à partir|jusqu['’]à|à la|at|in|en(?! présentiel| personne)|on|from|to|until|à|de|dans|am|um|im|von|bis|chez|bei|beim)(?![\p{L}\d'’])|d[ao]s(?=\s?(?:[,;|(–—-]|$))|(?:le|den|der)(?![\p{L}\d'’]|\s\p{L}))+|(?:[\s,;|/·(–—-]|(?<=[\s,])(?:le|de|à|dès|on|at|from|to|until|am|um|den|von|ab|bis|the)(?=[\s,;|(–—-]|$))+$/gu,
);

const edgeWords = wordList(
  `starting beginning à jusqu at in en on from to until de dans am um im von bis chez bei beim das dos le den der dès ab the`,
);
const isTrimmed = (text: string): boolean => {
  const words = wordsIn(text).map((word) => word.toLowerCase());
  return /^[\p{L}\d].*[\p{L}\d]$/su.test(text) && !edgeWords(words[0] ?? "") && !edgeWords(words.at(-1) ?? "");
};
const trimmed = (text: string): string => (isTrimmed(text) ? text : text.replace(edges(), ""));

const occasions =
  "working |(?:breakfast|lunch|dinner|coffee|reception|meeting|petit-déjeuner|déjeuner|dîner|réunion|entretien|frühstück|mittagessen|abendessen|empfang|treffen|gespräch)";
/** "Lunch at the Residence": what is eaten there is none of the place. */
const occasionBefore = caseless({
  source: `^(?:${occasions})+ (?:at|in|au|à|aux|dans|im|in|bei|beim) (?=\\S)`,
  flags: "u",
});
/** "Breakfast", "in person", "hybrid": nothing of the place where more is said. */
const manners = `(?:(?:${occasions})+|in person|hybrid|face to face|en présentiel|en personne|hybride|in präsenz|physisch)`;
const manner = caseless({ source: `^${manners}$`, flags: "u" });
const mannerBefore = caseless({ source: `^${manners}\\s?[,;|–—-]\\s*(?=\\S)`, flags: "u" });
const opensManner = wordList(
  `working breakfast* lunch* dinner* coffee* reception* meeting* petit déjeuner* dîner* réunion* entretien* frühstück*
  mittagessen* abendessen* empfang* treffen* gespräch* in hybrid* face en physisch*`,
);
const mayOpenManner = (text: string): boolean => opensManner(/^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? "");
const isManner = (text: string): boolean => mayOpenManner(text) && manner().test(text);
const withoutManner = (text: string): string =>
  mayOpenManner(text) ? text.replace(occasionBefore(), "").replace(mannerBefore(), "") : text;

/** "The meeting takes place in Ostvik", "Vous recevrez la Guilde à Ostvik": a sentence, which says more than where. */
const inSentence =
  /(?<![a-z])(?:(?:takes?|taking) place|(?:will|is|are|to) (?:take|meet|be|receive|host|see|attend|join|open|visit|scheduled|planned|due|meeting)|you(?: are| will|['’]re| meet)|to be held|findet|statt|treffen sie|sie treffen|empfangen|empfängt|trifft|a(?:ura)? lieu|se tien(?:t|dra)|recev(?:rez|ra|ez)|reçoit|rencontrer?ez|rencontrera|est (?:prévue?|fixée?|reçue?))(?![a-z])/;
/** What leads to the place in one. */
const wherein =
  /(?<![\p{L}\d])(?:at|in|im|in der|an der|am|auf|bei|beim|à l['’]|à|aux?|dans|chez)\s?(?=(?:the|your|my|their|our|his|her|les?|la|vos|votre|leurs?|ihre[mnr]?)\s|[\p{Lu}\d])/u;

/** Whether a line is one: it ends as sentences do, which few date lines do. */
const isSentence = (text: string): boolean => /[.!]\s*$/.test(text) && inSentence.test(text.toLowerCase());
const endOfSentence = /(?:\sstatt)?\s*[.!]\s*$/;

/** Of a sentence the words that say where; "" where none do. */
const placeInSentence = (text: string): string => {
  const found = wherein.exec(text);
  return found === null ? "" : text.slice(found.index + found[0].length);
};

/** What still ends in a year is a date in words that we do not know. */
const endsInYear = /(?<![\d–-])(?:19|20)\d\d$/;

/** A bracket around all of it, before or behind the words. */
const inBrackets = /^[([]([^()[\]]*)[)\]]?$/;
const bracketBefore = /^\(([^()]*)\)[\s,;|–—-]*(?=\S)/;
const bracketBehind = /^(.*\S)\s*\(([^()]*)\)?$/su;

/** A bracket that is not closed, or was opened where now a day or an hour is missing. */
const unbalanced = (text: string): string => {
  if (!text.includes("(")) return text.replace(/\)/g, "");
  return text.includes(")") ? text : `${text})`;
};

/** One stretch of the words between days and hours, as a place; "" where it names none. */
const placeIn = (stretch: string, isTold: boolean): string => {
  if (!/\p{L}/u.test(stretch)) return "";
  const told = (isTold && inSentence.test(stretch.toLowerCase()) ? placeInSentence(stretch) : stretch).trim();
  // "Location:" and what stood behind it.
  if (/[:：]$/.test(told)) return "";
  const all = inBrackets.exec(told)?.[1] ?? told;
  const bare = trimmed(unbalanced(trimmed(all).replace(bracketBefore, "")));
  const [, before = "", inside = ""] = bracketBehind.exec(bare) ?? [];
  const words = inside !== "" && isManner(before) ? inside : bare;
  const place = withoutManner(
    words
      .replace(/(?:\s*[,;|]){2,}/g, ",")
      .trim()
      .replace(/^[Aa]ux? (?=\S)/, ""),
  );
  return /\p{L}/u.test(place) && !endsInYear.test(place) && !isHourName(place.toLowerCase()) ? place : "";
};

/** "Brussels, 9 November 2021, 10.00, room 4": where the paper was written, or where the room is; the room is meant. */
const isDateline = (place: string): boolean => /^\p{Lu}\p{L}+$/u.test(place);

/**
 * The place that a date line names; null where it names none.
 * @param rest the line with blanks where its days and hours stood
 */
export const findPlace = (rest: string): string | null => {
  const untimed = withoutHours(withoutWeekdays(rest));
  const isTold = isSentence(rest);
  const stretches = (isTold ? untimed.replace(endOfSentence, "") : untimed)
    .split(/\s{2,}|\t/)
    .map((stretch) => placeIn(stretch, isTold))
    .filter((place) => place !== "");
  const places = stretches.filter((place) => !isManner(place));
  const told = places.length > 0 ? places : stretches;
  const [first = "", ...others] = told;
  if (others.length === 0) return first === "" ? null : first;
  return (isDateline(first) ? others : told).join(", ");
};
