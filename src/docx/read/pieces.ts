import type { ElementCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import type { FieldReader } from "./fields";
import type { RunFormat, RunFormats } from "./run-format";
import type { Style } from "./styles";
import { symbolAsSeen } from "./symbols";
import { isViewed } from "./view";

/** A stretch of a paragraph's text, and the element that stands for it. */
export interface Piece<E extends ElementTag = XmlElement> {
  /** Place of its first character in the text of the paragraph. */
  readonly start: number;
  readonly text: string;
  /** `w:t` or `m:t`, or the element that is one character: `w:tab`, `w:br`, `w:sym`... */
  readonly element: E;
  /** The `w:r` or `m:r` around it. */
  readonly run: E;
  readonly format: RunFormat;
}

/** What is passed by because it is formatted as hidden. */
export class HiddenText {
  /** In characters, blanks not counted. */
  length = 0;

  add(text: string): void {
    this.length += text.replace(/\s+/g, "").length;
  }
}

/** Where the text of a paragraph is looked up; `fields` goes on from paragraph to paragraph. */
export interface TextSource {
  readonly formats: RunFormats;
  readonly fields: FieldReader;
  readonly hidden: HiddenText;
  /** The whole document keeps the spaces around the text of each `w:t`. */
  readonly keepsSpace: boolean;
}

/** What is to be seen of a paragraph. */
export interface Content<E extends ElementTag = XmlElement> {
  /** Its text, piece by piece; none is empty. */
  readonly pieces: readonly Piece<E>[];
  /** What stands or is anchored in it and is no text. */
  readonly objects: readonly XmlElement[];
}

/** An element of a paragraph that was entered. */
class Frame<E extends ElementTag> {
  /** The innermost run around what is in it: itself where it is one. */
  readonly run: Frame<E> | null;
  properties: XmlElement | null = null;
  /** The alternative that counts was met. */
  isMet = false;

  /** @param holds which of its children are its properties: of a paragraph and a run the first one of that name */
  constructor(
    readonly element: E,
    around: Frame<E> | null,
    readonly holds: "w:pPr" | "w:rPr" | null,
  ) {
    this.run = holds === "w:rPr" ? this : around;
  }
}

/** What was met in a run. Whether it is seen is known in the end: nothing says that the properties of a run come first. */
interface Met<E extends ElementTag> {
  readonly run: Frame<E>;
  readonly element: E;
  /** "" for what is no text. */
  readonly text: string;
  readonly object: XmlElement | null;
}

/**
 * Reads a paragraph in the current view: insertions and results of fields in; deletions, field codes and what is hidden
 * out. Whatever the depth, without recursion.
 */
export class ContentReader<E extends ElementTag> {
  /** The `w:pPr`. */
  readonly properties: XmlElement | null;
  readonly #met: Met<E>[] = [];

  /** @param cursor has come to the `w:p`; it has left it in the end */
  constructor(
    paragraph: E,
    private readonly cursor: ElementCursor<E>,
    private readonly source: TextSource,
  ) {
    const outermost = new Frame(paragraph, null, "w:pPr");
    const stack = [outermost];
    cursor.enter();
    for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
      const element = cursor.next();
      const inner = element === null ? stack.pop() : this.#meet(element, frame);
      if (element === null || inner === undefined) continue;
      cursor.enter();
      stack.push(inner);
    }
    this.properties = outermost.properties;
  }

  /** @param style that of the paragraph */
  content(style: Style): Content<E> {
    const { formats, hidden } = this.source;
    const pieces: Piece<E>[] = [];
    const objects: XmlElement[] = [];
    let start = 0;
    for (const { run, element, text, object } of this.#met) {
      const format = formats.of(run.properties, style);
      if (format.hidden) hidden.add(text);
      else if (object !== null) objects.push(object);
      else {
        pieces.push({ start, text, element, run: run.element, format });
        start += text.length;
      }
    }
    return { pieces, objects };
  }

  /** What is to be entered, if anything is. */
  #meet(element: E, frame: Frame<E>): Frame<E> | undefined {
    const { name } = element;
    const { run } = frame;
    if (frame.element.name === "mc:AlternateContent") {
      if (name !== "mc:Choice" || frame.isMet) return undefined;
      frame.isMet = true;
      return new Frame(element, run, null);
    }
    if (name === frame.holds) {
      frame.properties ??= this.cursor.take();
      return undefined;
    }
    if (name === "w:r" || name === "m:r") return new Frame(element, run, "w:rPr");
    if (run !== null) this.#meetInRun(element, run);
    return isViewed(element) || name === "mc:AlternateContent" ? new Frame(element, run, null) : undefined;
  }

  #meetInRun(element: E, run: Frame<E>): void {
    const { fields } = this.source;
    if (element.name === "w:fldChar") fields.meet(element);
    if (fields.inCode) return;
    const text = this.#textOf(element);
    if (text !== "") this.#met.push({ run, element, text, object: null });
    else if (objects.has(element.name)) this.#met.push({ run, element, text, object: this.cursor.take() });
  }

  /** The characters that an element inside a run stands for; "" for one that is no text (ECMA-376 part 1, 17.3.3). */
  #textOf(element: E): string {
    switch (element.name) {
      case "w:t":
        return written(this.cursor.text(), element, this.source.keepsSpace);
      case "m:t":
        return written(this.cursor.text(), element, true);
      case "w:tab":
      case "w:ptab":
        return "\t";
      case "w:br":
      case "w:cr":
        return "\n";
      case "w:noBreakHyphen":
        return "\u2011";
      case "w:softHyphen":
        return "\u00ad";
      case "w:sym":
        return symbol(element);
      default:
        return "";
    }
  }
}

/** Pictures, shapes, embedded documents, ink, and what refers to a note (ECMA-376 part 1, 17.3.3 and 17.11). */
const objects = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:contentPart",
  "w:footnoteReference",
  "w:endnoteReference",
]);

const isBlank = (character: number): boolean => character === 0x20 || character === 0x09;

/** Line ends in the file are spaces; at the edges they and spaces count only where the document says so. */
function written(text: string, element: ElementTag, keepsSpace: boolean): string {
  const all = text.includes("\n") ? text.replaceAll("\n", " ") : text;
  const hasEdges = isBlank(all.charCodeAt(0)) || isBlank(all.charCodeAt(all.length - 1));
  if (!hasEdges || keepsSpace || element.attribute("xml:space") === "preserve") return all;
  return all.replace(/^[ \t]+/, "").replace(/(?<![ \t])[ \t]+$/, "");
}

function symbol(element: ElementTag): string {
  const code = Number.parseInt(element.attribute("w:char") ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  return symbolAsSeen(String.fromCharCode(code), element.attribute("w:font") ?? "");
}
