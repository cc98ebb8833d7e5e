import type { Briefing } from "../../recognise/briefing";
import { editDistance } from "../../recognise/edit-distance";
import { foldText } from "../../recognise/normalise-heading";
import { defineRule } from "../rule";
import { namesIn, placesOfNames, type NamePlace } from "./names-in";
import { onAClick, reportTogether, type Slip } from "./slips";

/** Shorter names are too often one letter away from another word. */
const shortest = 6;
/** A name that comes so often is well known. */
const often = 3;
const isOneWord = /^[A-ZÀ-Þ][a-zß-ÿ]+$/;

/** Names that are one letter apart, as everybody knows. */
const pairs = "ireland iceland irlande islande irland island israel ismael austria australia".split(" ");

/** Who meets, and in a language that writes nouns small what else is named often. */
const knownNames = (briefing: Briefing): ReadonlySet<string> => {
  const known = new Set<string>();
  const add = (form: string) => {
    if (form.length >= shortest && isOneWord.test(form)) known.add(form);
  };
  for (const { name, people } of briefing.sides) {
    for (const part of (name ?? "").split(/[^\p{L}]+/u)) add(part);
    for (const person of people) for (const part of person.name.split(/[^\p{L}]+/u)) add(part);
  }
  if (briefing.language === "de") return known;
  const { single } = namesIn(briefing);
  single.counts.forEach((count, place) => {
    if (count >= often && single.lengthAt(place) >= shortest) add(single.at(place).form);
  });
  return known;
};

/** The names that come once, and look like those that might be known. */
const rareNames = (briefing: Briefing, known: ReadonlySet<string>): readonly string[] => {
  const { single } = namesIn(briefing);
  const rare: string[] = [];
  single.counts.forEach((count, place) => {
    if (count !== 1 || single.lengthAt(place) < shortest) return;
    const { form } = single.at(place);
    if (isOneWord.test(form) && !known.has(form)) rare.push(form);
  });
  return rare;
};

/** Two forms of which one is a slip for the other begin and end alike: see `isOtherForm`. */
const endsOf = (form: string): string => foldText(form.slice(0, 1)).slice(0, 1) + form.slice(-1);

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

const isSlip = (rare: string, known: string): boolean =>
  Math.abs(rare.length - known.length) <= 1 && editDistance(rare, known, 1) === 1 && !isOtherForm(rare, known);

/** Inside a sentence a capital means a name; at its beginning it means nothing. */
const insideSentence = /[\p{L}\p{N},)] $/u;

const slipsFor = (rare: string, known: string, places: readonly NamePlace[]): readonly Slip[] =>
  places
    .filter(({ written, from }) => insideSentence.test(written.paragraph.text.slice(Math.max(0, from - 3), from)))
    .map(({ written, from }) => ({ written, from, to: from + rare.length, text: known }));

/** No name stands once in the paper that is one letter away from a name that it knows well. */
export const nearSpelling = defineRule({
  id: "near-spelling",
  family: "language",
  severity: "info",
  messages: ["near"],
  check: (briefing) => {
    const known = knownNames(briefing);
    if (known.size === 0) return [];
    const byEnds = new Map<string, string[]>();
    for (const form of known) {
      const alike = byEnds.get(endsOf(form));
      if (alike) alike.push(form);
      else byEnds.set(endsOf(form), [form]);
    }
    const near = new Map<string, string>();
    for (const form of rareNames(briefing, known)) {
      const name = byEnds.get(endsOf(form))?.find((one) => isSlip(form, one));
      if (name !== undefined) near.set(form, name);
    }
    const placesOf = placesOfNames(briefing, near.keys());
    return [...near].flatMap(([form, name]) => {
      const slips = slipsFor(form, name, placesOf(form));
      const data = { quote: form, wording: name };
      return reportTogether("near", slips, data, onAClick("replaceWords", slips));
    });
  },
});
