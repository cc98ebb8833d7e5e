import { readFileSync } from "node:fs";
import {
  succeed,
  type BuiltInStyle,
  type Capabilities,
  type DocumentModel,
  type DocumentPort,
  type Edit,
  type ParagraphFacts,
  type ParagraphSeed,
  type Result,
  type Span,
} from "../../src/core";
import { openDocxPort, type DocxPort } from "../../src/docx/port";

/** A real .docx that is open, with a view of it and somebody at the keyboard: what a bare .docx lacks. */
export interface OpenDocument extends DocumentPort {
  /** The document as it is now, past whoever watches the port. */
  now(): Promise<DocumentModel>;
  /** Somebody else writes, and whoever listens is told. */
  write(edits: (model: DocumentModel) => readonly Edit[]): Promise<void>;
  /** What was shown last. */
  readonly shown: Span | null;
}

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.detail}`);
  return result.value;
};

const builtIn = ["Normal", "Title", "Subtitle", "Heading1", "Heading2", "ListBullet", "ListNumber"] as const;

const seedOf = ({ text, style }: ParagraphFacts): ParagraphSeed => {
  const known: BuiltInStyle | undefined = builtIn.find((name) => name === style);
  if (!known) throw new Error(`No style is called "${style}"`);
  return { text, style: known };
};

/** Paragraphs typed at the end of the document. */
export const typed = (facts: readonly ParagraphFacts[]) => (): readonly Edit[] => {
  const [first, ...others] = facts.map(seedOf);
  if (!first) return [];
  return [{ op: "insertParagraphs", place: { at: "end" }, paragraphs: [first, ...others], control: null }];
};

/** Words put in the place of a paragraph's own. */
export const reworded =
  (from: string, text: string) =>
  ({ paragraphs }: DocumentModel): readonly Edit[] => {
    const paragraph = paragraphs.find((candidate) => candidate.text === from);
    if (!paragraph) throw new Error(`No paragraph says "${from}"`);
    return [{ op: "replaceText", paragraph, from: 0, to: from.length, text }];
  };

/** Takes a finished .docx, and puts these paragraphs in the place of its own. */
const fill = async (port: DocxPort, facts: readonly ParagraphFacts[]): Promise<void> => {
  const [first, ...others] = valueOf(await port.read()).paragraphs;
  const old: readonly Edit[] = first ? [{ op: "deleteParagraphs", paragraphs: [first, ...others] }] : [];
  valueOf(await port.apply([...typed(facts)(), ...old]));
};

/** Opens a .docx that holds these paragraphs, each with its words and its style. */
export const openDocument = async (
  facts: readonly ParagraphFacts[],
  capabilities: Partial<Capabilities> = {},
): Promise<OpenDocument> => {
  const docx = valueOf(openDocxPort(new Uint8Array(readFileSync("assets/samples/complete.en.docx"))));
  await fill(docx, facts);
  const listeners = new Set<() => void>();
  let shown: Span | null = null;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    capabilities: { write: true, reveal: true, live: "paragraphs", keepsLastParagraph: false, ...capabilities },
    get shown() {
      return shown;
    },
    now: async () => valueOf(await docx.read()),
    read: () => docx.read(),
    async apply(edits) {
      const applied = await docx.apply(edits);
      if (applied.ok) tell();
      return applied;
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
    async write(edits) {
      valueOf(await docx.apply(edits(valueOf(await docx.read()))));
      tell();
    },
  };
};
