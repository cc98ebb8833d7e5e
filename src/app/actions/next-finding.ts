import { succeed, type DocumentModel, type Finding, type ParagraphId, type Span } from "../../core";
import type { Action } from "../action";
import { judgedIn } from "../session-state";

const spansInOrder = (model: DocumentModel, findings: readonly Finding[]): readonly (Span & { index: number })[] => {
  const indexes = new Map(model.paragraphs.map(({ id, index }) => [id, index]));
  return findings
    .flatMap(({ at, waived }) => (at === null || waived ? [] : [{ ...at, index: indexes.get(at.paragraph) ?? 0 }]))
    .sort((a, b) => a.index - b.index || a.from - b.from);
};

/** The first finding below the cursor's paragraph; from the top again after the last. */
const nextSpan = (model: DocumentModel, findings: readonly Finding[], cursor: ParagraphId | null): Span | undefined => {
  const spans = spansInOrder(model, findings);
  const here = model.paragraphs.find(({ id }) => id === cursor)?.index ?? -1;
  return spans.find(({ index }) => index > here) ?? spans[0];
};

/**
 * Goes to the next words that something is wrong with and nobody has accepted. A fault that stands nowhere, as a missing
 * part, has no place.
 */
export const nextFinding: Action<null> = {
  id: "nextFinding",
  labelId: "action.nextFinding",
  writes: false,
  available: (state) => judgedIn(state) !== null,
  async perform(context) {
    const judged = await context.judged();
    if (!judged.ok) return judged;
    const cursor = await context.port.cursor();
    const { briefing, findings } = judged.value;
    const span = nextSpan(briefing.model, findings, cursor.ok ? cursor.value : null);
    if (!span) return succeed({ outcome: "nothingToShow", data: {} });
    const shown = await context.port.reveal(span);
    return shown.ok ? succeed({ outcome: "shown", data: {} }) : shown;
  },
};
