import {
  applyEdits,
  createModel,
  fail,
  succeed,
  type Capabilities,
  type DocumentModel,
  type DocumentPort,
  type ParagraphFacts,
  type Span,
} from "../../src/core";

export interface MemoryPort extends DocumentPort {
  readonly model: DocumentModel;
  /** What was shown last. */
  readonly shown: Span | null;
  /** Somebody else writes: the document becomes what the function makes of it. */
  write(change: (paragraphs: readonly ParagraphFacts[]) => readonly ParagraphFacts[]): void;
}

/** An open document that is nothing but its model: what an edit means is said by `applyEdits`. */
export const openInMemory = (first: DocumentModel, capabilities: Partial<Capabilities> = {}): MemoryPort => {
  const listeners = new Set<() => void>();
  let model = first;
  let shown: Span | null = null;
  const become = (next: DocumentModel): void => {
    model = createModel(model, next.paragraphs, next.language, next.properties);
    for (const listener of listeners) listener();
  };
  return {
    capabilities: { write: true, reveal: true, live: "paragraphs", ...capabilities },
    get model() {
      return model;
    },
    get shown() {
      return shown;
    },
    read: () => Promise.resolve(succeed(model)),
    apply(edits) {
      if (capabilities.write === false) return Promise.resolve(fail("read-only"));
      const applied = applyEdits(edits, model);
      if (!applied.ok) return Promise.resolve(applied);
      become(applied.value);
      return Promise.resolve(succeed(null));
    },
    reveal(span) {
      shown = span;
      return Promise.resolve(succeed(null));
    },
    cursor: () => Promise.resolve(succeed(shown?.paragraph ?? null)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    write: (change) =>
      become({ ...model, paragraphs: createModel(model, change(model.paragraphs), null, {}).paragraphs }),
  };
};
