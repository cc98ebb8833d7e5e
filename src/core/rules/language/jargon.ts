import type { Briefing } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { onceFor } from "../../text/once-for";
import { anyPhrase, PhraseTrace } from "../../text/phrase-trace";
import { wordsOption } from "../options";
import { defineRule, type Report } from "../rule";
import { usualJargon } from "./usual-jargon";
import { onAClick, reportTogether, type Slip } from "./slips";
import { runningTextIn } from "./written";

interface Jargon {
  readonly trace: PhraseTrace;
  /** Finds any of the words. */
  readonly pattern: RegExp;
  /** Finds the one at a place among those of the trace, made when a paper first has it. */
  readonly patternAt: (place: number) => RegExp;
  /** The plain words, by the jargon in small letters; "" where there is no one word for it. */
  readonly plain: ReadonlyMap<string, string>;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");

const patternFor = (any: string): RegExp => new RegExp(`(?<![\\wÀ-ɏ-])(?:${any})(?![\\wÀ-ɏ])`, "gi");

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
  const patterns: RegExp[] = [];
  const any = longestFirst.length === 0 ? "(?!)" : longestFirst.map(escaped).join("|");
  return {
    trace: new PhraseTrace(longestFirst),
    pattern: patternFor(any),
    patternAt: (place) => (patterns[place] ??= patternFor(escaped(longestFirst[place - 1] ?? ""))),
    plain,
  };
});

/** The plain word begins with a capital where the other one did. */
const like = (found: string, plain: string): string =>
  /^\p{Lu}/u.test(found) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;

const found = (jargon: Jargon, briefing: Briefing): readonly (Slip & { readonly word: string })[] => {
  const { trace, pattern, patternAt, plain } = jargon;
  const held = trace.phrasesIn(briefing.model);
  return runningTextIn(briefing).flatMap((written) => {
    const place = held[written.paragraph.index] ?? 0;
    if (place === 0 || languageOf(written.paragraph, briefing) !== briefing.language) return [];
    const { text } = written.paragraph;
    return Array.from(text.matchAll(place === anyPhrase ? pattern : patternAt(place)), ({ 0: words, index }) => {
      const word = words.replace(/’/g, "'").toLowerCase();
      const instead = like(words, plain.get(word) ?? "");
      return { written, from: index, to: index + words.length, text: instead, word };
    }).filter(({ from }) => from >= written.from);
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
