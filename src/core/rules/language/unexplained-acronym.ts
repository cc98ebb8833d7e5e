import type { NonEmpty } from "../../document/result";
import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { traceOfRarestWords } from "../../text/word-trace";
import { wordsOption } from "../options";
import { defineRule } from "../rule";
import { glossaryOf, type Use } from "./glossary";
import { knownAcronyms } from "./known-acronyms";
import { holdingWord, isSpoken, runningTextIn, spanIn } from "./written";

/** Longer words in capitals are names or loud words rather than acronyms. */
const longest = 7;
/** Words in capitals that are also written small: "PRESENT" and "present" are one word, "IT" and "it" are not. */
const shortestWord = 4;

const letters = /\p{L}+/gu;

/** Which of these names the paper also writes as a word. */
const alsoWords = (names: readonly string[], briefing: Briefing): ReadonlySet<string> => {
  const words = new Set<string>();
  const asked = new Set(names.filter((name) => name.length >= shortestWord && /^\p{L}+$/u.test(name)));
  if (asked.size === 0) return words;
  const trace = traceOfRarestWords([...asked]);
  for (const { paragraph } of holdingWord(runningTextIn(briefing), trace, briefing)) {
    for (const [word] of paragraph.text.matchAll(letters)) {
      const name = word.length > longest ? "" : word.toUpperCase();
      if (asked.has(name) && name.length === word.length && /\p{Ll}{2}$/u.test(word)) words.add(name);
    }
  }
  return words;
};

const namesOf = onceFor(
  (names: readonly string[]): ReadonlySet<string> => new Set(names.map((name) => name.toUpperCase())),
);

/** Where an acronym is needed first: in what is said, which is read alone, before anywhere else. */
const firstNeeded = (uses: NonEmpty<Use>): Use => uses.find(({ written }) => isSpoken(written.part)) ?? uses[0];

/** Every acronym that the house does not know is explained somewhere in the paper. */
export const unexplainedAcronym = defineRule({
  id: "unexplained-acronym",
  family: "language",
  severity: "warning",
  messages: ["unexplained"],
  options: { known: wordsOption(...knownAcronyms) },
  check: (briefing, { known }) => {
    const knownNames = namesOf(known);
    const { uses, explanations } = glossaryOf(briefing);
    const asked = [...uses].filter(
      ([name]) => !explanations.has(name) && !knownNames.has(name) && name.length <= longest,
    );
    const words = alsoWords(
      asked.map(([name]) => name),
      briefing,
    );
    const needed = asked.filter(([name]) => !words.has(name)).map(([, all]) => firstNeeded(all));
    const spokenFirst = [
      ...needed.filter(({ written }) => isSpoken(written.part)),
      ...needed.filter(({ written }) => !isSpoken(written.part)),
    ];
    const [first, ...others] = spokenFirst;
    if (!first) return [];
    return [
      {
        messageId: "unexplained",
        data: { quote: spokenFirst.map(({ acronym }) => acronym.text).join(", "), count: spokenFirst.length },
        at: spanIn(first.written, first.acronym),
        section: first.written.part.spec.key,
        related: others.map(({ written, acronym }) => spanIn(written, acronym)),
        fixes: [],
      },
    ];
  },
});
