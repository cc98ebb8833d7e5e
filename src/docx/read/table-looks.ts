import type { XmlElement } from "../xml/node";
import { noToggles, type Style, type Styles, type Toggles } from "./styles";
import { isOn, valueOf } from "./values";

type StyleToggles = Toggles<boolean | null>;

/** Bits of `w:tblLook` where it has them in one number (ECMA-376 part 1, 17.4.55). */
const firstRowBit = 0x20;
const firstColumnBit = 0x80;

const parts = ["w:firstRow", "w:lastRow", "w:firstColumn", "w:lastColumn", "w:noHBand", "w:noVBand"];

/**
 * How a table's style has its cells look, by where they stand: what it says of the whole table, of the first column and of
 * the first row, the later before the earlier (ECMA-376 part 1, 17.7.6). Bands, last rows and last columns are not looked
 * at: nobody sets a heading apart by them.
 */
class TableLook {
  readonly #ofPlace: readonly StyleToggles[];
  readonly #firstRow: boolean;
  readonly #firstColumn: boolean;
  row = -1;
  column = -1;

  constructor(style: Style, properties: XmlElement) {
    const look = properties.child("w:tblLook");
    const value = (name: string): string | null => look?.attribute(name) ?? null;
    // Word looks at the number only where none of its parts is said by name ([MS-OI29500] 2.1.157).
    const isInParts = parts.some((name) => value(name) !== null);
    const bits = Number.parseInt(value("w:val") ?? "0", 16);
    const isAsked = (name: string, bit: number): boolean => (isInParts ? isOn(value(name)) : (bits & bit) !== 0);
    this.#firstRow = isAsked("w:firstRow", firstRowBit);
    this.#firstColumn = isAsked("w:firstColumn", firstColumnBit);
    const { toggles, conditional } = style;
    const column = over(conditional.get("firstCol"), toggles);
    const row = conditional.get("firstRow");
    this.#ofPlace = [toggles, column, over(row, toggles), over(row, column)];
  }

  /** That of the cell which the walk has come to. */
  get toggles(): StyleToggles {
    const isFirstColumn = this.#firstColumn && this.column === 0;
    const isFirstRow = this.#firstRow && this.row === 0;
    return this.#ofPlace[(isFirstColumn ? 1 : 0) + (isFirstRow ? 2 : 0)] ?? noToggles;
  }
}

export type { TableLook };

/** What one says, and where it says nothing, the other. */
const over = (one: StyleToggles | undefined, other: StyleToggles): StyleToggles =>
  one === undefined
    ? other
    : { bold: one.bold ?? other.bold, caps: one.caps ?? other.caps, hidden: one.hidden ?? other.hidden };

/**
 * The look of a table; null where its style makes nothing bold or large.
 * @param properties its `w:tblPr`
 */
export function tableLook(properties: XmlElement, styles: Styles): TableLook | null {
  const id = valueOf(properties, "w:tblStyle");
  const style = id === null ? null : styles.byId(id);
  if (style?.type !== "table") return null;
  const isSeen = ({ bold, caps }: StyleToggles): boolean => bold === true || caps === true;
  return isSeen(style.toggles) || [...style.conditional.values()].some(isSeen)
    ? new TableLook(style, properties)
    : null;
}

/** The styles of paragraphs in such cells: each as it is there. */
export class StylesInTables {
  readonly #known = new Map<StyleToggles, Map<Style, Style>>();

  /** Table and paragraph style switch what the other one set (ECMA-376 part 1, 17.7.3). */
  of(style: Style, toggles: StyleToggles): Style {
    if (toggles.bold !== true && toggles.caps !== true) return style;
    const ofCell = this.#known.get(toggles) ?? new Map<Style, Style>();
    this.#known.set(toggles, ofCell);
    const known = ofCell.get(style);
    if (known !== undefined) return known;
    const own = style.toggles;
    const made = {
      ...style,
      toggles: {
        bold: (own.bold === true) !== (toggles.bold === true),
        caps: (own.caps === true) !== (toggles.caps === true),
        hidden: own.hidden,
      },
    };
    ofCell.set(style, made);
    return made;
  }
}
