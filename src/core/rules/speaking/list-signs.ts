import type { Edit } from "../../document/edit";
import type { Paragraph } from "../../document/paragraph";
import type { NonEmpty } from "../../document/result";
import type { Part } from "../../recognise/briefing";
import { refTo } from "../../skeleton/insert-section";
import type { Fix } from "../rule";

/** What people type before an item where Word would give a bullet, and the blanks behind it. */
const typed = /^\s*([-–—•*·▪■●\uf0b7\uf0a7])\s+(?=\S)/u;

export interface TypedSign {
  readonly sign: string;
  /** Where the item's words begin. */
  readonly end: number;
}

/** The bullet that somebody typed; null for a real one, a heading, or several items on the lines of one paragraph. */
export const typedSign = ({ text, list, headingLevel }: Paragraph): TypedSign | null => {
  if (list !== null || headingLevel !== null || text.includes("\n")) return null;
  const match = typed.exec(text);
  return match ? { sign: match[1] ?? "", end: match[0].length } : null;
};

/** The sign of a real bullet as Word shows it; null for a number, a letter and what is no item. */
export const realSign = ({ list }: Paragraph): string | null =>
  list !== null && list.label !== "" && (list.label === "o" || !/[\p{L}\p{N}]/u.test(list.label)) ? list.label : null;

/**
 * Styles that say nothing but "text", without blanks and case: another one takes their place without anything lost.
 * Some are those of other programs that write .docx.
 */
const plainStyles: ReadonlySet<string> = new Set(
  "normal standard bodytext textbody firstparagraph compact nospacing plaintext listparagraph listbullet".split(" "),
);

const isPlainStyle = (style: string): boolean => plainStyles.has(style.replace(/\s/g, "").toLowerCase());

const toBullet = (paragraph: Paragraph): readonly Edit[] => {
  const found = typedSign(paragraph);
  const style: Edit = { op: "setStyle", paragraph: refTo(paragraph), style: "ListBullet" };
  return found
    ? [{ op: "replaceText", paragraph: refTo(paragraph), from: 0, to: found.end, text: "" }, style]
    : [style];
};

/**
 * Gives paragraphs the bullet of Word's own list style, in place of what was typed. It loses nothing where they were
 * plain and all of one depth; else a person looks at it first.
 */
export const toBulletsFix = (
  titleId: "realBullets" | "oneBulletSign",
  paragraphs: NonEmpty<Paragraph>,
  areOfOneDepth: boolean,
): Fix => {
  const [first, ...others] = paragraphs;
  const [edit, ...edits] = [...toBullet(first), ...others.flatMap(toBullet)];
  const isPlain = areOfOneDepth && paragraphs.every(({ style }) => isPlainStyle(style));
  return {
    titleId,
    data: {},
    safety: isPlain ? "safe" : "suggestion",
    edits: [edit ?? { op: "setStyle", paragraph: refTo(first), style: "ListBullet" }, ...edits],
  };
};

const withItems: ReadonlySet<string> = new Set(["list", "prose", "sides", "questions"]);

/** Whether items may stand in a part. */
export const mayHoldItems = ({ spec }: Part): boolean => withItems.has(spec.content);
