import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { runningTextIn } from "./written";

/**
 * What is written like a name: a word with a capital, with what is joined to it by hyphens, and the short beginning in
 * small letters of "eu-LISA". By letters and not by Unicode classes, which V8 looks for three times as long.
 */
const name =
  /(?<![\w\u00c0-\u024f&-])(?:[a-z]{1,4}[-\u2010\u2011](?=[A-Z]{2})|[a-z](?=[A-Z][a-z]))?[A-Z\u00c0-\u00de][\w\u00c0-\u024f&]*(?:[-\u2010\u2011][\w\u00c0-\u024f&]+)*/g;
const address = /(?:https?:|www\.)\S+|\S+@\S+/gi;

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
    for (const { 0: form, index } of text.matchAll(name)) {
      const to = index + form.length;
      count(single, form);
      if (last.to === index - 1 && text[last.to] === " ") count(double, text.slice(last.from, to));
      last = { from: index, to };
    }
  }
  return { single, double };
});

/** A letter or digit, or what joins a name to another: no name ends beside it. */
const joins = /[\w\u00c0-\u024f&\u2010\u2011-]/;

/** Where exactly this name stands in a text. */
export const placesOf = (form: string, text: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    if (!joins.test(text[at - 1] ?? "") && !joins.test(text[at + form.length] ?? "")) found.push(at);
  }
  return found;
};
