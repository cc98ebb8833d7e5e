import { controlExtents, controlsAround, tableExtents, type Cell, type Extent, type Paragraph } from "../../core";

/** What Word moves, deletes or inserts beside in one go. */
export type Unit =
  | { readonly kind: "paragraph"; readonly paragraph: Paragraph }
  | { readonly kind: "control"; readonly id: string }
  /** `paragraph` is the last in it: always one of its own, never one of a table in it. */
  | { readonly kind: "table"; readonly paragraph: Paragraph };

export type Edge = "first" | "last";

/** How controls and tables stand around the paragraphs of a document, at one moment. */
export class Layout {
  private readonly controls: ReadonlyMap<string, Extent>;
  private readonly tables: ReadonlyMap<number, Extent>;
  private readonly places: ReadonlyMap<string, number>;

  constructor(readonly paragraphs: readonly Paragraph[]) {
    this.controls = controlExtents(paragraphs);
    this.tables = tableExtents(paragraphs);
    this.places = new Map(paragraphs.map(({ id }, at) => [id, at]));
  }

  placeOf({ id }: Pick<Paragraph, "id">): number {
    return this.places.get(id) ?? -1;
  }

  /** First and last place of some paragraphs. */
  extentOf(paragraphs: readonly Pick<Paragraph, "id">[]): Extent {
    const places = paragraphs.map((paragraph) => this.placeOf(paragraph));
    return { first: Math.min(...places), last: Math.max(...places) };
  }

  /**
   * The outermost thing that begins or ends at a place: a control or table, else the paragraph itself. A control around
   * just one table is outside of it; where that table is a single cell, Word does not say, and we take it to be so.
   * @param within only what stands wholly in these places
   */
  outermost(at: number, edge: Edge, within: Extent = { first: 0, last: this.paragraphs.length - 1 }): Unit | null {
    const paragraph = this.paragraphs[at];
    if (!paragraph) return null;
    let widest: Unit = { kind: "paragraph", paragraph };
    let width = 0;
    const widen = (extent: Extent | undefined, unit: Unit): void => {
      if (extent?.[edge] !== at || extent.first < within.first || extent.last > within.last) return;
      if (extent.last - extent.first < width) return;
      widest = unit;
      width = extent.last - extent.first;
    };
    const table = paragraph.cell && this.tables.get(paragraph.cell.table);
    const end = table && this.paragraphs[table.last];
    if (end) widen(table, { kind: "table", paragraph: end });
    for (const { id } of controlsAround(paragraph)) widen(this.controls.get(id), { kind: "control", id });
    return widest;
  }

  /** The outermost things that some neighbours begin and end with, of those that they hold wholly. */
  edgesOf(neighbours: readonly Pick<Paragraph, "id">[]): readonly [Unit, Unit] | null {
    const extent = this.extentOf(neighbours);
    const first = this.outermost(extent.first, "first", extent);
    const last = this.outermost(extent.last, "last", extent);
    return first && last && [first, last];
  }

  /** Some paragraphs as the largest things that they make up wholly, in document order. */
  unitsOf(chosen: ReadonlySet<string>): readonly Unit[] {
    return this.standing(chosen).map(({ unit }) => unit);
  }

  /** The same, from the first to the last of what stands side by side in one control. */
  stretchesOf(chosen: ReadonlySet<string>): readonly (readonly [Unit, Unit])[] {
    const stretches: { readonly first: Unit; last: Unit; readonly inside: string | null }[] = [];
    for (const { unit, inside } of this.standing(chosen)) {
      const open = stretches.at(-1);
      if (open?.inside === inside) open.last = unit;
      else stretches.push({ first: unit, last: unit, inside });
    }
    return stretches.map(({ first, last }) => [first, last]);
  }

  /** The innermost control around a place, where its last paragraph stands there and no table lies between. */
  controlEndingAt(at: number): string | null {
    const last = this.paragraphs[at];
    const extent = last?.control && this.controls.get(last.control.id);
    const first = extent && this.paragraphs[extent.first];
    return first && extent.last === at && cellKey(first.cell) === cellKey(last.cell) ? last.control.id : null;
  }

  private standing(chosen: ReadonlySet<string>): readonly { readonly unit: Unit; readonly inside: string | null }[] {
    const found: { unit: Unit; inside: string | null }[] = [];
    let end = -1;
    for (let at = 0; at < this.paragraphs.length; at += 1) {
      if (end < at) end = this.endOfStretch(at, chosen);
      const unit = end < at ? null : this.outermost(at, "first", { first: at, last: end });
      if (!unit) continue;
      const last = this.endOf(unit, at);
      found.push({ unit, inside: this.controlAround({ first: at, last }) });
      at = last;
    }
    return found;
  }

  /** The innermost control that holds more than these places. */
  private controlAround({ first, last }: Extent): string | null {
    const around = controlsAround(this.paragraphs[first] ?? { control: null });
    const wider = around.find(({ id }) => {
      const extent = this.controls.get(id);
      return extent && (extent.first < first || extent.last > last);
    });
    return wider?.id ?? null;
  }

  private endOfStretch(at: number, chosen: ReadonlySet<string>): number {
    let end = at;
    while (chosen.has(this.paragraphs[end]?.id ?? "")) end += 1;
    return end - 1;
  }

  private endOf(unit: Unit, at: number): number {
    if (unit.kind === "control") return this.controls.get(unit.id)?.last ?? at;
    return unit.kind === "table" ? this.placeOf(unit.paragraph) : at;
  }
}

const cellKey = (cell: Cell | null): string => (cell ? `${cell.table},${cell.row},${cell.column}` : "");
