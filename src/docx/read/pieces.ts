import { noPrompts, type Prompt } from "../../core";
import type { ElementCursor } from "../xml/cursor";
import type { XmlElement } from "../xml/node";
import type { ElementTag } from "../xml/tag";
import { isPrompting } from "./controls";
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

/** Pieces without what it took to read them, which is more than they are. */
export const withoutReading = <E extends ElementTag>(pieces: readonly Piece<E>[]): readonly Piece<E>[] =>
  pieces.map(({ start, text, element, run, format }) => ({ start, text, element, run, format }));

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
  /** What controls in it show as their prompts, an outer one before those in it. */
  readonly prompts: readonly Prompt[];
}

/** An element of a paragraph that was entered. */
class Frame<E extends ElementTag> {
  /** The innermost run around what is in it: itself where it is one. */
  readonly run: Frame<E> | null;
  properties: XmlElement | null = null;
  /** The alternative that counts was met. */
  isMet = false;
  /** Of a control that shows its prompt: how many pieces were met before it, and up to its end. */
  prompt: { readonly from: number; to: number } | null = null;

  /** @param holds which of its children are its properties: the first one of that name */
  constructor(
    readonly element: E,
    readonly around: Frame<E> | null,
    readonly holds: "w:pPr" | "w:rPr" | "w:sdtPr" | null,
  ) {
    this.run = holds === "w:rPr" ? this : (around?.run ?? null);
  }
}

/** What was met in a run. Whether it is seen is known in the end: nothing says that the properties of a run come first. */
interface MetPiece<E extends ElementTag> extends Piece<E> {
  start: number;
  format: RunFormat;
  readonly frame: Frame<E>;
}

interface MetObject<E extends ElementTag> {
  readonly object: XmlElement;
  readonly frame: Frame<E>;
}

const untold: RunFormat = { bold: false, caps: false, hidden: false, language: null, highlighted: false };

/**
 * Reads a paragraph in the current view: insertions and results of fields in; deletions, field codes and what is hidden
 * out. Whatever the depth, without recursion.
 */
export class ContentReader<E extends ElementTag> {
  /** The `w:pPr`. */
  readonly properties: XmlElement | null;
  readonly #pieces: MetPiece<E>[] = [];
  readonly #objects: MetObject<E>[] = [];
  readonly #prompts: NonNullable<Frame<E>["prompt"]>[] = [];

  /** @param cursor has come to the `w:p`; it has left it in the end */
  constructor(
    paragraph: E,
    private readonly cursor: ElementCursor<E>,
    private readonly source: TextSource,
  ) {
    const outermost = new Frame(paragraph, null, "w:pPr");
    cursor.enter();
    for (let frame: Frame<E> | null = outermost; frame !== null;) {
      const element = cursor.next();
      if (element === null && frame.prompt !== null) frame.prompt.to = this.#pieces.length;
      frame = element === null ? frame.around : this.#meet(element, frame);
    }
    this.properties = outermost.properties;
  }

  /** @param style that of the paragraph */
  content(style: Style): Content<E> {
    const { formats, hidden } = this.source;
    const isSeen = ({ frame }: MetObject<E>): boolean => !formats.of(frame.properties, style).hidden;
    let start = 0;
    let isAnyHidden = false;
    for (const piece of this.#pieces) {
      piece.format = formats.of(piece.frame.properties, style);
      piece.start = start;
      if (piece.format.hidden) {
        hidden.add(piece.text);
        isAnyHidden = true;
      } else start += piece.text.length;
    }
    const pieces = isAnyHidden ? this.#pieces.filter(({ format }) => !format.hidden) : this.#pieces;
    const objects = this.#objects.length === 0 ? none : this.#objects.filter(isSeen).map(({ object }) => object);
    return { pieces, objects, prompts: this.#prompts.length === 0 ? noPrompts : this.#promptsIn(pieces, start) };
  }

  /** @param end of the text, which the seen pieces make */
  #promptsIn(seen: readonly Piece<E>[], end: number): readonly Prompt[] {
    const text = seen.map((piece) => piece.text).join("");
    const startOf = (at: number): number => this.#pieces[at]?.start ?? end;
    return this.#prompts
      .map(({ from, to }) => ({ from: startOf(from), words: text.slice(startOf(from), startOf(to)) }))
      .filter(({ words }) => words !== "");
  }

  /** Where it goes on: in the element where that is to be entered, else in the frame that it stands in. */
  #meet(element: E, frame: Frame<E>): Frame<E> {
    const { name } = element;
    if (frame.element.name === "mc:AlternateContent") {
      if (name !== "mc:Choice" || frame.isMet) return frame;
      frame.isMet = true;
      return this.#enter(element, frame, null);
    }
    if (name === frame.holds) return this.#meetProperties(frame);
    if (name === "w:r" && this.#isPlain(element, frame)) return frame;
    if (name === "w:r" || name === "m:r") return this.#enter(element, frame, "w:rPr");
    if (frame.run !== null && this.#meetInRun(element, frame.run)) return frame;
    if (!isViewed(element) && name !== "mc:AlternateContent") return frame;
    return this.#enter(element, frame, name === "w:sdt" ? "w:sdtPr" : null);
  }

  /** Those of a control stand before its content (ECMA-376 part 1, 17.5.2.29). */
  #meetProperties(frame: Frame<E>): Frame<E> {
    frame.properties ??= this.cursor.take();
    if (frame.holds === "w:sdtPr" && frame.prompt === null && isPrompting(frame.properties)) {
      frame.prompt = { from: this.#pieces.length, to: this.#pieces.length };
      this.#prompts.push(frame.prompt);
    }
    return frame;
  }

  /** Whether a run was read at once, being properties and a text: it need not be entered. */
  #isPlain(run: E, around: Frame<E>): boolean {
    const { fields, keepsSpace } = this.source;
    const plain = fields.inCode ? null : this.cursor.plain("w:rPr", "w:t");
    if (plain === null) return false;
    const { properties, element } = plain;
    const text = written(plain.text, element, keepsSpace);
    if (text === "") return true;
    const frame = new Frame(run, around, "w:rPr");
    frame.properties = properties;
    this.#pieces.push({ start: 0, text, element, run, format: untold, frame });
    return true;
  }

  #enter(element: E, around: Frame<E>, holds: Frame<E>["holds"]): Frame<E> {
    this.cursor.enter();
    return new Frame(element, around, holds);
  }

  /** Whether it is text or an object. */
  #meetInRun(element: E, frame: Frame<E>): boolean {
    const { fields } = this.source;
    if (element.name === "w:fldChar") fields.meet(element);
    if (fields.inCode) return false;
    const text = this.#textOf(element);
    if (text !== "") {
      this.#pieces.push({ start: 0, text, element, run: frame.element, format: untold, frame });
      return true;
    }
    const isObject = objects.has(element.name);
    if (isObject) this.#objects.push({ object: this.cursor.take(), frame });
    return isObject;
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

const none: readonly XmlElement[] = [];

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
