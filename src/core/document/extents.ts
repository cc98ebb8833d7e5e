import type { Control, Paragraph } from "./paragraph";

/** First and last place (0-based, both included) of a control or table in a list of paragraphs. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

type Standing = Pick<Paragraph, "cell" | "control" | "textBox">;

/** The controls around a paragraph, innermost first. */
export const controlsAround = (paragraph: Pick<Paragraph, "control">): readonly Control[] => {
  const around: Control[] = [];
  for (let control = paragraph.control; control; control = control.parent) around.push(control);
  return around;
};

const widen = <K>(extents: Map<K, Extent>, key: K, at: number): void => {
  extents.set(key, { first: extents.get(key)?.first ?? at, last: at });
};

/** Where each control stands, by its id. Text boxes that hang in its last paragraph are no place to stand beside. */
export const controlExtents = (paragraphs: readonly Standing[]): ReadonlyMap<string, Extent> => {
  const extents = new Map<string, Extent>();
  paragraphs.forEach((paragraph, at) => {
    if (paragraph.textBox) return;
    for (const control of controlsAround(paragraph)) widen(extents, control.id, at);
  });
  return extents;
};

/** Where each table stands, by its number, in the same way. */
export const tableExtents = (paragraphs: readonly Standing[]): ReadonlyMap<number, Extent> => {
  const extents = new Map<number, Extent>();
  paragraphs.forEach(({ cell, textBox }, at) => {
    if (cell && !textBox) widen(extents, cell.table, at);
  });
  return extents;
};
