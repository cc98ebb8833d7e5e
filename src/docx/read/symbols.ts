/** Characters of symbol fonts as Unicode has them, by their place in the font (the low byte of U+F000 to U+F0FF). */
const symbolFont: Readonly<Record<number, string>> = {
  0xb7: "•",
  0xa7: "♣",
  0xa8: "♦",
  0xae: "→",
  0xb0: "°",
  0x2d: "−",
};
const wingdings: Readonly<Record<number, string>> = {
  0x6c: "●",
  0x6e: "■",
  0x6f: "□",
  0x71: "❑",
  0x75: "◆",
  0x76: "❖",
  0x9f: "•",
  0xa7: "▪",
  0xa8: "◻",
  0xd8: "➢",
  0xe0: "→",
  0xf0: "⇨",
  0xfb: "✗",
  0xfc: "✓",
  0xfe: "☑",
};

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * A character of a symbol font as a reader sees it: `character` where it is not from such a font, "•" where it is one
 * that we have no name for.
 */
export function symbolAsSeen(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const known = /^wingdings/i.test(font) ? wingdings : /^symbol$/i.test(font) ? symbolFont : null;
  if (known === null && !isPrivate(code)) return character;
  const place = isPrivate(code) ? code - 0xf000 : code;
  return (known ?? symbolFont)[place] ?? (isPrivate(code) ? "•" : character);
}
