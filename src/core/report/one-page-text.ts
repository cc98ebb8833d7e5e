import type { OnePage, OnePageList } from "./one-page";
import { visibleText } from "./visible-text";

const listText = ({ title, intro, entries, rest }: OnePageList): readonly string[] => [
  ...(title === "" ? [] : ["", title]),
  ...(intro === "" ? [] : [intro]),
  ...entries.map(({ what, then }) => `- ${what}${then === "" ? "" : ` ${then}`}`),
  ...(rest === "" ? [] : [rest]),
];

/** The page as plain text, to be pasted into a mail. */
export const onePageText = ({ title, verdictWords, facts, parts, speaking, lists, foot }: OnePage): string =>
  [
    title,
    verdictWords,
    ...facts,
    "",
    parts.title,
    ...parts.rows.map(
      ([part, state, words]) => `- ${part}: ${[state, words].filter((cell) => cell !== "").join(", ")}`,
    ),
    ...(speaking === "" ? [] : [speaking]),
    ...lists.flatMap(listText),
    "",
    ...foot,
  ]
    .map(visibleText)
    .join("\n");
