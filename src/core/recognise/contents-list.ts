import type { DocumentModel } from "../document/model";
import type { HeadingMention } from "./heading-mentions";

/** So many names of sections, one right below the other, are a list of them. */
const fewestEntries = 3;

const keyOf = ({ sections }: HeadingMention): string | undefined => sections[0]?.key;

const isRightBelow = (model: DocumentModel, above: HeadingMention, { paragraph }: HeadingMention): boolean => {
  const between = paragraph.index - above.paragraph.index - 1;
  return between === 0 || (between === 1 && model.paragraphs[paragraph.index - 1]?.text.trim() === "");
};

/**
 * The mentions without those of a list of contents that somebody typed as plain lines: names in a row, each named
 * again further down, where its section stands.
 */
export const outsideContentsList = (
  model: DocumentModel,
  mentions: readonly HeadingMention[],
): readonly HeadingMention[] => {
  const lastOf = new Map(mentions.map((mention, at) => [keyOf(mention), at]));
  let run: HeadingMention[] = [];
  for (const [at, mention] of mentions.entries()) {
    const above = run.at(-1);
    const isEntry =
      mention.form === "own" && mention.paragraph.cell === null && (lastOf.get(keyOf(mention)) ?? at) > at;
    const goesOn =
      above === undefined || (isRightBelow(model, above, mention) && keyOf(mention) !== keyOf(run[0] ?? above));
    if (isEntry && goesOn) run.push(mention);
    else if (run.length >= fewestEntries) return [...mentions.slice(0, at - run.length), ...mentions.slice(at)];
    else run = isEntry ? [mention] : [];
  }
  return mentions;
};
