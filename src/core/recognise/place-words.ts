import { caseless } from "../text/caseless";
import { isPageFurniture } from "./page-furniture";
import { isOffice } from "./participant-words";
import { isCertainName } from "./person-name";

/** "Venue: Town Hall", "Location / link: room 4", "Ort:": what stands before a place, and the place if it follows. */
const label =
  /^\s*(?:(?:(?:meeting|event) )?(?:place|venue|location|room|address|platform|point)(?: of (?:the )?meeting)?|where|held (?:at|in)|(?:lieu|salle|adresse)(?: (?:de la |du |de l['’])?(?:réunion|rencontre|rendez-vous|entretien))?|o[uù]|(?:veranstaltungs|tagungs|besprechungs|sitzungs|gesprächs|treff)?(?:ort|raum)|anschrift|wo|treffpunkt|lugar|luogo|local|plaats|locatie|miejsce|sted|plats|paikka)(?:\s*(?:and|&|\/|,|et|und)\s*(?:room|address|place|salle|adresse|raum|anschrift|link))?\s*(?:[:：?]\s*(?<place>\S.*)?)?$/iu;

/** What a line with the label of a place says: "" where the place stands elsewhere; null without such a label. */
export const labelledPlace = (text: string): string | null => {
  const found = label.exec(text);
  return found && (found.groups?.place ?? "").trim();
};

/** "Room 204", "salle des accords", "Raum 2.104". */
const room = /^\s*(?:(?:meeting|conference|committee)\s)?(?:room|salle|raum|saal|sitzungssaal|cab(?:inet)? room)\b/iu;

export const beginsWithRoom = (text: string): boolean => room.test(text);

/** "Union House, 8th floor, Salon 3", "the Speaker's chambers": what rooms and buildings are called, anywhere in a short line. */
const building = caseless(
  /(?<!\p{L})(?:rooms?|boardroom|floor|hall|building|hotel|headquarters|hq|embassy|palace|castle|villa|mansion|residence|library|museum|gallery|chambers?|suite|theatre|auditorium|campus|airport|terminal|station|restaurant|café|lounge|foyer|atrium|lobby|salon|salle|étage|bâtiment|palais|hôtel|ambassade|résidence|château|bibliothèque|musée|mairie|préfecture|gare|aéroport|raum|saal|zimmer|stock|etage|og|gebäude|botschaft|residenz|kanzleramt|schloss|rathaus|bibliothek|flughafen|bahnhof|(?:your|my|\p{L}+s?['’]s?) (?:offices?|house|study|club)|office of the|(?:votre|mon|vos) bureaux?|bureau d[eu]s?|(?:ihr|mein) büro|büro de[rs]|margins of|en marge d[eu]|am rande|(?:level|pier|gate|quay|stand|dock|booth|porte|quai|kai|tor) \d+|\p{L}{3,}(?:straße|strasse|platz|saal|raum|zimmer|gebäude|haus|museum))(?!\p{L})/u,
);

/** "14 Quai Wilson, 1201 Geneva", "Wilhelmstr. 97", "London E14 4PU". */
const address = caseless(
  /(?<![\p{L}\d])(?:(?:rue|avenue|av\.|boulevard|bd|quai|place|chemin|allée|route|impasse|cours|square)\s\p{L}|\p{L}{2,}(?:str\.|straße|strasse|platz|weg|allee|gasse|ring|damm|ufer|markt|hof)\s\d|\d{1,4}[a-z]?,?\s(?:\p{L}[\p{L}.'’-]*\s){1,3}(?:street|st|road|rd|avenue|ave|square|lane|place|quay|drive|terrace|row|way|gardens|gate|wharf)(?!\p{L})|\d{4,5}\s\p{L}{3}|[a-z]{1,2}\d{1,2}[a-z]?\s\d[a-z]{2}(?![\p{L}\d]))/u,
);

/** "via Teams", "video call", "par téléphone": where people meet who stay where they are. */
const atDistance = caseless(
  /^(?:(?:via|by|over|on|in|par|en|per|als|am|the)\s)?(?:(?:ms|microsoft|google|cisco)\s)?(?:zoom|teams|webex|skype|meet|online|virtual|remote|hybrid|video(?:\s?(?:conference|call|link|konferenz))?|visio(?:conférence)?|videoschalte|(?:tele)?phone|telephone call|phone call|teleconference|conference call|audio(?:conférence)?|téléphone|telefon(?:at|isch|konferenz)?|distanciel|ligne|virtuell|digital)(?:\s?[(,/–-].*|\s(?:call|meeting|link|conference|format|room)(?:\s.*)?)?$/u,
);

const longestPlace = 90;

/** Whether words say where people meet: a room, a building, a street, or how they talk from afar. */
export const namesPlace = (text: string): boolean =>
  text.length <= longestPlace &&
  !/[:.!?]\s*$|[:：]\s/.test(text) &&
  (building().test(text) || address().test(text) || atDistance().test(text.trim()));

/** "New York", "The Hague", "Bad Ischl": a town of two words, where a person would be called otherwise. */
const townOfTwoWords =
  /^(?:new|san|santa|são|saint|sankt|st\.?|the|den|bad|port|fort|le|la|el|los|las|addis|abu|buenos|hong|kuala|tel|cape|phnom|rio|sri)\s/i;
/** What is stamped on a paper in one word. */
const stamp =
  /^(?:draft|final|urgent|internal|version|updated?|revised|public|copy|annex|agenda|programme|overview|summary|purpose|confirmed|provisional|projet|interne|brouillon|définitif|provisoire|copie|résumé|entwurf|endfassung|dringend|intern|stand|anlage|tagesordnung|vermerk|kopie|eilt)\b/i;

/** Whose paper it may be: nobody meets in a unit. */
const ofAuthor =
  /(?<![\p{L}-])(?:unit|directorate|division|section|team|desk|service|direction|sous-direction|cellule|pôle|bureau|referat|abteilung|dienst|stab|dg|by|par|von|durch|for|pour|für|and|et|und|ref)(?![\p{L}-])/iu;
/** "of", "de la", "am": small in a name. */
const small =
  /^(?:of|the|at|on|in|de|du|des|la|le|les|en|sur|d['’].*|l['’].*|der|die|das|dem|am|im|an|bei|zum|zur|van|den)$/;

const mostWords = 8;

const isCapitalised = (word: string): boolean => /^[(\p{Lu}\d]/u.test(word) || small.test(word);

/** Whether a piece between commas may be of a place: nobody's name, and nothing that somebody is. */
const mayBeOfPlace = (piece: string): boolean =>
  !isOffice(piece) && (townOfTwoWords.test(piece) || !isCertainName(piece.replace(/\(.*$/, "").trim()));

/**
 * Whether words that nothing explains may be where people meet, by standing where that is told: "Tallinn", "Washington,
 * DC", "Pier 4, Port of Ostvik".
 */
export const mayBePlace = (text: string): boolean => {
  const words = text.trim().split(/[\s,]+/);
  const isWritten = /^[\p{Lu}\d][^:;!?|]*[\p{L}\p{N})]$/u.test(text.trim()) && words.every(isCapitalised);
  if (!isWritten || words.length > mostWords || stamp.test(text) || ofAuthor.test(text)) return false;
  return !isPageFurniture(text) && text.split(",").every((piece) => mayBeOfPlace(piece.trim()));
};
