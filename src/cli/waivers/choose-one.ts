import type { Language } from "../../core";
import type { CliWord } from "../words/cli-words";
import { sayIn } from "../words/say-in";
import { namedBy, namedInWords, type MarkedPlace } from "./marked-place";

/** Which finding is meant: its rule, and where that finds several, where it stands. */
export interface Which {
  readonly ruleId: string;
  readonly at?: string;
}

/** What is said where there is none, none at the place that was named, and more than one. */
export interface Unclear {
  readonly none: CliWord;
  readonly elsewhere: CliWord;
  readonly several: CliWord;
}

export type Choice<Item> =
  { readonly item: Item } | { readonly item: null; readonly sentences: readonly [string, ...string[]] };

/** The one that is meant. Nothing is guessed: where it may be several, each is said with the name that tells it apart. */
export const chooseOne = <Item extends object>(
  items: readonly Item[],
  { ruleId: rule, at }: Which,
  placeOf: (item: Item) => MarkedPlace,
  unclear: Unclear,
  language: Language,
): Choice<Item> => {
  const named = at === undefined ? items : namedBy(at, items, placeOf);
  const [first, second] = named;
  if (first && !second) return { item: first };
  if (items.length === 0) return { item: null, sentences: [sayIn(language, unclear.none, { rule })] };
  const head = first
    ? sayIn(language, unclear.several, { rule, count: named.length })
    : sayIn(language, unclear.elsewhere, { rule, at: at ?? "" });
  const choice = (first ? named : items).map((item) => `  ${namedInWords(placeOf(item))}`);
  return { item: null, sentences: [head, ...choice] };
};
