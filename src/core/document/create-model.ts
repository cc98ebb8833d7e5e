import { carryIds } from "./carry-ids";
import type { DocumentModel } from "./model";
import type { Paragraph, ParagraphFacts, ParagraphId } from "./paragraph";
import { untoldTraces, type Traces } from "./traces";
import { versionOf } from "./version";

/**
 * Makes the model of what an adapter has just read.
 * @param previous the model of the last read of the same open document, so that unchanged paragraphs keep their ids
 * @param language a BCP 47 tag, null where the host does not tell
 * @param properties values as JSON text
 */
export const createModel = (
  previous: DocumentModel | null,
  facts: readonly ParagraphFacts[],
  language: string | null,
  properties: Readonly<Record<string, string>>,
  traces: Traces = untoldTraces,
): DocumentModel => {
  const idAt = carryIds(previous?.paragraphs ?? [], facts);
  const paragraphs = facts.map((paragraph, index) => placed(paragraph, idAt(index), index));
  let version: string | null = null;
  return {
    // A paper that is judged once is never compared with another read of it: the name is made when it is asked for.
    get version() {
      return (version ??= versionOf(facts, language, properties, traces));
    },
    language,
    paragraphs,
    properties,
    traces,
  };
};

/** Written out, since copying with "..." takes ten times as long. */
const placed = (facts: ParagraphFacts, id: ParagraphId, index: number): Paragraph => ({
  text: facts.text,
  style: facts.style,
  headingLevel: facts.headingLevel,
  list: facts.list,
  bold: facts.bold,
  caps: facts.caps,
  lead: facts.lead,
  highlighted: facts.highlighted,
  holdsObject: facts.holdsObject,
  textBox: facts.textBox,
  cell: facts.cell,
  control: facts.control,
  id,
  index,
});
