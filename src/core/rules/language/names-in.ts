import type { Briefing } from "../../recognise/briefing";
import { onceFor } from "../../text/once-for";
import { sign } from "../../text/signs";
import { surveyOf } from "../../text/text-survey";
import { NameForms } from "./name-forms";
import { runningTextIn, type Written } from "./written";

const isBetween = (code: number, first: number, last: number): boolean => code >= first && code <= last;

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

const address = /(?:https?:|www\.)\S+|[^\s@]{1,64}@\S+/gi;

const blank = 0x20;
/** "_", which stands for each character of an address. */
const hidden = 0x5f;

export const withoutAddresses = (text: string): string =>
  text.includes("://") || text.includes("www.") || text.includes("@")
    ? text.replace(address, (found) => "_".repeat(found.length))
    : text;

/** The names in what is said and told, and each two of them side by side. */
export interface Names {
  readonly single: NameForms;
  readonly double: NameForms;
}

const inAddresses = sign.at | sign.webAddress;

/** The names of a paper. What is written like a name goes from its first capital on, and where those stand is known. */
export const namesIn = onceFor((briefing: Briefing): Names => {
  const { signs, capitals, capitalStarts } = surveyOf(briefing.model);
  const single = new NameForms();
  const double = new NameForms();
  for (const { paragraph } of runningTextIn(briefing)) {
    const { index } = paragraph;
    const mayHoldAddress = ((signs[index] ?? 0) & inAddresses) !== 0;
    const text = mayHoldAddress ? withoutAddresses(paragraph.text) : paragraph.text;
    const end = capitalStarts[index + 1] ?? 0;
    let lastFrom = 0;
    let lastTo = -1;
    let to = 0;
    for (let at = capitalStarts[index] ?? 0; at < end; at += 1) {
      const capital = capitals[at] ?? 0;
      if (capital < to || text.charCodeAt(capital) === hidden) continue;
      to = endOf(text, capital);
      const from = beginOf(text, capital);
      if (from < 0) continue;
      single.add(text, from, to);
      if (lastTo === from - 1 && text.charCodeAt(lastTo) === blank) double.add(text, lastFrom, to);
      lastFrom = from;
      lastTo = to;
    }
  }
  return { single, double };
});

/** Where a name stands. */
export interface NamePlace {
  readonly written: Written;
  readonly from: number;
}

const none: readonly NamePlace[] = [];

/** So few names are looked for in a text before it is taken to pieces: most hold none of them. */
const few = 8;

/**
 * Where exactly each of these names stands in what is said and told, in reading order: in one walk for all of them, of
 * which there may be thousands. Names of one word, and of two with a blank between them.
 */
export const placesOfNames = (
  briefing: Briefing,
  forms: Iterable<string>,
): ((form: string) => readonly NamePlace[]) => {
  const found = new Map<string, NamePlace[]>();
  for (const form of forms) found.set(form, []);
  if (found.size === 0) return () => none;
  const sought = found.size > few ? [] : [...found.keys()];
  for (const written of runningTextIn(briefing)) {
    const { text } = written.paragraph;
    if (sought.length === 0 || sought.some((form) => text.includes(form))) placesInText(written, found);
  }
  return (form) => found.get(form) ?? none;
};

/** Looks up every stretch that may be a name, and every two of them side by side. */
const placesInText = (written: Written, found: ReadonlyMap<string, NamePlace[]>): void => {
  const text = withoutAddresses(written.paragraph.text);
  let lastFrom = 0;
  let lastTo = -1;
  /** Where the last pair ends: pairs of one name do not share a word. */
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (!joins(text, at)) continue;
    const from = at;
    while (joins(text, at)) at += 1;
    found.get(text.slice(from, at))?.push({ written, from });
    const pair =
      lastTo === from - 1 && text.charCodeAt(lastTo) === blank && lastFrom >= end
        ? found.get(text.slice(lastFrom, at))
        : undefined;
    if (pair) {
      pair.push({ written, from: lastFrom });
      end = at;
    }
    lastFrom = from;
    lastTo = at;
  }
};
