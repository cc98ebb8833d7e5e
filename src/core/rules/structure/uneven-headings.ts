import { isTypedInCapitals } from "../../document/capitals";
import type { Edit } from "../../document/edit";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing } from "../../recognise/briefing";
import { isNumbered } from "../../recognise/heading-mentions";
import { normaliseHeading } from "../../recognise/normalise-heading";
import type { Language, Localised, SectionSpec } from "../../profile/profile";
import { onceFor } from "../../text/once-for";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";
import { nameInHeading } from "./heading-name";
import { sectionHeadings, type SectionHeading } from "./section-headings";

/** Two headings are too few to tell how a paper writes them. */
const fewest = 3;
/** "CV" is not in capitals, it is an acronym. */
const shortestInCapitals = 5;

type Kind = "colon" | "capitals" | "number";

const colon = /\s*[:：]\s*$/;

const endsInColon = (text: string): boolean => {
  const end = text.trimEnd();
  return end.endsWith(":") || end.endsWith("：");
};

const has: Readonly<Record<Kind, (heading: Paragraph) => boolean>> = {
  colon: ({ text }) => endsInColon(text),
  capitals: ({ caps }) => caps,
  number: (heading) => isNumbered(heading) || /^\s*(?:\d+|[IVX]+|[A-Z])[.)]\s/.test(heading.text),
};

const mayHave = (kind: Kind, { text }: Paragraph): boolean =>
  kind !== "capitals" || text.replace(/\P{L}/gu, "").length >= shortestInCapitals;

const colonEdit = (heading: Paragraph, { language }: Briefing): Edit => {
  const { text } = heading;
  const from = colon.exec(text)?.index ?? text.trimEnd().length;
  const sign = language === "fr" ? "\u00a0:" : ":";
  return { op: "replaceText", paragraph: refTo(heading), from, to: text.length, text: endsInColon(text) ? "" : sign };
};

/** The names that a section goes by in one language, by what they have in common with other spellings. */
const namesIn = (language: Language) =>
  onceFor(({ titles, aliases }: SectionSpec): ReadonlyMap<string, string> => {
    const names = [titles[language], ...aliases[language]];
    return new Map(names.map((name) => [normaliseHeading(name), name] as const).reverse());
  });

const names: Localised<ReturnType<typeof namesIn>> = { en: namesIn("en"), fr: namesIn("fr"), de: namesIn("de") };

/**
 * A heading in capitals as the house writes it, or the other way round; null where the house does not know it, and
 * where the capitals are a matter of its format.
 */
const capitalsEdit = ({ heading, part }: SectionHeading, { language }: Briefing): Edit | null => {
  const { from, to } = nameInHeading(heading, part);
  const written = heading.text.slice(from, to);
  if (heading.caps && !isTypedInCapitals(written)) return null;
  const text = heading.caps ? names[language](part.spec).get(normaliseHeading(written)) : written.toUpperCase();
  return text === undefined ? null : { op: "replaceText", paragraph: refTo(heading), from, to, text };
};

const fixesOf = (kind: Kind, odd: readonly SectionHeading[], briefing: Briefing): readonly Fix[] => {
  if (kind === "number") return [];
  const isColon = kind === "colon";
  const edits = odd.flatMap((one) => (isColon ? colonEdit(one.heading, briefing) : capitalsEdit(one, briefing)) ?? []);
  const [first, ...others] = edits;
  if (!first || edits.length < odd.length) return [];
  const repair = { titleId: "evenHeadings", data: {}, edits: [first, ...others] } as const;
  return [isColon ? { ...repair, safety: "safe" } : { ...repair, safety: "suggestion" }];
};

const judge = (kind: Kind, briefing: Briefing): readonly Report<Kind>[] => {
  const all = sectionHeadings(briefing);
  const having = all.map(({ heading }) => has[kind](heading));
  if (!having.includes(true) || !having.includes(false)) return [];
  const [some, rest] = [true, false].map((wanted) =>
    all.filter(({ heading }, at) => having[at] === wanted && mayHave(kind, heading)),
  );
  if (!some || !rest || some.length + rest.length < fewest) return [];
  const odd = some.length <= rest.length ? some : rest;
  const [first, ...others] = odd;
  if (!first) return [];
  return [
    {
      messageId: kind,
      data: { quote: odd.map(({ heading }) => heading.text.trim()).join(", "), count: odd.length },
      at: spanOf(first.heading),
      section: first.part.spec.key,
      related: others.map(({ heading }) => spanOf(heading)),
      fixes: fixesOf(kind, odd, briefing),
    },
  ];
};

/** The headings of one paper are written in one way: all with a colon, a number, in capitals, or none. */
export const unevenHeadings = defineRule({
  id: "uneven-headings",
  family: "structure",
  severity: "info",
  messages: ["colon", "capitals", "number"],
  check: (briefing) => [...judge("colon", briefing), ...judge("capitals", briefing), ...judge("number", briefing)],
});
