import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Part } from "../../recognise/briefing";
import { caseless } from "../../text/caseless";
import { onceFor } from "../../text/once-for";

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

export interface Counterpart {
  /** The title, or what else stands as one line. */
  readonly part: Part;
  readonly line: Paragraph;
  readonly name: string;
}

/** Whom the title says that the meeting is with, and where. */
export const counterpartOf = onceFor((briefing: Briefing): Counterpart | null => {
  const part = titlePart(briefing);
  const line = part?.body[0];
  const name = part && counterpartIn(titleText(part));
  return part && line && name ? { part, line, name } : null;
});

/** What stands in the part of the participants, the line of its heading included. */
export const participantsText = ({ parts }: Briefing): readonly Paragraph[] =>
  gather(
    parts.filter(({ spec }) => spec.content === "sides"),
    ({ heading, body }) => (heading ? [heading, ...body] : body),
  );
