/** What a piece of text for a terminal is, from which its colour follows. */
export type Shade = "error" | "warning" | "info" | "good" | "strong" | "faint";

/** Colours a text, or leaves it alone. */
export type Paint = (shade: Shade, text: string) => string;

/** ECMA-48 (SGR): the code that turns a shade on, and the one that turns it off. */
const codes: Readonly<Record<Shade, readonly [number, number]>> = {
  error: [31, 39],
  warning: [33, 39],
  info: [36, 39],
  good: [32, 39],
  strong: [1, 22],
  faint: [2, 22],
};

export const inColour: Paint = (shade, text) => {
  const [on, off] = codes[shade];
  return text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
};

export const plain: Paint = (_shade, text) => text;
