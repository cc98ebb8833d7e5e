import type { Edit } from "../../document/edit";
import type { Item } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import { defineRule, type Fix, type Report } from "../rule";
import { spanOf } from "../span-of";

/** Two topics are too few to tell how the list is written. */
const fewest = 3;

type Kind = "stop" | "capital";

const has: Readonly<Record<Kind, (item: Item) => boolean>> = {
  stop: ({ text }) => /\.\s*$/.test(text),
  capital: ({ text }) => /^\p{Lu}/u.test(text),
};

/** "eu-AREAL" and "5G" begin as they are spelt, and a question ends as it must. */
const mayHave = (kind: Kind, { text }: Item): boolean =>
  kind === "stop" ? !/[?!…]\s*$/.test(text) : /^(?:\p{Lu}|\p{Ll}+(?:\s|$))/u.test(text);

const stopEdit = ({ paragraphs }: Item): Edit => {
  const last = paragraphs[paragraphs.length - 1] ?? paragraphs[0];
  const end = last.text.trimEnd().length;
  const isStop = last.text[end - 1] === ".";
  return {
    op: "replaceText",
    paragraph: refTo(last),
    from: isStop ? end - 1 : end,
    to: end,
    text: isStop ? "" : ".",
  };
};

/** Several items that share a paragraph are typed lines, in which no single end can be named. */
const stopFix = (odd: readonly Item[], all: readonly Item[]): readonly Fix[] => {
  if (new Set(all.map(({ paragraph }) => paragraph)).size < all.length) return [];
  const [first, ...others] = odd.map(stopEdit);
  return first ? [{ titleId: "evenStops", data: {}, safety: "safe", edits: [first, ...others] }] : [];
};

const judge = (kind: Kind, topics: readonly Item[]): readonly Report<Kind>[] => {
  if (topics.length < fewest) return [];
  const asked = topics.filter((item) => mayHave(kind, item));
  const [some, rest] = [true, false].map((wanted) => asked.filter((item) => has[kind](item) === wanted));
  if (!some || !rest || asked.length < fewest) return [];
  const odd = some.length <= rest.length ? some : rest;
  const [first, ...others] = odd;
  if (!first) return [];
  return [
    {
      messageId: kind,
      data: { quote: first.text, count: odd.length },
      at: spanOf(first.paragraph),
      section: "topics",
      related: others.map(({ paragraph }) => spanOf(paragraph)),
      fixes: kind === "stop" ? stopFix(odd, asked) : [],
    },
  ];
};

/** The topics are written in one way: all end in a full stop or none, all begin with a capital or none. */
export const unevenTopics = defineRule({
  id: "uneven-topics",
  family: "structure",
  severity: "info",
  messages: ["stop", "capital"],
  each: "meeting",
  check: ({ topics }) => [...judge("stop", topics), ...judge("capital", topics)],
});
