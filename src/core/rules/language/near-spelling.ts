import type { Briefing } from "../../recognise/briefing";
import { editDistance } from "../../recognise/edit-distance";
import { foldText } from "../../recognise/normalise-heading";
import { defineRule } from "../rule";
import { namesIn, placesOf, withoutAddresses } from "./names-in";
import { onAClick, reportTogether, type Slip } from "./slips";
import { runningTextIn } from "./written";

/** Shorter names are too often one letter away from another word. */
const shortest = 6;
/** A name that comes so often is well known. */
const often = 3;
const isOneWord = /^[A-ZÀ-Þ][a-zß-ÿ]+$/;

/** Names that are one letter apart, as everybody knows. */
const pairs = "ireland iceland irlande islande irland island israel ismael austria australia".split(" ");

/** Who meets, and in a language that writes nouns small what else is named often. */
const knownNames = (briefing: Briefing): ReadonlySet<string> => {
  const parties = briefing.sides.flatMap(({ name, people }) => [name ?? "", ...people.map((person) => person.name)]);
  const named = parties.flatMap((words) => words.split(/[^\p{L}]+/u));
  const frequent =
    briefing.language === "de"
      ? []
      : [...namesIn(briefing).single].filter(([, count]) => count >= often).map(([form]) => form);
  return new Set([...named, ...frequent].filter((form) => form.length >= shortest && isOneWord.test(form)));
};

/** A word and all that is left of it without one of its letters: two words one letter apart have one in common. */
const shadowsOf = (word: string): readonly string[] => [
  word,
  ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** An ending makes another form of one word, an accent or "s" for "z" another way to write it. */
const isOtherForm = (rare: string, known: string): boolean => {
  const [a, b] = [foldText(rare), foldText(known)];
  const shorter = Math.min(a.length, b.length);
  return (
    a.slice(0, shorter - 2) === b.slice(0, shorter - 2) ||
    a.replace(/z/g, "s") === b.replace(/z/g, "s") ||
    a[0] !== b[0] ||
    pairs.includes(a)
  );
};

/** Inside a sentence a capital means a name; at its beginning it means nothing. */
const insideSentence = /[\p{L}\p{N},)] $/u;

const slipsFor = (rare: string, known: string, briefing: Briefing): readonly Slip[] =>
  runningTextIn(briefing).flatMap((written) => {
    const { text } = written.paragraph;
    return placesOf(rare, text.includes(rare) ? withoutAddresses(text) : "")
      .filter((from) => insideSentence.test(text.slice(0, from)))
      .map((from) => ({ written, from, to: from + rare.length, text: known }));
  });

/** No name stands once in the paper that is one letter away from a name that it knows well. */
export const nearSpelling = defineRule({
  id: "near-spelling",
  family: "language",
  severity: "info",
  messages: ["near"],
  check: (briefing) => {
    const known = knownNames(briefing);
    const byShadow = new Map<string, string>();
    for (const form of known) for (const shadow of shadowsOf(form)) byShadow.set(shadow, form);
    return [...namesIn(briefing).single]
      .filter(([form, count]) => count === 1 && form.length >= shortest && isOneWord.test(form) && !known.has(form))
      .flatMap(([form]) => {
        const near = shadowsOf(form).flatMap((shadow) => byShadow.get(shadow) ?? []);
        const name = near.find((one) => editDistance(form, one, 1) === 1 && !isOtherForm(form, one));
        if (name === undefined) return [];
        const slips = slipsFor(form, name, briefing);
        const data = { quote: form, wording: name };
        return reportTogether("near", slips, data, onAClick("replaceWords", slips));
      });
  },
});
