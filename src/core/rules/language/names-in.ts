import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { runningTextIn } from "./written";

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;

const isCapital = (code: number): boolean => isBetween(code, 0x41, 0x5a) || isBetween(code, 0xc0, 0xde);

/** A letter, a digit, "_" or "&". By codes and not by Unicode classes, which V8 looks for three times as long. */
const isInName = (code: number): boolean =>
  isBetween(code | 0x20, 0x61, 0x7a) ||
  isBetween(code, 0x30, 0x39) ||
  isBetween(code, 0xc0, 0x24f) ||
  code === 0x26 ||
  code === 0x5f;

const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;

/** A letter or digit, or what joins a name to another: no name ends beside it. */
const joins = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return isInName(code) || isHyphen(code);
};

/** The beginning in small letters of "eu-LISA" and "iPhone". */
const smallBeginning = /(?<![\w\u00c0-\u024f&-])(?:[a-z]{1,4}[-\u2010\u2011]|[a-z])$/;

/** Where the name begins whose first capital this is; -1 inside another word. */
const beginOf = (text: string, capital: number): number => {
  if (!joins(text, capital - 1)) return capital;
  const before = text.slice(Math.max(0, capital - 6), capital);
  const small = smallBeginning.exec(before)?.[0];
  return small === undefined ? -1 : capital - small.length;
};

/** Where a name ends: its first word, with what is joined to it by hyphens. */
const endOf = (text: string, capital: number): number => {
  let end = capital + 1;
  while (isInName(text.charCodeAt(end)) || (isHyphen(text.charCodeAt(end)) && isInName(text.charCodeAt(end + 1)))) {
    end += 1;
  }
  return end;
};

/** The next capital of a text from a place on; its end where there is none. */
const capitalFrom = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && !isCapital(text.charCodeAt(at))) at += 1;
  return at;
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
    let to = 0;
    // What is written like a name goes from its first capital on.
    for (let capital = capitalFrom(text, 0); capital < text.length; capital = capitalFrom(text, to)) {
      to = endOf(text, capital);
      const from = beginOf(text, capital);
      if (from < 0) continue;
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
    if (!joins(text, at - 1) && !joins(text, at + form.length)) found.push(at);
  }
  return found;
};
