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
  return new ReadModel(paragraphs, language, properties, traces);
};

/** A paper that is judged once is never compared with another read of it: its version is made when it is asked for. */
class ReadModel implements DocumentModel {
  declare readonly version: string;
  declare readonly language: string | null;
  declare readonly paragraphs: readonly Paragraph[];
  declare readonly properties: Readonly<Record<string, string>>;
  declare readonly traces: Traces;
  #version: string | null = null;

  constructor(
    paragraphs: readonly Paragraph[],
    language: string | null,
    properties: Readonly<Record<string, string>>,
    traces: Traces,
  ) {
    Object.defineProperty(this, "version", ReadModel.#versionWhenAsked);
    this.language = language;
    this.paragraphs = paragraphs;
    this.properties = properties;
    this.traces = traces;
  }

  /**
   * One for all models. With an accessor of its own, as an object literal with "get" has it, each is of a kind of its own to
   * the engine, which keeps that with all that the accessor holds on to until the next big collection.
   */
  static readonly #versionWhenAsked = {
    enumerable: true,
    get(this: ReadModel): string {
      return (this.#version ??= versionOf(this.paragraphs, this.language, this.properties, this.traces));
    },
  };
}

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
  prompts: facts.prompts,
  cell: facts.cell,
  control: facts.control,
  id,
  index,
});
