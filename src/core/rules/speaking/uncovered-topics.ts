import { gather } from "../../document/gather";
import type { Paragraph } from "../../document/paragraph";
import type { Briefing, Item, Part } from "../../recognise/briefing";
import { languageOf } from "../../text/language-of";
import { onceFor } from "../../text/once-for";
import { TermSearch } from "../../text/term-search";
import { isSpoken } from "../language/written";
import { topicTerms } from "./topic-terms";

/** Less of a topic's terms than one in so many stands in a text that does not speak of it. */
const oneIn = 5;

const textOf = ({ heading, headingEnd, body }: Part): readonly Paragraph[] =>
  heading && heading.text.slice(headingEnd).trim() !== "" ? [heading, ...body] : body;

/** Nobody speaks of more in one meeting: a longer list is something else, or was read wrongly. */
const mostTopics = 40;

/** A topic with the terms that tell whether a text speaks of it. */
interface Asked {
  readonly topic: Item;
  readonly terms: readonly string[];
}

/** Whole topics in the paper's language: one that is only the words leading to deeper ones says nothing by itself. */
const askedTopics = onceFor((briefing: Briefing): readonly Asked[] => {
  const { language } = briefing;
  const topics = briefing.topics.filter(({ text }) => !/[:：]\s*$/.test(text));
  if (topics.length < 2 || topics.length > mostTopics) return [];
  return topics
    .filter(({ paragraph }) => languageOf(paragraph, briefing) === language)
    .map((topic) => ({ topic, terms: topicTerms(topic.text, language) }));
});

/**
 * The topics whose matter does not come up in some parts of the paper, compared by key terms. A topic of fewer terms
 * than `fewest` is left in peace: other words may say the same. So is the only one: all of the paper is about it. And so
 * is one in another language than the paper.
 */
export const uncoveredTopics = (briefing: Briefing, parts: readonly Part[], fewest: number): readonly Item[] => {
  let open = askedTopics(briefing).filter(({ terms }) => terms.length >= fewest);
  const search = new TermSearch(gather(open, ({ terms }) => terms));
  const isOpen = ({ terms }: Asked): boolean => terms.filter((term) => search.has(term)).length * oneIn < terms.length;
  open = open.filter(isOpen);
  for (const part of parts) {
    for (const paragraph of textOf(part)) {
      // Most topics come up before half of the text has been read.
      if (open.length === 0) return [];
      if (search.seek(paragraph.text, () => languageOf(paragraph, briefing))) open = open.filter(isOpen);
    }
  }
  return open.map(({ topic }) => topic);
};

/** What is said aloud. */
export const spokenParts = onceFor(({ parts }: Briefing): readonly Part[] => parts.filter(isSpoken));

const apart: ReadonlySet<string> = new Set(["title", "dateLine", "topics", "participants", "contact"]);

/** What is told to the reader: background, scene setter, annexes. */
export const toldParts = onceFor(({ parts }: Briefing): readonly Part[] =>
  parts.filter((part) => !apart.has(part.spec.key) && (!isSpoken(part) || part.also !== null)),
);
