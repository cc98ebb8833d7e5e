import type { XmlElement } from "../../../docx/xml/node";
import { wordsRange, type Characters, type HeldRange } from "../document/held-range";
import type { OpenDocument } from "../document/open-document";
import { ApiError } from "../engine/api-error";

/** What the client makes of the options `matchCase` and none: others are refused. */
const matchesCase = 1;

/** Word finds no more than this at a time. @see office-js issue 2153 */
const longest = 255;

/**
 * The places in paragraphs, or between some characters of one, where a text stands, in order. The codes of Word's search
 * are refused, but "^^" is "^".
 */
export const find = (
  document: OpenDocument,
  paragraphs: readonly XmlElement[],
  sought: string,
  flags: unknown,
  within: Characters | null = null,
): readonly HeldRange[] => {
  if (sought === "" || sought.length > longest) {
    throw new ApiError(
      "SearchStringInvalidOrTooLong",
      `A search takes 1 to ${longest} characters, not ${sought.length}.`,
    );
  }
  if (flags !== 0 && flags !== matchesCase)
    throw new ApiError("InvalidArgument", "This host searches for plain words.");
  if (sought.replaceAll("^^", "").includes("^"))
    throw new ApiError("InvalidArgument", "This host does not search for codes with ^.");
  const isExact = flags === matchesCase;
  const needle = (isExact ? sought : sought.toLowerCase()).replaceAll("^^", "^");
  return paragraphs.flatMap((element) => {
    const { text } = document.paragraph(element).read.facts;
    const hay = isExact ? text : text.toLowerCase();
    const found: HeldRange[] = [];
    const end = within?.to ?? hay.length;
    let at = hay.indexOf(needle, within?.from ?? 0);
    while (at >= 0 && at + needle.length <= end) {
      found.push(wordsRange(document, element, { from: at, to: at + needle.length }));
      at = hay.indexOf(needle, at + needle.length);
    }
    return found;
  });
};
