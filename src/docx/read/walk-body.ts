import type { Control } from "../../core";
import { XmlElement, type XmlNode } from "../xml/node";
import { ControlReader } from "./controls";
import { inView } from "./view";

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

interface Frame {
  readonly nodes: readonly XmlNode[];
  readonly control: Control | null;
  readonly table: Table | null;
  /** Inside a table that stands in a cell: row and column are those of the outermost table. */
  readonly nested: boolean;
  next: number;
}

/**
 * The paragraphs of a body in document order: those in tables and content controls too, whatever the depth; not those
 * in text boxes.
 * @param body the `w:body`, or anything in it that holds blocks
 */
export function* walkBody(body: XmlElement, controls = new ControlReader()): Generator<StandingParagraph> {
  const stack: Frame[] = [{ nodes: inView(body), control: null, table: null, nested: false, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const child = frame.nodes[frame.next];
    frame.next += 1;
    if (child === undefined) stack.pop();
    else if (!(child instanceof XmlElement)) continue;
    else if (child.name !== "w:p") stack.push(enter(child, frame, controls));
    else {
      yield { element: child, position: positionIn(frame.table), control: frame.control };
    }
  }
}

const positionIn = (table: Table | null): TablePosition | null =>
  table === null ? null : { table: table.element, row: table.row, column: table.column };

function enter(element: XmlElement, around: Frame, controls: ControlReader): Frame {
  const inside = { ...around, nodes: inView(element), next: 0 };
  const { table, nested, control } = around;
  if (element.name === "w:sdt") return { ...inside, control: controls.read(element, control) };
  if (element.name === "w:tbl") {
    return table === null ? { ...inside, table: { element, row: -1, column: -1 } } : { ...inside, nested: true };
  }
  if (table === null || nested) return inside;
  if (element.name === "w:tr") Object.assign(table, { row: table.row + 1, column: -1 });
  if (element.name === "w:tc") table.column += 1;
  return inside;
}
