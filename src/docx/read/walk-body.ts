import type { Control } from "../../core";
import { type ElementCursor, TreeCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { ControlReader } from "./controls";
import type { Styles, Toggles } from "./styles";
import { tableLook, type TableLook } from "./table-looks";
import { isStruck, isViewed } from "./view";

/** What a paragraph of the body stands in. */
export interface Standing {
  /** The outermost table around it, where the paragraph is in it. */
  readonly table: TablePlace | null;
  readonly control: Control | null;
  /** In a row or cell that is deleted with change tracking on. */
  readonly isStruck: boolean;
  /** How the innermost table has its cell look; null where nothing is set. */
  readonly look: Toggles<boolean | null> | null;
}

/** A paragraph, and where it stands: true as long as nobody goes on. */
export interface StandingParagraph<E> {
  /** The `w:p`. */
  readonly element: E;
  readonly standing: Standing;
}

/** A place in a table, counted from 0: it goes on with the cursor. */
export interface TablePlace {
  row: number;
  column: number;
  /** Which table it is among all; null as long as nobody has counted it. */
  number: number | null;
}

/** An element that was entered. */
interface Frame<E> {
  readonly element: E;
  table: TablePlace | null;
  /** Inside a table that stands in a cell: row and column are those of the outermost table. */
  nested: boolean;
  /** The innermost one around; in a `w:sdt` its own, from its content on. */
  control: Control | null;
  /** In a `w:tr` or `w:tc` from its properties on, which stand before its content (17.4.78 and 17.4.65). */
  isStruck: boolean;
  /** In a `w:sdt` its `w:sdtPr`, which stands before its content (ECMA-376 part 1, 17.5.2.29). */
  properties: XmlElement | null;
  /** Its content, or the alternative that counts, was met. */
  isMet: boolean;
  /** The innermost table around whose cells look like something. */
  tableLook: TableLook | null;
  look: Toggles<boolean | null> | null;
}

/**
 * The paragraphs in an element in document order: those in tables and content controls too, whatever the depth; not
 * those in text boxes.
 * @param around the `w:body`, or anything in it that holds blocks
 */
export function* walkBody(around: XmlElement): Generator<XmlElement> {
  const cursor = new TreeCursor(around.children);
  const paragraphs = walkBlocks(around, cursor, new ControlReader());
  for (const { element } of paragraphs) yield element;
}

/**
 * The same where the cursor goes, which has then come to the paragraph: whoever gets one may enter it, and leave it, or
 * take it.
 * @param cursor has entered `around`; it has left it in the end
 * @param styles where it matters how tables have their cells look
 */
export function* walkBlocks<E extends ElementTag>(
  around: E,
  cursor: ElementCursor<E>,
  controls: ControlReader<E>,
  styles: Styles | null = null,
): Generator<StandingParagraph<E>> {
  const stack: Frame<E>[] = [frameOf(around, null)];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const element = cursor.next();
    if (element === null) stack.pop();
    else if (element.name === "w:p" && frame.element.name !== "mc:AlternateContent") yield { element, standing: frame };
    else if (element.name === "w:sdtPr") frame.properties ??= cursor.take();
    else if (element.name === "w:trPr" || element.name === "w:tcPr") frame.isStruck ||= isStruck(cursor.take());
    else if (element.name === "w:tblPr") frame.tableLook = styles && tableLook(cursor.take(), styles);
    else if (isInView(element, frame)) {
      cursor.enter();
      stack.push(enter(element, frame, controls));
    }
  }
}

/** Each field by its name: spread ones would be of many shapes to the engine, and are asked for every paragraph. */
const frameOf = <E>(element: E, around: Frame<E> | null): Frame<E> => ({
  element,
  table: around?.table ?? null,
  nested: around?.nested ?? false,
  control: around?.control ?? null,
  isStruck: around?.isStruck ?? false,
  properties: null,
  isMet: false,
  tableLook: around?.tableLook ?? null,
  look: around?.look ?? null,
});

/** Of alternatives the first one counts. */
const isInView = (element: ElementTag, { element: around, isMet }: Frame<ElementTag>): boolean =>
  around.name === "mc:AlternateContent"
    ? element.name === "mc:Choice" && !isMet
    : isViewed(element) || element.name === "mc:AlternateContent";

function enter<E extends ElementTag>(element: E, around: Frame<E>, controls: ControlReader<E>): Frame<E> {
  if (element.name === "w:sdtContent" && around.element.name === "w:sdt" && !around.isMet) {
    around.control = controls.read(around.element, around.properties, around.control);
  }
  if (element.name === "w:sdtContent" || element.name === "mc:Choice") around.isMet = true;
  const inside = frameOf(element, around);
  const { table, tableLook } = around;
  if (element.name === "w:tbl") {
    inside.tableLook = inside.look = null;
    if (table === null) inside.table = { row: -1, column: -1, number: null };
    else inside.nested = true;
    return inside;
  }
  if (tableLook !== null) inside.look = lookIn(element, tableLook) ?? inside.look;
  if (table === null || inside.nested) return inside;
  if (element.name === "w:tr") Object.assign(table, { row: table.row + 1, column: -1 });
  if (element.name === "w:tc") table.column += 1;
  return inside;
}

/** Goes on in a table, and says how the cell looks that has been come to. */
function lookIn(element: ElementTag, tableLook: TableLook): Toggles<boolean | null> | null {
  if (element.name === "w:tr") {
    tableLook.row += 1;
    tableLook.column = -1;
  }
  if (element.name !== "w:tc") return null;
  tableLook.column += 1;
  return tableLook.toggles;
}
