/** A font whose characters are signs: the signs that stand in it one after the other, from a place on. */
type Row = readonly [from: number, signs: string];

const signsOf = (...rows: readonly Row[]): ReadonlyMap<number, string> =>
  new Map(rows.flatMap(([from, signs]) => Array.from(signs).map((sign, at) => [from + at, sign] as const)));

/** As Adobe and Unicode map the font Symbol (unicode.org, ADOBE/symbol.txt). */
const symbolFont = signsOf(
  [0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"],
  [0xa0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"],
  [0xf1, "〉∫"],
);
const wingdings = signsOf(
  [0x4a, "☺"],
  [0x6c, "●"],
  [0x6e, "■□"],
  [0x71, "❑"],
  [0x75, "◆❖"],
  [0x9f, "•"],
  [0xa7, "▪◻"],
  [0xd8, "➢"],
  [0xdf, "←→↑↓"],
  [0xf0, "⇨"],
  [0xfb, "✗✓☒☑"],
);
const wingdings2 = signsOf([0x4f, "✗✓☒☑☒"], [0x97, "●"], [0xa3, "□"]);

const fonts: readonly (readonly [name: RegExp, signs: ReadonlyMap<number, string>])[] = [
  [/^symbol$/i, symbolFont],
  [/^wingdings 2$/i, wingdings2],
  [/^wingdings/i, wingdings],
];

const isPrivate = (code: number): boolean => code >= 0xf000 && code <= 0xf0ff;

/**
 * A character of a symbol font as a reader sees it: `character` where it is not from such a font, "•" where it is one
 * that we have no name for. Such a font has its characters from U+F000 on, or on the first 256 places.
 */
export function symbolAsSeen(character: string, font: string): string {
  const code = character.codePointAt(0) ?? 0;
  const known = fonts.find(([name]) => name.test(font))?.[1];
  if (known === undefined && !isPrivate(code)) return character;
  return known?.get(isPrivate(code) ? code - 0xf000 : code) ?? (isPrivate(code) ? "•" : character);
}
