import type { NonEmpty } from "../../document/result";
import type { Briefing } from "../../recognise/briefing";
import { wordsOption } from "../options";
import { defineRule } from "../rule";
import { glossaryOf, type Use } from "./glossary";
import { knownAcronyms } from "./known-acronyms";
import { isSpoken, runningTextIn, spanIn } from "./written";

/** Longer words in capitals are names or loud words rather than acronyms. */
const longest = 7;
/** Words in capitals that are also written small: "PRESENT" and "present" are one word, "IT" and "it" are not. */
const shortestWord = 4;

/** So many are looked for at once: each costs time at every letter of the text. More are told among all its words. */
const mostAtOnce = 40;

/** What to look at in a text in order to find some of these words in it. */
const patternFor = (words: readonly string[]): RegExp =>
  words.length > mostAtOnce ? /\p{L}+/gu : new RegExp(`(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`, "giu");

/** Which of these names the paper also writes as a word. */
const alsoWords = (names: readonly string[], briefing: Briefing): ReadonlySet<string> => {
  const asked = names.filter((name) => name.length >= shortestWord && /^\p{L}+$/u.test(name));
  if (asked.length === 0) return new Set();
  const pattern = patternFor(asked);
  const found = runningTextIn(briefing).flatMap(({ paragraph }) => paragraph.text.match(pattern) ?? []);
  return new Set(found.filter((word) => /\p{Ll}{2}$/u.test(word)).map((word) => word.toUpperCase()));
};

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
    const knownNames = new Set(known.map((name) => name.toUpperCase()));
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
