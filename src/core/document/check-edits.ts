import type { Edit, ParagraphRef, Place } from "./edit";
import { anchorOf, clashes, use, usedBy, type Use } from "./edit-uses";
import { controlExtents, controlsAround, tableExtents } from "./extents";
import type { DocumentModel } from "./model";
import type { Paragraph, ParagraphId } from "./paragraph";
import { Noted, type TriedMap } from "./noted";
import { shownText } from "./prompts";
import type { Problem, ProblemCode } from "./result";
import { areSound } from "./seed-blocks";
import { behindBoxes, placeOfAnchor } from "./text-boxes";

const problem = (code: ProblemCode, at?: Pick<Paragraph, "text">): Problem => ({ code, detail: at?.text ?? "" });

/** Reads a batch against one document; a class only so that its maps are made once for all edits. */
class BatchCheck {
  private readonly byId = new Map<ParagraphId, Paragraph>();
  #controls: ReturnType<typeof controlExtents> | null = null;
  private readonly tables: ReturnType<typeof tableExtents>;
  private readonly hasTextBoxes: boolean;

  constructor(private readonly model: DocumentModel) {
    for (const paragraph of model.paragraphs) this.byId.set(paragraph.id, paragraph);
    this.tables = tableExtents(model.paragraphs);
    this.hasTextBoxes = model.paragraphs.some(({ textBox }) => textBox);
  }

  /** Few edits ask, and every paragraph has to be asked for what is around it. */
  private get controls(): ReturnType<typeof controlExtents> {
    return (this.#controls ??= controlExtents(this.model.paragraphs));
  }

  /**
   * Every named paragraph is there with the expected words, and no two edits get in each other's way.
   * @param noted what the edits before these do
   */
  names(edits: readonly Edit[], { uses, untouched, removed }: Noted): Problem | null {
    for (const edit of edits) {
      const [here, refs] = usedBy(edit);
      const anchor = "place" in edit ? anchorOf(edit.place) : null;
      const found =
        this.used(refs, here, uses) ??
        (anchor && this.used([anchor], "place" in edit && "under" in edit.place ? use.under : use.anchor, uses));
      if (found) return found;
      if (edit.op === "replaceText" && !replaceMore(edit, untouched)) return problem("collision", edit.paragraph);
      const end = this.endInAnother(edit);
      if (end && ((uses.get(end.id) ?? 0) & use.under) !== 0) return problem("collision", end);
      if (edit.op === "removeControl" && !isFirst(edit, removed)) return problem("collision");
    }
    return null;
  }

  /** Notes what is done to some paragraphs; why it may not be, where it may not. */
  private used(refs: readonly ParagraphRef[], here: Use, uses: TriedMap<ParagraphId>): Problem | null {
    for (const ref of refs) {
      const paragraph = this.byId.get(ref.id);
      if (!paragraph || shownText(paragraph) !== ref.text) return problem("stale", ref);
      const before = uses.get(ref.id) ?? 0;
      if (clashes(before, here)) return problem("collision", paragraph);
      uses.set(ref.id, before | here);
    }
    return null;
  }

  edit(edit: Edit): Problem | null {
    switch (edit.op) {
      case "replaceText":
        return isRange(edit) ? this.change(edit.paragraph) : problem("stale", edit.paragraph);
      case "setStyle":
        return this.change(edit.paragraph);
      case "insertParagraphs":
        return this.lockedAt(edit.place) ?? this.misplacedTable(edit);
      case "moveParagraphs":
        return this.move(edit.paragraphs, edit.place);
      case "deleteParagraphs":
        return (
          this.tornBox(edit.paragraphs) ??
          this.lockedIn(edit.paragraphs) ??
          this.tornTable(this.placesOf(edit.paragraphs))
        );
      case "wrapInControl":
        return this.wrap(edit.paragraphs);
      case "removeControl":
        return this.control(edit.control.id, edit.control.tag);
      case "setLook":
        return null;
      case "setProperty":
        return (this.model.properties[edit.name] ?? null) === edit.expect
          ? null
          : problem("stale", { text: edit.name });
    }
  }

  /** Without what stands in text boxes: that goes where its anchor goes. */
  private placesOf(refs: readonly ParagraphRef[]): readonly number[] {
    const places: number[] = [];
    for (const { id } of refs) {
      const named = this.byId.get(id);
      if (named && !named.textBox) places.push(named.index);
    }
    return places.sort((a, b) => a - b);
  }

  private areNeighbours(places: readonly number[]): boolean {
    return places.every((place, at) => at === 0 || place === behindBoxes(this.model.paragraphs, places[at - 1] ?? NaN));
  }

  /** The paragraph that a place is beside. */
  private anchorAt(place: Place): Paragraph | undefined {
    const ref = anchorOf(place);
    const named = ref ? this.byId.get(ref.id) : undefined;
    return named && this.model.paragraphs[placeOfAnchor(this.model.paragraphs, named.index)];
  }

  private change(ref: ParagraphRef): Problem | null {
    // The same words stand a second time in the alternative for older readers, which would say something else.
    return this.byId.get(ref.id)?.textBox ? problem("in-text-box", ref) : this.lockedIn([ref]);
  }

  /** Text boxes go with the paragraph that they are anchored in, and all that is in them. */
  private tornBox(refs: readonly ParagraphRef[]): Problem | null {
    if (!this.hasTextBoxes) return null;
    const taken = new Set(refs.flatMap(({ id }) => this.byId.get(id)?.index ?? []));
    for (const at of taken) {
      const anchor = placeOfAnchor(this.model.paragraphs, at);
      const behind = behindBoxes(this.model.paragraphs, anchor);
      for (let other = anchor; other < behind; other += 1) {
        if (!taken.has(other)) return problem("in-text-box", this.model.paragraphs[at]);
      }
    }
    return null;
  }

  private move(refs: readonly ParagraphRef[], place: Place): Problem | null {
    const torn = this.tornBox(refs);
    if (torn) return torn;
    const places = this.placesOf(refs);
    if (!this.areNeighbours(places)) return problem("stale", refs[0]);
    const refused = this.lockedIn(refs) ?? this.lockedAt(place) ?? this.tornTable(places);
    const celled = places.map((at) => this.model.paragraphs[at]).find((paragraph) => paragraph?.cell);
    return refused ?? (celled && this.isInTable(place) ? problem("in-table", celled) : null);
  }

  private misplacedTable({ paragraphs, place }: Extract<Edit, { op: "insertParagraphs" }>): Problem | null {
    const celled = paragraphs.find(({ cell }) => cell);
    return celled && (this.isInTable(place) || !areSound(paragraphs)) ? problem("in-table", celled) : null;
  }

  /** No table goes into another one: a cell ends with a paragraph, and nobody lays out a briefing like that. */
  private isInTable(place: Place): boolean {
    const anchor = this.anchorAt(place);
    const table = anchor?.cell && this.tables.get(anchor.cell.table);
    if (!table) return false;
    if ("before" in place) return table.first !== anchor.index;
    return "under" in place || table.last !== anchor.index;
  }

  private wrap(refs: readonly ParagraphRef[]): Problem | null {
    const torn = this.tornBox(refs);
    if (torn) return torn;
    const places = this.placesOf(refs);
    if (!this.areNeighbours(places)) return problem("stale", refs[0]);
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    for (const { first: from, last: to } of this.controls.values()) {
      const apart = to < first || from > last;
      const nested = (from >= first && to <= last) || (from <= first && to >= last);
      if (!apart && !nested) return problem("crosses-control", refs[0]);
    }
    return this.lockedIn(refs) ?? (this.isOneCell(places) ? null : this.tornTable(places));
  }

  /** The last of what is wrapped where a control or table ends there: what is put under it would be half wrapped. */
  private endInAnother(edit: Edit): Paragraph | null {
    if (edit.op !== "wrapInControl") return null;
    const places = this.placesOf(edit.paragraphs);
    const [first = 0, last = 0] = [places[0], places.at(-1)];
    const end = this.model.paragraphs[last];
    if (!end) return null;
    const isInControl = controlsAround(end).some(({ id }) => (this.controls.get(id)?.first ?? 0) > first);
    return isInControl || (end.cell && !this.isOneCell(places)) ? end : null;
  }

  private isOneCell(places: readonly number[]): boolean {
    const cells = places.map((at) => this.model.paragraphs[at]?.cell);
    const key = (cell: (typeof cells)[number]) => cell && `${cell.table},${cell.row},${cell.column}`;
    return !!cells[0] && cells.every((cell) => key(cell) === key(cells[0]));
  }

  /** A table goes as a whole or stays. */
  private tornTable(places: readonly number[]): Problem | null {
    if (this.tables.size === 0) return null;
    const taken = new Set(places);
    for (const at of places) {
      const paragraph = this.model.paragraphs[at];
      const table = paragraph?.cell && this.tables.get(paragraph.cell.table);
      if (!table) continue;
      for (let other = table.first; other <= table.last; other += 1) {
        if (!taken.has(other)) return problem("in-table", paragraph);
      }
    }
    return null;
  }

  private lockedIn(refs: readonly ParagraphRef[]): Problem | null {
    for (const { id } of refs) {
      const named = this.byId.get(id);
      if (named?.control && controlsAround(named).some(isLocked)) return problem("locked", named);
    }
    return null;
  }

  private lockedAt(place: Place): Problem | null {
    const paragraph = this.anchorAt(place);
    if (!paragraph) return null;
    const inside = controlsAround(paragraph).filter(({ id }) => {
      const extent = this.controls.get(id);
      if ("before" in place) return extent?.first !== paragraph.index;
      return "after" in place ? extent?.last !== paragraph.index : true;
    });
    return inside.some(isLocked) ? problem("locked", paragraph) : null;
  }

  private control(id: string, tag: string): Problem | null {
    const at = this.controls.get(id)?.first;
    const holder = at === undefined ? undefined : this.model.paragraphs[at];
    const control = holder && controlsAround(holder).find((candidate) => candidate.id === id);
    if (!holder || control?.tag !== tag) return problem("stale", { text: tag });
    return control.locked ? problem("locked", holder) : null;
  }
}

/**
 * Several replacements in one paragraph go from its end to its beginning, with something between them: so the offsets of
 * each hold. Notes how far from the beginning nothing is replaced yet.
 */
const replaceMore = (
  { from, to, paragraph: { id } }: Extract<Edit, { op: "replaceText" }>,
  untouched: TriedMap<ParagraphId>,
): boolean => {
  const limit = untouched.get(id);
  untouched.set(id, from < to ? from : 0);
  return limit === undefined || (from < to && to < limit);
};

/** Whether a control goes for the first time: where two have one name, nobody could say afterwards which is meant. */
const isFirst = (
  { control: { id, tag } }: Extract<Edit, { op: "removeControl" }>,
  removed: TriedMap<string>,
): boolean => {
  const isNew = removed.get(`${id} ${tag}`) === undefined;
  removed.set(`${id} ${tag}`, 1);
  return isNew;
};

/** Two offsets in the text, in order, neither of them between the halves of one character. */
const isRange = ({ from, to, paragraph: { text } }: Extract<Edit, { op: "replaceText" }>): boolean =>
  from >= 0 && from <= to && to <= text.length && !isInsideCharacter(text, from) && !isInsideCharacter(text, to);

const isInsideCharacter = (text: string, at: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));

const isLocked = ({ locked }: { readonly locked: boolean }): boolean => locked;

/**
 * Says why a batch may not be carried out on this document, before anything is touched; null when it may.
 * `stale`: a paragraph, control or property is not what the edits expect. `collision`: two edits get in each other's
 * way. `locked`, `in-table`, `in-text-box`, `crosses-control`: the document does not let itself be changed there.
 */
export const checkEdits = (edits: readonly Edit[], model: DocumentModel): Problem | null => editCheck(model)(edits);

/** `checkEdits` for many batches on one document, which is looked through only once. */
export const editCheck = (model: DocumentModel): ((edits: readonly Edit[]) => Problem | null) => {
  const batch = new BatchCheck(model);
  return (edits) => checkWith(batch, edits, new Noted());
};

/**
 * `checkEdits` for a batch that grows: each call says whether more edits may go into it, and takes them where they may.
 * However many there are, none is looked at twice.
 */
export const growingBatch = (model: DocumentModel): ((edits: readonly Edit[]) => Problem | null) => {
  const batch = new BatchCheck(model);
  const noted = new Noted();
  return (edits) => {
    const found = checkWith(batch, edits, noted);
    noted.decide(found === null);
    return found;
  };
};

function checkWith(batch: BatchCheck, edits: readonly Edit[], noted: Noted): Problem | null {
  const named = batch.names(edits, noted);
  if (named) return named;
  for (const edit of edits) {
    const found = batch.edit(edit);
    if (found) return found;
  }
  return null;
}
