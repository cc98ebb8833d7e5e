import { foldText } from "../../recognise/normalise-heading";
import { smallWordsOfAny } from "../../text/small-words";
import { wordsOption } from "../options";
import { defineRule, type Report } from "../rule";
import { keyOf, type NameForm } from "./name-forms";
import { namesIn, placesOfNames, type NamePlace, type Names } from "./names-in";
import { onAClick, reportTogether, safely, type Slip } from "./slips";

const isSmallWord = (word: string): boolean => smallWordsOfAny.has(foldText(word));

/** "In Land" is two words, "Nord Stream" may be "Nordstream". */
const mayBeOneName = (form: string): boolean => !form.split(" ").some((word) => word.length < 2 || isSmallWord(word));

/** The spellings of every name that has more than one, or one that the house does not write. */
const spellingsIn = (
  { single, double }: Names,
  house: ReadonlyMap<number, string>,
): readonly (readonly NameForm[])[] => {
  /** The place of the first form of a name: most have no other. */
  const firstOf = new Map<number, number>();
  const found = new Map<number, NameForm[]>();
  const add = (key: number, one: NameForm) => {
    const first = firstOf.get(key);
    const all = found.get(key) ?? (first === undefined ? [] : [single.at(first)]);
    found.set(key, all);
    all.push(one);
  };
  for (let place = 0; place < single.counts.length; place += 1) {
    const key = single.keyAt(place);
    if (firstOf.has(key) || house.has(key)) add(key, single.at(place));
    else firstOf.set(key, place);
  }
  for (let place = 0; place < double.counts.length; place += 1) {
    const key = double.keyAt(place);
    const one = firstOf.has(key) || house.has(key) ? double.at(place) : null;
    if (one && mayBeOneName(one.form)) add(key, one);
  }
  return [...found.values()];
};

const withoutHyphens = (form: string): string => form.replace(/[\u2010\u2011]/g, "-");
/** "NATO", and "NORDLICHT" as well: a name in capitals is one that somebody wants to be seen. */
const isLoud = (form: string): boolean => form === form.toUpperCase();
/** "Nordlicht", "Covid-19". */
const isPlain = (form: string): boolean =>
  form.split("-").every((part) => part.slice(1) === part.slice(1).toLowerCase());

/** Whether two forms are two spellings, and not a name that begins a sentence or stands in capitals. */
const areTwoSpellings = (one: string, other: string): boolean => {
  const [a, b] = [withoutHyphens(one), withoutHyphens(other)];
  if (a.slice(1) === b.slice(1)) return false;
  // "OrderDate" is the name of a field for the order date.
  if (a.includes(" ") !== b.includes(" ") && /\p{Ll}\p{Lu}\p{Ll}/u.test(`${a} ${b}`)) return false;
  // "Welsh-language services" are in the "Welsh Language", and an agreement on cooperation is a "Co-operation Agreement".
  if (a.toLowerCase() !== b.toLowerCase() && /-\p{Ll}/u.test(`${a} ${b}`)) return false;
  return !(isLoud(a) && isPlain(b)) && !(isLoud(b) && isPlain(a));
};

/** So many times as often as the other, and at least so often, and it is the house's spelling. */
const clearly = 3;

const slipsFor = (form: string, text: string, places: readonly NamePlace[]): readonly Slip[] =>
  places
    .filter(({ written, from }) => from >= written.from)
    .map(({ written, from }) => ({ written, from, to: from + form.length, text }));

/** A spelling that is not the usual one of its name. */
interface Other {
  readonly other: NameForm;
  readonly usual: NameForm;
  readonly isOfTheHouse: boolean;
}

const reportOther = (
  { other: { form, count }, usual, isOfTheHouse }: Other,
  places: readonly NamePlace[],
): readonly Report<"other" | "house">[] => {
  const slips = slipsFor(form, usual.form, places);
  const data = { quote: form, wording: usual.form };
  if (isOfTheHouse) return reportTogether("house", slips, data, safely("oneSpelling", slips));
  const isClear = usual.count >= clearly && usual.count >= clearly * count;
  return reportTogether("other", slips, data, (isClear ? safely : onAClick)("oneSpelling", slips));
};

/** A name is spelt in one way in the whole paper: the house's, or the one that it mostly has. */
export const oneSpelling = defineRule({
  id: "one-spelling",
  family: "language",
  severity: "warning",
  messages: ["other", "house"],
  options: { names: wordsOption() },
  check: (briefing, { names }) => {
    const house = new Map(names.map((form) => [keyOf(form, 0, form.length), form]));
    const others = spellingsIn(namesIn(briefing), house).flatMap((all): readonly Other[] => {
      const [{ form: any } = { form: "" }] = all;
      const ofTheHouse = house.get(keyOf(any, 0, any.length));
      const [most] = [...all].sort((a, b) => b.count - a.count);
      const usual = ofTheHouse === undefined ? most : { form: ofTheHouse, count: 0 };
      if (!usual) return [];
      return all
        .filter(({ form }) => form !== usual.form && (ofTheHouse !== undefined || areTwoSpellings(form, usual.form)))
        .map((other) => ({ other, usual, isOfTheHouse: ofTheHouse !== undefined }));
    });
    const placesOf = placesOfNames(
      briefing,
      others.map(({ other }) => other.form),
    );
    return others.flatMap((one) => reportOther(one, placesOf(one.other.form)));
  },
});
