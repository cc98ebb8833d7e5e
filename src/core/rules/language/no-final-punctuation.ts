import { sign } from "../../text/signs";
import { defineRule } from "../rule";
import { onAClick, reportTogether, type Slip } from "./slips";
import { runningTextIn, runningTextWith, type Written } from "./written";

/** Shorter paragraphs may be captions, names or headings; so may those without two sentences. */
const shortest = 100;
const betweenSentences = /[a-zß-ÿ)][.!?] +[A-ZÀ-Þ]/;
/** Where a sentence ends, or goes on in the next paragraph; a remark on a quotation may follow. */
const mayEnd = /(?:[\p{Po}\p{Pd}<>}]|\s(?:and|or|et|ou|und|oder))["'”“’»)\]\d\s]*(?:[([][^()[\]]*[)\]])?$/u;
const address = /(?:https?:|www\.)\S+$|[^\s@]{1,64}@[^\s@]{1,200}$/;

const isProse = ({ paragraph: { text, list, cell, bold }, part: { spec } }: Written): boolean =>
  spec.content === "prose" &&
  list === null &&
  cell === null &&
  !bold &&
  text.length >= shortest &&
  betweenSentences.test(text);

/** Most paragraphs end with a mark: that is told by one character. */
const isEnded = ({ paragraph: { text } }: Written): boolean => ".!?".includes(text.charAt(text.length - 1));

/** Its end where nothing ends it; null where all is well. */
const openEnd = (written: Written, next: Written | undefined): Slip | null => {
  const text = written.paragraph.text.trimEnd();
  const goesOn = next !== undefined && /^\p{Ll}/u.test(next.paragraph.text);
  if (mayEnd.test(text.slice(-60)) || !/[\wÀ-ɏ)\]"'”’»]$/.test(text) || address.test(text) || goesOn) return null;
  return { written, from: text.length, to: text.length, text: "." };
};

/** The last word, which is easier to see than the place behind it. */
const lastWord = ({ written, from }: Slip) => ({
  written,
  from: written.paragraph.text.slice(0, from).search(/\S+$/),
  to: from,
});

/** A paragraph of prose ends with a full stop. */
export const noFinalPunctuation = defineRule({
  id: "no-final-punctuation",
  family: "language",
  severity: "info",
  messages: ["open"],
  check: (briefing) => {
    const candidates = runningTextWith(briefing, sign.sentenceBreak);
    const unended = new Set(candidates.filter((written) => !isEnded(written) && isProse(written)));
    if (unended.size === 0) return [];
    const all = runningTextIn(briefing);
    const open = all.flatMap((written, at) => (unended.has(written) ? (openEnd(written, all[at + 1]) ?? []) : []));
    // Who ends most paragraphs without one does so on purpose.
    const prose = open.length === 0 ? 0 : candidates.filter(isProse).length;
    if (open.length * 2 > prose && prose > 1) return [];
    return reportTogether("open", open.map(lastWord), {}, onAClick("addFullStop", open));
  },
});
