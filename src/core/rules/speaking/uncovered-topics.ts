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

/** Whole topics: one that is only the words leading to deeper ones says nothing by itself. */
const topicsOf = ({ topics }: Briefing): readonly Item[] => topics.filter(({ text }) => !/[:：]\s*$/.test(text));

/**
 * The topics whose matter does not come up in some parts of the paper, compared by key terms. A topic of fewer terms
 * than `fewest` is left in peace: other words may say the same. So is the only one: all of the paper is about it. And so
 * is one in another language than the paper.
 */
export const uncoveredTopics = (briefing: Briefing, parts: readonly Part[], fewest: number): readonly Item[] => {
  const topics = topicsOf(briefing);
  if (topics.length < 2 || topics.length > mostTopics) return [];
  const asked = topics.flatMap((topic) => {
    if (languageOf(topic.paragraph, briefing) !== briefing.language) return [];
    const terms = topicTerms(topic.text, briefing.language);
    return terms.length < fewest ? [] : [{ topic, terms }];
  });
  const search = new TermSearch(asked.flatMap(({ terms }) => terms));
  for (const paragraph of parts.flatMap(textOf)) search.seek(paragraph.text, () => languageOf(paragraph, briefing));
  return asked.flatMap(({ topic, terms }) => {
    const met = terms.filter((term) => search.has(term)).length;
    return met * oneIn < terms.length ? [topic] : [];
  });
};

/** What is said aloud. */
export const spokenParts = onceFor(({ parts }: Briefing): readonly Part[] => parts.filter(isSpoken));

const apart: ReadonlySet<string> = new Set(["title", "dateLine", "topics", "participants", "contact"]);

/** What is told to the reader: background, scene setter, annexes. */
export const toldParts = onceFor(({ parts }: Briefing): readonly Part[] =>
  parts.filter((part) => !apart.has(part.spec.key) && (!isSpoken(part) || part.also !== null)),
);
