import type { XmlElement } from "../../../docx/xml/node";
import { wordsRange, type HeldRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { ApiError } from "../engine/api-error";

/** What the client makes of the options `matchCase` and none: others are refused. */
const matchesCase = 1;

/** Word finds no more than this at a time. @see office-js issue 2153 */
const longest = 255;

/** The places in paragraphs where a text stands, in order. What `^` means in Word's search is refused rather than guessed. */
export const find = (
  document: OpenDocument,
  paragraphs: readonly XmlElement[],
  sought: string,
  flags: unknown,
): readonly HeldRange[] => {
  if (sought === "" || sought.length > longest) {
    throw new ApiError(
      "SearchStringInvalidOrTooLong",
      `A search takes 1 to ${longest} characters, not ${sought.length}.`,
    );
  }
  if (flags !== 0 && flags !== matchesCase)
    throw new ApiError("InvalidArgument", "This host searches for plain words.");
  if (sought.includes("^")) throw new ApiError("InvalidArgument", "This host does not search for codes with ^.");
  const isExact = flags === matchesCase;
  const needle = isExact ? sought : sought.toLowerCase();
  return paragraphs.flatMap((element) => {
    const { text } = document.paragraph(element).read.facts;
    const hay = isExact ? text : text.toLowerCase();
    const found: HeldRange[] = [];
    for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
      found.push(wordsRange(document, element, { from: at, to: at + needle.length }));
    }
    return found;
  });
};
