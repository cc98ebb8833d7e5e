import type { Paragraph } from "../../document/paragraph";
import type { Span } from "../../document/port";
import type { Briefing, Part } from "../../recognise/briefing";
import { olderMailsIn, pageFurnitureIn } from "../../recognise/page-furniture";
import { saysNothing } from "../../recognise/says-nothing";
import { glancesAt } from "../../text/glance";
import { type Signs } from "../../text/signs";
import { onceFor } from "../../text/once-for";
import type { WordTrace } from "../../text/word-trace";
import type { Stretch } from "../../text/words-in";

/** A paragraph of the paper's own text, with the part that it stands in. */
export interface Written {
  readonly paragraph: Paragraph;
  readonly part: Part;
  /** Where its text begins: behind the heading of a part that stands on the same line. */
  readonly from: number;
}

/** What is enclosed was written elsewhere, and is nobody's to mend here. */
const enclosed: ReadonlySet<string> = new Set(["annexes", "cvs"]);

/** The heading of a part where text stands behind it on the same line. */
const headingLine = (part: Part): readonly Written[] => {
  const { heading, headingEnd } = part;
  const goesOn = heading !== null && heading.text.slice(headingEnd).trim() !== "";
  return goesOn ? [{ paragraph: heading, part, from: headingEnd }] : [];
};

/**
 * The text of a paper in order: without headings of parts, prompts, what is of the page, annexes and older mails.
 * Title, date line and participants are among it.
 */
export const writtenIn = onceFor(({ parts, profile, model }: Briefing): readonly Written[] => {
  const [end = model.paragraphs.length] = olderMailsIn(model);
  const furniture = pageFurnitureIn(model);
  const isOwn = (paragraph: Paragraph): boolean =>
    paragraph.index < end && !saysNothing(paragraph, profile) && !furniture.has(paragraph.index);
  const written: Written[] = [];
  for (const part of parts) {
    if (enclosed.has(part.spec.key)) continue;
    written.push(...headingLine(part).filter(({ paragraph }) => isOwn(paragraph)));
    for (const paragraph of part.body) if (isOwn(paragraph)) written.push({ paragraph, part, from: 0 });
  }
  return written;
});

/** What sections hold that are told or said. */
export const running: ReadonlySet<string> = new Set(["prose", "list", "questions"]);
const ofThePage: ReadonlySet<string> = new Set(["topics", "contact"]);

/** What is said and told, rather than who meets when about what; without subheadings and lines in capitals. */
export const runningTextIn = onceFor((briefing: Briefing): readonly Written[] =>
  writtenIn(briefing).filter(
    ({ paragraph, part: { spec } }) =>
      running.has(spec.content) && !ofThePage.has(spec.key) && paragraph.headingLevel === null && !paragraph.caps,
  ),
);

/** The indexes of their paragraphs in a row: most rules leave most texts out, without a look at any of them. */
const indexesOf = onceFor((all: readonly Written[]): Uint32Array => {
  const indexes = new Uint32Array(all.length);
  all.forEach(({ paragraph }, at) => {
    indexes[at] = paragraph.index;
  });
  return indexes;
});

/** Those of some texts that may hold one of the signs; most rules have nothing to look for in most paragraphs. */
const holding = (all: readonly Written[], { model }: Briefing, wanted: Signs): readonly Written[] => {
  const { signs } = glancesAt(model);
  const held: Written[] = [];
  const indexes = indexesOf(all);
  for (let at = 0; at < indexes.length; at += 1) {
    const written = ((signs[indexes[at] ?? 0] ?? 0) & wanted) === 0 ? undefined : all[at];
    if (written) held.push(written);
  }
  return held;
};

/** What of `writtenIn` may hold one of these signs. */
export const writtenWith = (briefing: Briefing, wanted: Signs): readonly Written[] =>
  holding(writtenIn(briefing), briefing, wanted);

/** What of `runningTextIn` may hold one of these signs. */
export const runningTextWith = (briefing: Briefing, wanted: Signs): readonly Written[] =>
  holding(runningTextIn(briefing), briefing, wanted);

/** Those of some texts that may hold a word of a trace; all of them where it is null. */
export const holdingWord = (
  all: readonly Written[],
  trace: Pick<WordTrace, "paragraphsIn"> | null,
  { model }: Briefing,
): readonly Written[] => {
  if (trace === null) return all;
  const paragraphs = trace.paragraphsIn(model);
  const held: Written[] = [];
  const indexes = indexesOf(all);
  for (let at = 0; at < indexes.length; at += 1) {
    const written = paragraphs[indexes[at] ?? 0] === 1 ? all[at] : undefined;
    if (written) held.push(written);
  }
  return held;
};

const spoken: ReadonlySet<string> = new Set(["lineToTake", "keyMessages", "speakingPoints", "speech", "defensives"]);

/** Whether a part is said aloud: it is read alone, without the background. */
export const isSpoken = ({ spec, also }: Part): boolean =>
  spoken.has(spec.key) || (also !== null && spoken.has(also.key));

export const spanIn = ({ paragraph }: Pick<Written, "paragraph">, { from, to }: Stretch): Span => ({
  paragraph: paragraph.id,
  from,
  to,
});
