import { gather } from "../../document/gather";
import type { Briefing } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { onceFor } from "../../text/once-for";
import { anyPhrase, PhraseTrace } from "../../text/phrase-trace";
import { wordsOption } from "../options";
import { defineRule, type Report } from "../rule";
import { usualJargon } from "./usual-jargon";
import { onAClick, reportTogether, type Slip } from "./slips";
import { runningTextIn } from "./written";

interface Place {
  readonly index: number;
  readonly end: number;
}

interface Jargon {
  readonly trace: PhraseTrace;
  /** Finds any of the words. */
  readonly pattern: RegExp;
  /** Those of the trace, in small letters. */
  readonly words: readonly string[];
  /** The plain words, by the jargon in small letters; "" where there is no one word for it. */
  readonly plain: ReadonlyMap<string, string>;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");

const patternFor = (any: string): RegExp => new RegExp(`(?<![\\wÀ-ɏ-])(?:${any})(?![\\wÀ-ɏ])`, "gi");

const placeOfMatch = ({ 0: { length }, index }: RegExpExecArray): Place => ({ index, end: index + length });

const ofWord = /[\wÀ-ɏ]/;

/** The same for one of the words without an apostrophe: what an engine finds at once. null where letters change their number. */
const placesOf = (words: string, text: string): readonly Place[] | null => {
  const small = text.toLowerCase();
  if (small.length !== text.length || words.includes("'")) return null;
  const found: Place[] = [];
  for (let at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + 1)) {
    const before = text.charAt(at - 1);
    const end = at + words.length;
    if (before === "-" || ofWord.test(before) || ofWord.test(text.charAt(end))) continue;
    if (at >= (found.at(-1)?.end ?? 0)) found.push({ index: at, end });
  }
  return found;
};

/** Reads "leveraging = using": a word to avoid, and what to write instead. */
const jargonOf = onceFor((entries: readonly string[]): Jargon => {
  const plain = new Map(
    entries.map((entry) => {
      const [word = "", instead = ""] = entry.split("=").map((side) => side.trim());
      return [word.replace(/’/g, "'").toLowerCase(), instead] as const;
    }),
  );
  plain.delete("");
  const longestFirst = [...plain.keys()].sort((a, b) => b.length - a.length);
  const any = longestFirst.length === 0 ? "(?!)" : longestFirst.map(escaped).join("|");
  return {
    trace: new PhraseTrace(longestFirst),
    pattern: patternFor(any),
    words: longestFirst,
    plain,
  };
});

/** The plain word begins with a capital where the other one did. */
const like = (found: string, plain: string): string =>
  /^\p{Lu}/u.test(found) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;

const found = (jargon: Jargon, briefing: Briefing): readonly (Slip & { readonly word: string })[] => {
  const { trace, pattern, words, plain } = jargon;
  const held = trace.phrasesIn(briefing.model);
  return gather(runningTextIn(briefing), (written) => {
    const place = held[written.paragraph.index] ?? 0;
    if (place === 0 || languageOf(written.paragraph, briefing) !== briefing.language) return [];
    const { text } = written.paragraph;
    const alone = place === anyPhrase ? null : placesOf(words[place - 1] ?? "", text);
    const places = alone ?? Array.from(text.matchAll(pattern), placeOfMatch);
    return places
      .filter(({ index }) => index >= written.from)
      .map(({ index, end }) => {
        const quote = text.slice(index, end);
        const word = quote.replace(/’/g, "'").toLowerCase();
        return { written, from: index, to: end, text: like(quote, plain.get(word) ?? ""), word };
      });
  });
};

/** Plain words stand where jargon might: words that who reads in a foreign language, or listens, stumbles over. */
export const jargon = defineRule({
  id: "jargon",
  family: "language",
  severity: "info",
  messages: ["plain", "stumble"],
  options: {
    english: wordsOption(...usualJargon.en),
    french: wordsOption(...usualJargon.fr),
    german: wordsOption(...usualJargon.de),
  },
  check: (briefing, { english, french, german }) => {
    const list = jargonOf({ en: english, fr: french, de: german }[briefing.language]);
    const slips = found(list, briefing);
    if (slips.length === 0) return [];
    return [...new Set(slips.map(({ word }) => word))].flatMap((word): readonly Report<"plain" | "stumble">[] => {
      const here = slips.filter((slip) => slip.word === word);
      const [first] = here;
      if (!first) return [];
      const quote = first.written.paragraph.text.slice(first.from, first.to);
      if (first.text === "") return reportTogether("stumble", here, { quote }, []);
      const data = { quote, wording: first.text };
      return reportTogether("plain", here, data, onAClick("replaceWords", here));
    });
  },
});
