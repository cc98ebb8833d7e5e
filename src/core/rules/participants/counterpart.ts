import type { Paragraph } from "../../document/paragraph";
import type { Language } from "../../profile/profile";
import type { Briefing, Part } from "../../recognise/briefing";
import { acronymsIn } from "../../text/acronyms-in";
import { caseless } from "../../text/caseless";
import { expansionOf } from "../../text/expansion-of";
import { areAkin, keyTermsIn } from "../../text/key-terms";

/** What stands before the name of the other side in a title. */
const introductions: readonly (() => RegExp)[] = [
  caseless(/(?<!\p{L})(?:with|avec|mit)\s+/gu),
  caseless(/(?<!\p{L})(?:visit (?:by|of|from)|visite (?:de |du |des |d['’])|besuch (?:von|der|des))\s*/gu),
];
/** What a title says besides it: when, where, about what. */
const restOfTitle = /\s(?:on|regarding|about|concerning|le|sur|au sujet|am|zum thema|zu|über)\s|[:;(|\n]|\s[–—-]\s/iu;

export const titlePart = ({ parts }: Briefing): Part | undefined =>
  parts.find(({ spec, status }) => spec.content === "line" && status === "filled");

export const titleText = ({ body }: Part): string => body.map(({ text }) => text.trim()).join(" ");

/** Whom a title says that the meeting is with; null where it does not say so in so many words. */
export const counterpartIn = (title: string): string | null => {
  for (const introduction of introductions) {
    const last = [...title.matchAll(introduction())].at(-1);
    if (!last) continue;
    const rest = title.slice(last.index + last[0].length);
    const name = rest.slice(0, restOfTitle.exec(rest)?.index ?? rest.length).trim();
    if (/\p{L}/u.test(name)) return name;
  }
  return null;
};

/** Tells whether a text speaks of somebody: by a word of the name, in any form, or by its initials. */
export const mentionOf = (name: string, language: Language): ((text: string) => boolean) => {
  const terms = keyTermsIn(name, language);
  const isAkin = (term: string): boolean => terms.some((own) => areAkin(own, term) || isCompound(own, term));
  return (text) =>
    keyTermsIn(text, language).some(isAkin) ||
    acronymsIn(text).some((acronym) => expansionOf(acronym.text, name) !== null);
};

const shortestInCompound = 5;

/** "Jagdrat" in "Landesjagdrat". */
const isCompound = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= shortestInCompound && (a.endsWith(b) || b.endsWith(a));

/** What stands in the part of the participants, the line of its heading included. */
export const participantsText = ({ parts }: Briefing): readonly Paragraph[] =>
  parts
    .filter(({ spec }) => spec.content === "sides")
    .flatMap(({ heading, body }) => (heading ? [heading, ...body] : body));
