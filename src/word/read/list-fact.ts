import type { ListFact } from "../../core";

/** Bullets of symbol fonts, which Word gives by their place in the font (U+F000 to U+F0FF), as a reader sees them. */
const bullets: Readonly<Record<string, string>> = { "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf0a8": "◻" };
const privateUse = /[\uf000-\uf0ff]/gu;

/** What Word says of a list item, its number or bullet as a reader sees it. */
export const listFactOf = ({ level, listString }: Pick<Word.ListItem, "level" | "listString">): ListFact => ({
  level,
  label: listString.replace(privateUse, (bullet) => bullets[bullet] ?? "•"),
});
