import { carryIds } from "./carry-ids";
import type { DocumentModel } from "./model";
import type { ParagraphFacts } from "./paragraph";
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
  const version = versionOf(facts, language, properties, traces);
  const idAt = carryIds(previous?.paragraphs ?? [], facts);
  const paragraphs = facts.map((paragraph, index) => ({ ...paragraph, id: idAt(index), index }));
  return { version, language, paragraphs, properties, traces };
};
