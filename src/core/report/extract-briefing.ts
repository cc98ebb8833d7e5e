import type { Paragraph } from "../document/paragraph";
import type { SectionKey } from "../profile/profile";
import type { Briefing, HeadingMatch, Part } from "../recognise/briefing";
import type { ContractDocument, ContractMatch, ContractSection, DocumentKind } from "./contract";

type Extract = Omit<ContractDocument, "path" | "error" | "findings">;

const kinds: Readonly<Record<Briefing["kind"], DocumentKind>> = {
  briefing: "briefing",
  other: "other",
  empty: "unknown",
};

export const matches: Readonly<Record<HeadingMatch, ContractMatch>> = {
  title: "exact",
  alias: "alias",
  typo: "typo",
  otherLanguage: "translation",
};

const textOf = (paragraphs: readonly Paragraph[]): readonly string[] =>
  paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "");

const sectionOf = ({ spec, heading, match, status, body }: Part, withContent: boolean): readonly ContractSection[] =>
  heading === null
    ? []
    : [
        {
          key: spec.key,
          heading: heading.text.trim(),
          paragraph: heading.index,
          form: "own",
          match: matches[match],
          status,
          confidence: 1,
          ...(withContent && { content: textOf(body) }),
        },
      ];

/** The line of a part that has no heading: where it stands and what it says. */
const lineOf = (parts: readonly Part[], content: "line" | "dateLine") => {
  const line = parts.find(({ spec }) => spec.content === content)?.body[0];
  return line ? { text: line.text.trim(), paragraph: line.index } : null;
};

const countWords = ({ text }: Paragraph): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []).length;

const once = (keys: readonly SectionKey[]): readonly SectionKey[] => [...new Set(keys)];

/** What the recogniser has found, in the shape of the contract. */
export const extractBriefing = (briefing: Briefing, withContent: boolean): Extract => {
  const { parts, points } = briefing;
  const dateLine = lineOf(parts, "dateLine");
  const keys = parts.map(({ spec }) => spec.key);
  return {
    kind: kinds[briefing.kind],
    language: briefing.kind === "empty" ? null : briefing.language,
    paragraphs: briefing.model.paragraphs.length,
    title: lineOf(parts, "line"),
    dateLine: dateLine && { ...dateLine, date: null, from: null, to: null, place: null },
    sections: parts.flatMap((part) => sectionOf(part, withContent)),
    missing: briefing.missing.map(({ key }) => key),
    misplaced: once(briefing.misplaced.map(({ spec }) => spec.key)),
    duplicates: once(keys.filter((key, at) => keys.indexOf(key) < at)),
    participants: {
      sides: briefing.sides.map(({ name, people }) => ({
        name,
        people: people.map(({ text }) => ({ name: text, function: null })),
      })),
    },
    speakingPoints: { count: points.length, words: points.map(countWords) },
    topics: { count: briefing.topics.length },
    otherHeadings: [],
  };
};
