import type { DocumentVerdict } from "./checked-document";
import { xmlText } from "./xml-text";

const signs: Readonly<Record<DocumentVerdict, string>> = {
  ready: "✔",
  readyWithWaivers: "✔",
  notReady: "✖",
  couldNotTell: "?",
  unreadable: "✖",
  notABriefing: "–",
};

/** A verdict with its sign and its colour; the words say the same. */
export const verdictHtml = (verdict: DocumentVerdict, words: string): string =>
  `<span class="verdict ${verdict}"><span aria-hidden="true">${signs[verdict]} </span>${xmlText(words)}</span>`;
