import type { StyleLook } from "../profile/look";
import type { BuiltInStyle } from "./paragraph";

/** The number of the page, and how many there are: whoever shows the paper fills them in. */
export type PageField = "page" | "pages";

/** Words and fields in the order in which they stand. */
export type PageText = readonly (string | { readonly field: PageField })[];

/** One line at the head or the foot of every page. */
export interface PageRow {
  readonly left: PageText;
  readonly center: PageText;
  readonly right: PageText;
  /** A mark that says who may read the paper stands out. */
  readonly isMark: boolean;
}

/** How one paper is to look, in its own language. */
export interface PaperLook {
  readonly styles: readonly (readonly [style: BuiltInStyle, look: StyleLook])[];
  readonly numbersHeadings: boolean;
  readonly header: readonly PageRow[];
  readonly footer: readonly PageRow[];
}
