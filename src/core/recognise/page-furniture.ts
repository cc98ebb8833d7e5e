import { foldText } from "./normalise-heading";

const pageNumber = /^\W*(?:(?:page|seite|p\.)\s*)?\d{1,4}(?:\s*(?:\/|of|de|sur|von)\s*\d{1,4})?\W*$/;
const classification =
  /^\W*(?:(?:eu|ue|nato|otan|uk|us)[ /-]?)?(?:top secret|secret|confidential|confidentiel|restricted|restreint|restreinte|limited|diffusion (?:limitee|restreinte)|sensitive(?: but unclassified)?|unclassified|non classifie|official(?:[ -]+sensitive)?|sbu|vs[ -]*(?:nur fur den dienstgebrauch|nfd|vertraulich)|vertraulich|streng vertraulich|geheim|for official use only|not for (?:release|distribution|circulation)|ne pas diffuser)(?:\W+(?:u\.s\.\s)?(?:(?:department|case|doc|date|ref)\W.*)?)?$/;
const stamp =
  /\b(?:case no|doc no|release[d]? in (?:part|full)|ref\. ares\(|ares\(\d{4}\)|aktenzeichen|az\.?:|n° de dossier|dossier n°)/;
/** "Steering brief – page 2 of 3": the header or footer of a page that got into the text. */
const runningTitle = /^[^.!?:;]{1,60}[\s,(|-] ?(?:page|seite|p\.) ?\d{1,3} ?(?:\/|of|de|sur|von) ?\d{1,3}\)?$/;
const longestFurniture = 100;

/** What belongs to the page and not to the text: its number, its classification, the stamp of the registry. */
export const isPageFurniture = (text: string): boolean => {
  if (text.length > longestFurniture) return false;
  const says = foldText(text);
  const isOfPage = /\d/.test(says) && (pageNumber.test(says) || runningTitle.test(says));
  return isOfPage || classification.test(says) || stamp.test(says);
};

const mailBelow =
  /^\W{0,20}(?:original message|forwarded message|begin forwarded message|message d['’]origine|message original|message transféré|ursprüngliche nachricht|weitergeleitete nachricht)\W{0,20}$/i;

/** Where an older mail begins under a newer one. */
export const beginsOlderMail = (text: string): boolean =>
  text.length <= longestFurniture && mailBelow.test(text.trim());
