import type { Control } from "../../core";
import { type ElementCursor, TreeCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import { ControlReader } from "./controls";
import { isViewed } from "./view";

/** A paragraph of the body and what it stands in. */
export interface StandingParagraph {
  /** The `w:p`. */
  readonly element: XmlElement;
  readonly position: TablePosition | null;
  readonly control: Control | null;
}

/** Where in the outermost table around it a paragraph stands, counted from 0. */
export interface TablePosition {
  /** The `w:tbl`. */
  readonly table: XmlElement;
  readonly row: number;
  readonly column: number;
}

interface Table {
  readonly element: XmlElement;
  row: number;
  column: number;
}

/** An element that was entered. */
interface Frame {
  readonly element: XmlElement;
  readonly table: Table | null;
  /** Inside a table that stands in a cell: row and column are those of the outermost table. */
  readonly nested: boolean;
  /** The innermost one around; in a `w:sdt` its own, from its content on. */
  control: Control | null;
  /** In a `w:sdt` its `w:sdtPr`, which stands before its content (ECMA-376 part 1, 17.5.2.29). */
  properties: XmlElement | null;
  /** Its content, or the alternative that counts, was met. */
  isMet: boolean;
}

/**
 * The paragraphs in an element in document order: those in tables and content controls too, whatever the depth; not
 * those in text boxes.
 * @param around the `w:body`, or anything in it that holds blocks
 */
export const walkBody = (around: XmlElement, controls = new ControlReader()): Iterable<StandingParagraph> =>
  walkBlocks(around, new TreeCursor(around.children), controls);

/**
 * The same where the cursor goes.
 * @param cursor has entered `around`; it has left it in the end
 */
export function* walkBlocks(
  around: XmlElement,
  cursor: ElementCursor,
  controls: ControlReader,
): Generator<StandingParagraph> {
  const outermost = { table: null, nested: false, control: null, properties: null, isMet: false };
  const stack: Frame[] = [{ ...outermost, element: around }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const element = cursor.next();
    if (element === null) stack.pop();
    else if (element.name === "w:sdtPr") frame.properties ??= cursor.take();
    else if (!isInView(element, frame)) continue;
    else if (element.name === "w:p") {
      yield { element: cursor.take(), position: positionIn(frame.table), control: frame.control };
    } else {
      cursor.enter();
      stack.push(enter(element, frame, controls));
    }
  }
}

const positionIn = (table: Table | null): TablePosition | null =>
  table === null ? null : { table: table.element, row: table.row, column: table.column };

/** Of alternatives the first one counts. */
const isInView = (element: XmlElement, { element: around, isMet }: Frame): boolean =>
  around.name === "mc:AlternateContent"
    ? element.name === "mc:Choice" && !isMet
    : isViewed(element) || element.name === "mc:AlternateContent";

function enter(element: XmlElement, around: Frame, controls: ControlReader): Frame {
  const { table, nested } = around;
  if (element.name === "w:sdtContent" && around.element.name === "w:sdt" && !around.isMet) {
    around.control = controls.read(around.element, around.properties, around.control);
  }
  if (element.name === "w:sdtContent" || element.name === "mc:Choice") around.isMet = true;
  const inside: Frame = { element, table, nested, control: around.control, properties: null, isMet: false };
  if (element.name === "w:tbl") {
    return table === null ? { ...inside, table: { element, row: -1, column: -1 } } : { ...inside, nested: true };
  }
  if (table === null || nested) return inside;
  if (element.name === "w:tr") Object.assign(table, { row: table.row + 1, column: -1 });
  if (element.name === "w:tc") table.column += 1;
  return inside;
}
