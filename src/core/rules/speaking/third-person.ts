import { gather } from "../../document/gather";
import type { Briefing } from "../../recognise/briefing";
import type { Language } from "../../profile/profile";
import { foldText } from "../../recognise/normalise-heading";
import { caseless } from "../../text/caseless";
import { languageOf } from "../../text/language-of";
import { wordNumbers } from "../../text/word-numbers";
import { defineRule } from "../rule";
import { spanOf } from "../span-of";
import { pointWords } from "./point-words";

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const article = "(?:the|la|le|l['’]|les|die|der|das)\\s?";

/** Whom the title names is met, and is not the own side even where it stands first. */
const isMet = (name: string | null, { parts }: Briefing): boolean =>
  name !== null &&
  parts.some(
    ({ spec, body }) => spec.content === "line" && body.some(({ text }) => foldText(text).includes(foldText(name))),
  );

/** The names that whoever speaks goes by: the side that the paper is written for stands first, with its people. */
const ownNames = ({ sides: [own] }: Briefing): readonly string[] =>
  own
    ? [own.name ?? "", ...own.people.map(({ name }) => name)]
        .map((name) => name.trim())
        .filter((name) => /\p{L}{2}/u.test(name))
    : [];

/** Whether some words stand side by side among others. */
const holdInRow = (numbers: Uint32Array, [first, ...rest]: readonly number[]): boolean => {
  if (first === undefined) return true;
  let at = numbers.indexOf(first);
  while (at >= 0) {
    const from = at + 1;
    if (rest.every((number, more) => numbers[from + more] === number)) return true;
    at = numbers.indexOf(first, from);
  }
  return false;
};

/** Those of some names of which the words stand in the points: most papers need not be searched for any. */
const namesInPoints = (names: readonly string[], briefing: Briefing): readonly string[] => {
  if (names.length === 0) return names;
  const { numbers } = pointWords(briefing);
  return names.filter((name) => holdInRow(numbers, [...wordNumbers(name)]));
};

/** "DG HOME is …": the name as the subject, at the beginning or behind a stop, before a word in small letters. */
const subject = (names: readonly string[]): RegExp => {
  const source = `(?:^|[.!?;:]\\s)[-–—•*·\\s]*(?:${article})?(?:${names.map(escaped).join("|")})\\s(?=\\p{Ll})`;
  return caseless({ source, flags: "u" })();
};

/** Words behind a name that do not make it the subject of what is said. */
const noVerb: Readonly<Record<Language, RegExp>> = {
  en: /^(?:and|or|as|at|in|on|for|from|to|with|of|by)\b/,
  fr: /^(?:et|ou|à|au|aux|de|du|des|en|dans|pour|par|avec|sur)(?![\p{L}])/u,
  de: /^(?:und|oder|als|an|in|im|auf|für|von|vom|mit|bei|beim|zu|zum|zur)(?![\p{L}])/u,
};

/** Who speaks says "I" and "we": their own side is not the subject of a point. */
export const thirdPerson = defineRule({
  id: "third-person",
  family: "speaking",
  severity: "info",
  messages: ["third"],
  check: (briefing) => {
    const names = namesInPoints(ownNames(briefing), briefing);
    if (names.length === 0 || isMet(briefing.sides[0]?.name ?? null, briefing)) return [];
    const pattern = subject(names);
    const found = gather(briefing.points, ({ paragraph, text }) => {
      const match = pattern.exec(text);
      const rest = match ? text.slice(match.index + match[0].length) : "";
      const speaks = match !== null && !noVerb[languageOf(paragraph, briefing)].test(rest);
      return speaks ? [{ paragraph, words: match[0].replace(/^[^\p{L}\p{N}]+/u, "").trim() }] : [];
    });
    const [first, ...others] = found;
    if (!first) return [];
    return [
      {
        messageId: "third",
        data: { count: found.length, quote: first.words },
        at: spanOf(first.paragraph),
        section: "speakingPoints",
        related: others.map(({ paragraph }) => spanOf(paragraph)),
        fixes: [],
      },
    ];
  },
});
