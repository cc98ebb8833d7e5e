import { builtInStyles, isListStyle } from "./built-in-styles";
import { isTypedInCapitals } from "./capitals";
import { checkEdits } from "./check-edits";
import type { ControlSeed, Edit, ParagraphRef, ParagraphSeed, Place } from "./edit";
import { controlExtents, controlsAround, tableExtents } from "./extents";
import type { DocumentModel } from "./model";
import type { BuiltInStyle, Cell, Control, Paragraph, ParagraphId } from "./paragraph";
import { noPrompts, promptingAround, promptsAfter, withoutPrompts } from "./prompts";
import type { Result } from "./result";
import { succeed } from "./result";
import { seedBlocks } from "./seed-blocks";
import { behindBoxes, placeOfAnchor } from "./text-boxes";
import { versionOf } from "./version";

/** Above the number of any table that a document has. */
const newTables = 1_000_000;

/** Where paragraphs come to stand: before which place of the list, and in what. */
interface Destination {
  readonly at: number;
  readonly cell: Cell | null;
  readonly control: Control | null;
}

/** The document while a batch runs over it. */
class Draft {
  paragraphs: Paragraph[];
  readonly properties: Map<string, string>;
  private made: number;

  constructor(private readonly model: DocumentModel) {
    this.made = lastMade(model);
    this.paragraphs = [...model.paragraphs];
    this.properties = new Map(Object.entries(model.properties));
  }

  run(edit: Edit): void {
    switch (edit.op) {
      case "replaceText":
        return this.replace(edit);
      case "setStyle":
        return this.change(edit.paragraph, (paragraph) => withStyle(paragraph, edit.style));
      case "insertParagraphs":
        return this.insert(edit.paragraphs, edit.place, edit.control);
      case "moveParagraphs":
        return this.move(edit.paragraphs, edit.place);
      case "deleteParagraphs":
        this.take(edit.paragraphs);
        return this.close();
      case "wrapInControl":
        return this.wrap(edit.paragraphs, edit.control);
      case "removeControl":
        this.paragraphs = this.paragraphs.map((paragraph) => without(paragraph, edit.control.id));
        return;
      case "setLook":
        return;
      case "setProperty":
        if (edit.value === null) this.properties.delete(edit.name);
        else this.properties.set(edit.name, edit.value);
    }
  }

  finish(): DocumentModel {
    const paragraphs = renumberTables(this.paragraphs).map((paragraph, index) => ({ ...paragraph, index }));
    const properties = Object.fromEntries(this.properties);
    const { language, traces } = this.model;
    const version = versionOf(paragraphs, language, properties, traces);
    return { version, language, paragraphs, properties, traces };
  }

  private placeOf(ref: ParagraphRef): number {
    return this.paragraphs.findIndex(({ id }) => id === ref.id);
  }

  /** What is put beside something in a text box comes beside the paragraph that the box is anchored in. */
  private anchorOf(ref: ParagraphRef): number {
    return placeOfAnchor(this.paragraphs, this.placeOf(ref));
  }

  private replace({ paragraph: ref, from, to, text }: Extract<Edit, { op: "replaceText" }>): void {
    if (from === to && text === "") return;
    this.change(ref, (paragraph) => withText(paragraph, from, to, text));
    this.fill(this.paragraphs[this.placeOf(ref)]?.control ?? null);
  }

  /** Something is written into a control: what it shows is its prompt no more, nor is that of any around it. */
  private fill(control: Control | null): Control | null {
    const filled = promptingAround(control);
    if (control === null || filled.size === 0) return control;
    this.paragraphs = this.paragraphs.map((paragraph) =>
      paragraph.control ? { ...paragraph, control: withoutPrompts(paragraph.control, filled) } : paragraph,
    );
    return withoutPrompts(control, filled);
  }

  private change(ref: ParagraphRef, make: (paragraph: Paragraph) => Paragraph): void {
    this.paragraphs = this.paragraphs.map((paragraph) => (paragraph.id === ref.id ? make(paragraph) : paragraph));
  }

  private insert(seeds: readonly ParagraphSeed[], place: Place, seed: ControlSeed | null): void {
    const { at, cell, control: inside } = this.destination(place);
    const control = this.fill(inside);
    const around = seed ? this.newControl(seed, control) : control;
    this.paragraphs.splice(at, 0, ...this.growAll(seeds, cell, around));
    if (seeds.at(-1)?.cell) this.close();
  }

  private growAll(seeds: readonly ParagraphSeed[], cell: Cell | null, control: Control | null): readonly Paragraph[] {
    return seedBlocks(seeds).flatMap((block) => {
      if (block.kind === "paragraph") return [this.grow(block.seed, cell, control)];
      // Tables are numbered in the end, by where they stand.
      this.made += 1;
      const table = newTables + this.made;
      return block.rows.flat().map((seed) => this.grow(seed, { row: 0, column: 0, ...seed.cell, table }, control));
    });
  }

  private move(refs: readonly ParagraphRef[], place: Place): void {
    const inside = this.controlsWhollyIn(refs);
    const taken = this.take(refs);
    const { at, cell, control: around } = this.destination(place);
    const control = this.fill(around);
    const landed = taken.map((paragraph) => ({
      ...paragraph,
      cell: paragraph.cell ?? cell,
      control: rehang(paragraph.control, inside, control),
    }));
    this.paragraphs.splice(at, 0, ...landed);
    this.close();
  }

  private wrap(refs: readonly ParagraphRef[], seed: ControlSeed): void {
    const places = refs.map((ref) => this.placeOf(ref));
    const [first, last] = [Math.min(...places), Math.max(...places)];
    const inside = this.controlsWhollyIn(this.paragraphs.slice(first, last + 1));
    const outer = controlsAround(this.paragraphs[first] ?? { control: null }).find(({ id }) => !inside.has(id)) ?? null;
    const made = this.newControl(seed, outer);
    for (let at = first; at <= last; at += 1) {
      const paragraph = this.paragraphs[at];
      if (paragraph) this.paragraphs[at] = { ...paragraph, control: rehang(paragraph.control, inside, made) };
    }
  }

  private take(refs: readonly ParagraphRef[]): Paragraph[] {
    const ids = new Set(refs.map(({ id }) => id));
    const taken = this.paragraphs.filter(({ id }) => ids.has(id));
    this.paragraphs = this.paragraphs.filter(({ id }) => !ids.has(id));
    return taken;
  }

  /** A document has a paragraph, and one after its last table (ECMA-376 part 1, 17.2.2 and 17.4.37). */
  private close(): void {
    const last = this.paragraphs.at(-1);
    if (!last || last.cell) this.paragraphs.push(this.grow({ text: "", style: "Normal" }, null, null));
  }

  private controlsWhollyIn(refs: readonly { readonly id: ParagraphId }[]): ReadonlySet<string> {
    const ids = new Set(refs.map(({ id }) => id));
    const whole = new Set<string>();
    for (const [control, { first, last }] of controlExtents(this.paragraphs)) {
      if (this.paragraphs.slice(first, last + 1).every(({ id }) => ids.has(id))) whole.add(control);
    }
    return whole;
  }

  private destination(place: Place): Destination {
    if ("at" in place) return { at: place.at === "start" ? 0 : this.paragraphs.length, cell: null, control: null };
    const behind = (at: number): number => behindBoxes(this.paragraphs, at);
    if ("under" in place) {
      const at = this.anchorOf(place.under);
      const { cell = null, control = null } = this.paragraphs[at] ?? {};
      return { at: behind(at), cell, control };
    }
    const [ref, edge] = "before" in place ? ([place.before, "first"] as const) : ([place.after, "last"] as const);
    const at = this.anchorOf(ref);
    const anchor = this.paragraphs[at];
    if (!anchor) return { at: this.paragraphs.length, cell: null, control: null };
    const controls = controlExtents(this.paragraphs);
    const table = anchor.cell && tableExtents(this.paragraphs).get(anchor.cell.table);
    return {
      at: edge === "first" ? at : behind(at),
      cell: table?.[edge] === at ? null : anchor.cell,
      control: controlsAround(anchor).find(({ id }) => controls.get(id)?.[edge] !== at) ?? null,
    };
  }

  private grow({ text, style }: ParagraphSeed, cell: Cell | null, control: Control | null): Paragraph {
    this.made += 1;
    // Marks what no read has seen yet; the next read gives it a number.
    const id = `new${this.made}` as ParagraphId;
    const plain = {
      bold: false,
      caps: isTypedInCapitals(text),
      lead: 0,
      highlighted: false,
      holdsObject: false,
      textBox: false,
      prompts: noPrompts,
    };
    return { id, index: 0, text, style, ...builtInStyles[style], ...plain, cell, control };
  }

  private newControl(seed: ControlSeed, parent: Control | null): Control {
    this.made += 1;
    return { id: `new${this.made}`, tag: seed.tag, title: seed.title, locked: false, showsPrompt: false, parent };
  }
}

const withText = (paragraph: Paragraph, from: number, to: number, text: string): Paragraph => {
  const all = paragraph.text.slice(0, from) + text + paragraph.text.slice(to);
  const byFormat = paragraph.caps && !isTypedInCapitals(paragraph.text);
  // New words are set as those in whose place they come.
  const lead = from < paragraph.lead ? Math.max(paragraph.lead - to, 0) + from + text.length : paragraph.lead;
  const prompts = promptsAfter(paragraph.prompts, from, to, text.length - (to - from));
  return { ...paragraph, text: all, caps: byFormat || isTypedInCapitals(all), lead, prompts };
};

const withStyle = (paragraph: Paragraph, style: BuiltInStyle): Paragraph => {
  const { headingLevel, list } = builtInStyles[style];
  return { ...paragraph, style, headingLevel, list: list ?? (isListStyle(paragraph.style) ? null : paragraph.list) };
};

const without = (paragraph: Paragraph, id: string): Paragraph => {
  const strip = (control: Control | null): Control | null => {
    if (!control) return null;
    return control.id === id ? control.parent : { ...control, parent: strip(control.parent) };
  };
  return paragraph.control ? { ...paragraph, control: strip(paragraph.control) } : paragraph;
};

/** The last number given out by a batch before this one, where nobody has read the document in between. */
const lastMade = ({ paragraphs }: DocumentModel): number => {
  let last = 0;
  for (const paragraph of paragraphs) {
    for (const { id } of [paragraph, ...controlsAround(paragraph)]) {
      last = Math.max(last, Number(/^new(\d+)$/.exec(id)?.[1] ?? 0));
    }
  }
  return last;
};

/** Keeps the controls that came along and hangs them into the one around the new place. */
const rehang = (control: Control | null, kept: ReadonlySet<string>, outer: Control | null): Control | null => {
  if (!control) return outer;
  return kept.has(control.id)
    ? { ...control, parent: rehang(control.parent, kept, outer) }
    : rehang(control.parent, kept, outer);
};

const renumberTables = (paragraphs: readonly Paragraph[]): readonly Paragraph[] => {
  const numbers = new Map<number, number>();
  return paragraphs.map((paragraph) => {
    const { cell } = paragraph;
    if (!cell) return paragraph;
    if (!numbers.has(cell.table)) numbers.set(cell.table, numbers.size);
    const table = numbers.get(cell.table) ?? 0;
    return table === cell.table ? paragraph : { ...paragraph, cell: { ...cell, table } };
  });
};

/**
 * Says once what a batch of edits means: the document as it is after them. Refuses as `checkEdits` does, and then
 * nothing has happened. New paragraphs carry ids that begin with "new". What a document's own styles add to a paragraph
 * (bold, the label of a numbered item), and what edits do to its traces, is known only after the next read.
 */
export const applyEdits = (edits: readonly Edit[], model: DocumentModel): Result<DocumentModel> => {
  const problem = checkEdits(edits, model);
  if (problem) return { ok: false, problem };
  const draft = new Draft(model);
  for (const edit of edits) draft.run(edit);
  return succeed(draft.finish());
};

/**
 * The paragraphs before each edit of a batch, and after the last: for an adapter that carries the edits out one by one.
 * A paragraph or control that the batch makes carries an id of its own that begins with "new". `checkEdits` must have
 * passed the batch; `index` is the place before it.
 */
export const paragraphsInSteps = (
  edits: readonly Edit[],
  model: DocumentModel,
): readonly [readonly Paragraph[], ...(readonly Paragraph[])[]] => {
  const draft = new Draft(model);
  const after = edits.map((edit) => {
    draft.run(edit);
    return [...draft.paragraphs];
  });
  return [model.paragraphs, ...after];
};
