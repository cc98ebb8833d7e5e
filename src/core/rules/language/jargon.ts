import type { Briefing } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { onceFor } from "../../text/once-for";
import { PhraseTrace } from "../../text/phrase-trace";
import { wordsOption } from "../options";
import { defineRule, type Report } from "../rule";
import { usualJargon } from "./usual-jargon";
import { onAClick, reportTogether, type Slip } from "./slips";
import { holdingWord, runningTextIn } from "./written";

interface Jargon {
  readonly trace: PhraseTrace;
  /** Finds any of the words. */
  readonly pattern: RegExp;
  /** The plain words, by the jargon in small letters; "" where there is no one word for it. */
  readonly plain: ReadonlyMap<string, string>;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]");

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
    pattern: new RegExp(`(?<![\\wÀ-ɏ-])(?:${any})(?![\\wÀ-ɏ])`, "gi"),
    plain,
  };
});

/** The plain word begins with a capital where the other one did. */
const like = (found: string, plain: string): string =>
  /^\p{Lu}/u.test(found) ? plain.slice(0, 1).toUpperCase() + plain.slice(1) : plain;

const found = ({ trace, pattern, plain }: Jargon, briefing: Briefing): readonly (Slip & { readonly word: string })[] =>
  holdingWord(runningTextIn(briefing), trace, briefing).flatMap((written) => {
    const { text } = written.paragraph;
    if (text.search(pattern) < 0 || languageOf(written.paragraph, briefing) !== briefing.language) return [];
    return Array.from(text.matchAll(pattern), ({ 0: words, index }) => {
      const word = words.replace(/’/g, "'").toLowerCase();
      const instead = like(words, plain.get(word) ?? "");
      return { written, from: index, to: index + words.length, text: instead, word };
    }).filter(({ from }) => from >= written.from);
  });

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
