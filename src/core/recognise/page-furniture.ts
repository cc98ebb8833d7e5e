import type { DocumentModel } from "../document/model";
import { glancesAt } from "../text/glance";
import { onceFor } from "../text/once-for";
import { sign } from "../text/signs";
import { wordList } from "../text/word-list";
import { paragraphsWith, wordTrace } from "../text/word-trace";
import { foldText } from "./normalise-heading";

const pageNumber = /^\W*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur|von)\s*\d{1,4})?\W*$/;
const classification =
  /^\W*(?:(?:eu|ue|nato|otan|uk|us)[ /-]?)?(?:top secret|secret|confidential|confidentiel|restricted|restreint|restreinte|limited|diffusion (?:limitee|restreinte)|sensitive(?: but unclassified)?|unclassified|non classifie|official(?:[ -]+sensitive)?|sbu|vs[ -]*(?:nur fur den dienstgebrauch|nfd|vertraulich)|vertraulich|streng vertraulich|geheim|for official use only|not for (?:release|distribution|circulation)|ne pas diffuser)(?:\W+(?:u\.s\.\s)?(?:(?:department|case|doc|date|ref)\W.*)?)?$/;
/** What its first word begins with: few lines do so. */
const opensClassification = wordList(
  `eu* ue* nato* otan* uk* us* top secret* confidential* confidentiel* restricted* restreint* limited* diffusion
  sensitive* unclassified* non official* sbu* vs* vertraulich* streng geheim* for not ne`,
);
const isClassification = (says: string): boolean =>
  opensClassification(/\w+/.exec(says)?.[0] ?? "") && classification.test(says);
const stamp =
  /\b(?:case no|doc no|release[d]? in (?:part|full)|ref\. ares\(|ares\(\d{4}\)|aktenzeichen\b|az\.?:|n° de dossier\b|dossier n°)/;
/** "Steering brief – page 2 of 3": the header or footer of a page that got into the text. */
const runningTitle = /^[^.!?:;]{1,60}[\s,(|-] ?(?:page|seite|p\.) ?\d{1,3} ?(?:\/|of|de|sur|von) ?\d{1,3}\)?$/;
const longestFurniture = 100;

/** What belongs to the page and not to the text: its number, its classification, the stamp of the registry. */
export const isPageFurniture = (text: string): boolean => {
  if (text.length > longestFurniture) return false;
  const says = foldText(text);
  const isOfPage =
    /\d/.test(text) && (pageNumber.test(says) || (/page|seite|p\./.test(says) && runningTitle.test(says)));
  return isOfPage || isClassification(says) || stamp.test(says);
};

const offices = ["", "eu", "ue", "nato", "otan", "uk", "us"];
const marks =
  "secret confidential confidentiel restricted restreint restreinte limited sensitive unclassified official sbu nfd vsnfd vertraulich vsvertraulich geheim";
const more = "classifie limitee distribution circulation diffuser dienstgebrauch";
const ofStamps = "case doc release released ares aktenzeichen az dossier";

/** A word of every classification, with what it may be written together with, and of every stamp. */
const furnitureTrace = wordTrace(
  ...offices.map((office) => marks.replaceAll(/\S+/g, (mark) => office + mark)),
  more,
  ofStamps,
);

/**
 * The indexes of the paragraphs that are `isPageFurniture`: it is asked of those only that hold a digit or one of its words,
 * for to fold a line and hold it against all patterns takes fifty times as long.
 */
export const pageFurnitureIn = onceFor((model: DocumentModel): ReadonlySet<number> => {
  const held = paragraphsWith(furnitureTrace, model);
  const { signs } = glancesAt(model);
  const found = new Set<number>();
  for (const { index, text } of model.paragraphs) {
    const mayBe = held[index] === 1 || ((signs[index] ?? 0) & sign.digit) !== 0;
    if (mayBe && isPageFurniture(text)) found.add(index);
  }
  return found;
});

const mailBelow =
  /^\W{0,20}(?:original message|forwarded message|begin forwarded message|message d['’]origine|message original|message transféré|ursprüngliche nachricht|weitergeleitete nachricht)\W{0,20}$/i;

/** Where an older mail begins under a newer one. */
export const beginsOlderMail = (text: string): boolean =>
  text.length <= longestFurniture && mailBelow.test(text.trim());

const mailTrace = wordTrace("message", "nachricht");

/** The indexes of the paragraphs where an older mail begins, in order: `beginsOlderMail`, asked of few. */
export const olderMailsIn = onceFor((model: DocumentModel): readonly number[] => {
  const held = paragraphsWith(mailTrace, model);
  return model.paragraphs
    .filter(({ index, text }) => held[index] === 1 && beginsOlderMail(text))
    .map(({ index }) => index);
});
