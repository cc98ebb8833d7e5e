import { gather } from "../../document/gather";
import type { Span } from "../../document/port";
import type { Briefing } from "../../recognise/briefing";
import { explanationsIn } from "../../text/explanations-in";
import { countWords, type Word } from "../../text/words-in";
import { numberOption } from "../options";
import { defineRule } from "../rule";

/** An address, of the web or of mail. */
const addresses = /(?:https?:\/\/|www\.)\S+|(?<![^\s(<])[^\s@]{1,64}@[^\s@]{1,200}\.[^\s@]+/giu;
/** "COM(2016) 205 final", "2014/25/EU", "Ares(2016)123", and a bracket that refers to a note: "[12]". */
const references =
  /(?<![\p{L}\p{N}])(?:(?:COM|SWD|SEC|JOIN|C|Ares)\s?\(\d{4}\)\s?\d+(?:\s(?:final|endg))?|\d{2,4}\/\d{1,4}\/(?:EU|EC|EEC|UE|CE|CEE|EG|EWG))(?![\p{L}\p{N}])|\[\d{1,3}\]/gu;
/** "migration/refugee crises": nobody knows how to say it. Measures ("km/h") and numbers are said every day. */
const slashes = /(?<![\p{L}\p{N}/.:])\p{L}{3,}\/\p{L}{3,}(?![\p{L}\p{N}/])/gu;
const brackets = /\([^()]+\)/g;
const digit = /\d/;

const found = (text: string, pattern: RegExp): readonly Word[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({ text: words, from: index, to: index + words.length }));

/** Brackets with so many words that a sentence is lost behind them; an acronym that is explained is none. */
const longBrackets = (text: string, fewest: number): readonly Word[] => {
  const long = found(text, brackets).filter(({ text: words }) => countWords(words) >= fewest);
  if (long.length === 0) return [];
  const explained = explanationsIn(text);
  return long.filter(({ from, to }) => !explained.some((one) => one.from < to && from < one.to));
};

/** "www." has both, whatever its case; a sentence that ends in "w." is searched in vain. */
const mayBeWeb = (text: string): boolean => text.includes("w.") || text.includes("W.");

/** The patterns of which a sign is in a text: most points have none of them. */
const patternsFor = (text: string): readonly RegExp[] => {
  const hasSlash = text.includes("/");
  const isAddress = hasSlash || text.includes("@") || mayBeWeb(text);
  const isReference = (hasSlash || text.includes("(") || text.includes("[")) && digit.test(text);
  return [...(isAddress ? [addresses] : []), ...(isReference ? [references] : []), ...(hasSlash ? [slashes] : [])];
};

const inPoint = (text: string, fewest: number): readonly Word[] => {
  const spans = gather(patternsFor(text), (pattern) => found(text, pattern));
  if (text.includes("(")) spans.push(...longBrackets(text, fewest));
  if (spans.length === 0) return [];
  spans.sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Word[] = [];
  for (const span of spans) if (span.from >= (apart.at(-1)?.to ?? 0)) apart.push(span);
  return apart;
};

/** Everything in a point can be said aloud: no address, no number of a document, no long bracket, no slash. */
export const unspeakable = defineRule({
  id: "unspeakable",
  family: "speaking",
  severity: "info",
  messages: ["unsayable"],
  options: { bracket: numberOption(6, 2, 50) },
  check: ({ points }: Briefing, { bracket }) => {
    const paragraphs = new Set(gather(points, (point) => point.paragraphs));
    const places: { readonly words: string; readonly span: Span }[] = [];
    for (const { id, text } of paragraphs) {
      for (const { text: words, from, to } of inPoint(text, bracket)) {
        places.push({ words, span: { paragraph: id, from, to } });
      }
    }
    const [first, ...others] = places;
    if (!first) return [];
    return [
      {
        messageId: "unsayable",
        data: { count: places.length, quote: first.words },
        at: first.span,
        section: "speakingPoints",
        related: others.map(({ span }) => span),
        fixes: [],
      },
    ];
  },
});
