import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { runningTextIn } from "./written";

/**
 * What is written like a name, from its first capital on: a word, with what is joined to it by hyphens. By letters and
 * not by Unicode classes, which V8 looks for three times as long.
 */
const name = /[A-Z\u00c0-\u00de][\w\u00c0-\u024f&]*(?:[-\u2010\u2011][\w\u00c0-\u024f&]+)*/g;
/** A letter or digit, or what joins a name to another: no name ends beside it. */
const joins = /[\w\u00c0-\u024f&\u2010\u2011-]/;
/** The beginning in small letters of "eu-LISA" and "iPhone". */
const smallBeginning = /(?<![\w\u00c0-\u024f&-])(?:[a-z]{1,4}[-\u2010\u2011]|[a-z])$/;

/** Where the name begins whose first capital this is; -1 inside another word. */
const beginOf = (text: string, capital: number): number => {
  if (!joins.test(text[capital - 1] ?? "")) return capital;
  const before = text.slice(Math.max(0, capital - 6), capital);
  const small = smallBeginning.exec(before)?.[0];
  return small === undefined ? -1 : capital - small.length;
};
const address = /(?:https?:|www\.)\S+|[^\s@]{1,64}@\S+/gi;

export const withoutAddresses = (text: string): string =>
  text.includes("://") || text.includes("www.") || text.includes("@")
    ? text.replace(address, (found) => "_".repeat(found.length))
    : text;

/** How often each name, and each two of them side by side, come in what is said and told. */
export interface Names {
  readonly single: ReadonlyMap<string, number>;
  readonly double: ReadonlyMap<string, number>;
}

/** The names of a paper, in the order in which they first come. */
export const namesIn = onceFor((briefing: Briefing): Names => {
  const single = new Map<string, number>();
  const double = new Map<string, number>();
  const count = (counts: Map<string, number>, form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { paragraph } of runningTextIn(briefing)) {
    const text = withoutAddresses(paragraph.text);
    let last = { from: 0, to: -1 };
    for (const { 0: capitalised, index } of text.matchAll(name)) {
      const from = beginOf(text, index);
      if (from < 0) continue;
      const to = index + capitalised.length;
      count(single, text.slice(from, to));
      if (last.to === from - 1 && text[last.to] === " ") count(double, text.slice(last.from, to));
      last = { from, to };
    }
  }
  return { single, double };
});

/** Where exactly this name stands in a text. */
export const placesOf = (form: string, text: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (!joins.test(text[at - 1] ?? "") && !joins.test(text[at + form.length] ?? "")) found.push(at);
  }
  return found;
};
