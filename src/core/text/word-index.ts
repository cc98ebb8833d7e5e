import type { DocumentModel } from "../document/model";
import type { Paragraph } from "../document/paragraph";
import { onceFor } from "./once-for";
import { WordNumbers } from "./word-numbers";

/** The words of a document as numbers, in order: what rules that look for words ask, in place of every text. */
export interface WordIndex {
  readonly numbers: Uint32Array;
  /** By the index of a paragraph, where its words begin; those of the next one begin where they end. */
  readonly starts: Uint32Array;
  /** 1 for paragraphs in which a search by letters might find words that the numbers do not show: "2yesterday". */
  readonly unsure: Uint8Array;
}

/** Letters of a word with the blank behind it, less than in most texts. */
const lettersOfWord = 5;

/** The words of a document; worked out once, when a rule first asks. */
export const wordIndexOf = onceFor(({ paragraphs }: DocumentModel): WordIndex => {
  const letters = paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const words = new WordNumbers(Math.ceil(letters / lettersOfWord));
  const starts = new Uint32Array(paragraphs.length + 1);
  const unsure = new Uint8Array(paragraphs.length);
  paragraphs.forEach(({ text }, index) => {
    starts[index] = words.length;
    unsure[index] = words.add(text) ? 1 : 0;
  });
  starts[paragraphs.length] = words.length;
  return { numbers: words.all(), starts, unsure };
});

/** Words in a row: those of `numbers` from one place to another, the last excluded. */
export interface WordRow {
  readonly numbers: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** The words of a paragraph of a document. */
export const rowOf = ({ index }: Pick<Paragraph, "index">, model: DocumentModel): WordRow => {
  const { numbers, starts } = wordIndexOf(model);
  return { numbers, from: starts[index] ?? 0, to: starts[index + 1] ?? 0 };
};
