/** East Asian wide and full-width blocks and pictures: two columns of a terminal (Unicode annex 11, in broad strokes). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** Marks that sit on the character before them, and joiners. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Beyond letters of Europe, dashes and quotation marks, which take one column each and are all that most texts hold. */
const unusual = /[\u0300-\u200f\u2028-\uffff]/;

const widthOfCharacter = (character: string): number => {
  if (character <= "\u02ff") return 1;
  if (none.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
};

/** How many columns of a terminal a text takes. Text without control characters is expected. */
export const widthOf = (text: string): number => {
  if (!unusual.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += widthOfCharacter(character);
  return width;
};

/** The beginning of a text that fits into so many columns, with "…" where something was left out. */
export const fitStart = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 0;
  for (const character of text) {
    width += widthOfCharacter(character);
    if (width >= columns) break;
    kept += character;
  }
  return `${kept}…`;
};

/** The end of a text that fits into so many columns, with "…" where something was left out. */
export const fitEnd = (text: string, columns: number): string => {
  if (widthOf(text) <= columns) return text;
  const characters = Array.from(text);
  let width = 0;
  let first = characters.length;
  while (first > 0) {
    width += widthOfCharacter(characters[first - 1] ?? "");
    if (width >= columns) break;
    first -= 1;
  }
  return `…${characters.slice(first).join("")}`;
};

/** Breaks a text between words into lines of so many columns; a longer word has a line of its own. */
export const wrap = (text: string, columns: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  let width = 0;
  for (const word of text.split(" ")) {
    const own = widthOf(word);
    if (line === "") {
      line = word;
      width = own;
    } else if (width + 1 + own > columns) {
      lines.push(line);
      line = word;
      width = own;
    } else {
      line += ` ${word}`;
      width += 1 + own;
    }
  }
  return [...lines, line];
};
