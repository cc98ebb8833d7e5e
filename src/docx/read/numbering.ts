import type { ListFact } from "../../core";
import { childrenOfRoot, type ElementCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import { formatNumber } from "./number-format";
import type { Styles } from "./styles";
import { symbolAsSeen } from "./symbols";
import { numberOf, onOff, valueOf, wholeNumber } from "./values";

/** One level of a list (ECMA-376 part 1, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" stands for the numbers of the first and second level. */
  readonly text: string;
  readonly font: string;
  /** The paragraph style that is this level. */
  readonly style: string | null;
  /** Counted anew after a paragraph of this level (1-based) or a higher one; 0 for never. */
  readonly restartsAfter: number;
  /** All its numbers in digits. */
  readonly isLegal: boolean;
}

/** A list as the document refers to it (ECMA-376 part 1, 17.9.15). */
interface Instance {
  readonly abstractId: string | null;
  /** The `w:lvlOverride` elements. */
  readonly overrides: readonly XmlElement[];
}

interface List {
  /** Lists with the same abstract one count on together. */
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that begin anew with this list, and at what. */
  readonly restarts: ReadonlyMap<number, number>;
}

const deepestLevel = 8;

/** So much of the text of a level is read, in characters: each of its paragraphs has a label made of it. */
const longestText = 100;

/** The lists of a document, and how far they have counted: ask in document order. */
export class Numbering {
  readonly #instances = new Map<string, Instance>();
  readonly #abstracts = new Map<string, () => XmlElement>();
  readonly #lists = new Map<Instance, List | null>();
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #begun = new Set<string>();

  /** @param cursor before the `w:numbering` element, null where the document has none */
  constructor(
    cursor: ElementCursor | null,
    private readonly styles: Styles,
  ) {
    if (cursor === null) return;
    /** Nothing but an abstract list: one stands for all that are the same. */
    const plain = new Map<string | null, Instance>();
    for (const element of childrenOfRoot(cursor)) {
      if (element.name === "w:num")
        keepFirst(this.#instances, element.attribute("w:numId"), () => instanceAt(cursor, plain));
      if (element.name === "w:abstractNum") {
        keepFirst(this.#abstracts, element.attribute("w:abstractNumId"), () => cursor.later());
      }
    }
  }

  /** The level of a list that belongs to a paragraph style; null where none does. */
  levelOfStyle(numId: string, style: string): number | null {
    for (const [level, { style: owner }] of this.#list(numId)?.levels ?? []) if (owner === style) return level;
    return null;
  }

  /**
   * Counts a paragraph of a list, and says how it is labelled; null for a list that the document does not define.
   * @param language of the paragraph, a BCP 47 tag; null where the document does not tell
   */
  count(numId: string, level: number, language: string | null): ListFact | null {
    const list = this.#list(numId);
    const at = Math.min(Math.max(level, 0), deepestLevel);
    const definition = list?.levels.get(at);
    if (list === null || definition === undefined) return null;
    const counts = this.#begin(numId, list, at);
    for (let above = 0; above < at; above += 1) counts[above] ??= startOf(list, above);
    counts[at] = (counts[at] ?? definition.start - 1) + 1;
    for (const [below, { restartsAfter }] of list.levels) {
      if (below > at && at < restartsAfter) counts[below] = undefined;
    }
    return { level: at, label: labelOf(definition, list, counts, language) };
  }

  /**
   * The counts that a list goes on from. The first paragraph of one with `w:startOverride` begins to count anew, at its
   * own level and those below: Word lets the levels above go on.
   */
  #begin(numId: string, list: List, at: number): (number | undefined)[] {
    let counts = this.#counts.get(list.abstractId);
    if (counts === undefined) this.#counts.set(list.abstractId, (counts = []));
    if (list.restarts.size === 0 || this.#begun.has(numId)) return counts;
    this.#begun.add(numId);
    for (const [level, start] of list.restarts) if (level >= at) counts[level] = start - 1;
    return counts;
  }

  #list(numId: string): List | null {
    const instance = this.#instances.get(numId);
    if (instance === undefined) return null;
    const known = this.#lists.get(instance);
    if (known !== undefined) return known;
    const list = this.#readList(instance);
    this.#lists.set(instance, list);
    return list;
  }

  #readList({ abstractId, overrides }: Instance): List | null {
    if (abstractId === null) return null;
    const levels = new Map(this.#levelsOf(abstractId).map(readLevel));
    const restarts = new Map<number, number>();
    for (const override of overrides) {
      for (const element of override.elements("w:lvl")) levels.set(...readLevel(element));
      const start = numberOf(override, "w:startOverride");
      if (start !== null) restarts.set(levelOf(override), start);
    }
    return { abstractId, levels, restarts };
  }

  /** A list may be defined by a numbering style (ECMA-376 part 1, 17.9.21). */
  #levelsOf(abstractId: string): readonly XmlElement[] {
    const own = this.#abstracts.get(abstractId)?.();
    const style = this.styles.byId(valueOf(own, "w:numStyleLink") ?? "");
    const instance = this.#instances.get(style?.numbering.numId ?? "");
    const linked = this.#abstracts.get(instance?.abstractId ?? "")?.();
    return (linked ?? own)?.elements("w:lvl") ?? [];
  }
}

/** Of definitions with the same name the first counts. */
function keepFirst<T>(definitions: Map<string, T>, id: string | null, read: () => T): void {
  if (id !== null && !definitions.has(id)) definitions.set(id, read());
}

/** The `w:num` that a cursor has come to. */
function instanceAt(cursor: ElementCursor, plain: Map<string | null, Instance>): Instance {
  const overrides: XmlElement[] = [];
  let abstractId: string | null | undefined;
  cursor.enter();
  for (let element = cursor.next(); element !== null; element = cursor.next()) {
    if (element.name === "w:abstractNumId" && abstractId === undefined) abstractId = element.attribute("w:val");
    if (element.name === "w:lvlOverride") overrides.push(cursor.take());
  }
  const instance = { abstractId: abstractId ?? null, overrides };
  if (overrides.length > 0) return instance;
  const same = plain.get(instance.abstractId) ?? instance;
  plain.set(instance.abstractId, same);
  return same;
}

const levelOf = (element: XmlElement): number => wholeNumber(element.attribute("w:ilvl")) ?? 0;

function readLevel(element: XmlElement): readonly [number, Level] {
  const level = levelOf(element);
  // Formats of later Words stand in an alternative, with the nearest older one to fall back on.
  const fallback = element.child("mc:AlternateContent")?.child("mc:Fallback");
  return [
    level,
    {
      start: numberOf(element, "w:start") ?? 0,
      format: valueOf(element, "w:numFmt") ?? valueOf(fallback, "w:numFmt") ?? "decimal",
      text: (valueOf(element, "w:lvlText") ?? "").slice(0, longestText),
      font: element.child("w:rPr")?.child("w:rFonts")?.attribute("w:ascii") ?? "",
      style: valueOf(element, "w:pStyle"),
      restartsAfter: numberOf(element, "w:lvlRestart") ?? level,
      isLegal: onOff(element, "w:isLgl") === true,
    },
  ];
}

const startOf = ({ levels }: List, level: number): number => levels.get(level)?.start ?? 1;

function labelOf(level: Level, list: List, counts: readonly (number | undefined)[], language: string | null): string {
  if (level.format === "bullet") return symbolAsSeen(level.text, level.font);
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const format = level.isLegal ? "decimal" : (list.levels.get(at)?.format ?? "decimal");
    return formatNumber(counts[at] ?? startOf(list, at), format, language);
  });
}
