import { XmlElement, type XmlNode } from "../xml/node";
import type { FieldReader } from "./fields";
import type { RunFormat, RunFormats } from "./run-format";
import type { Style } from "./styles";
import { symbolAsSeen } from "./symbols";
import { inView } from "./view";

/** A stretch of a paragraph's text, and the element that stands for it. */
export interface Piece {
  /** Place of its first character in the text of the paragraph. */
  readonly start: number;
  readonly text: string;
  /** `w:t` or `m:t`, or the element that is one character: `w:tab`, `w:br`, `w:sym`... */
  readonly element: XmlElement;
  /** The `w:r` or `m:r` around it. */
  readonly run: XmlElement;
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

/** Pictures, shapes, embedded documents, ink, and what refers to a note (ECMA-376 part 1, 17.3.3 and 17.11). */
const objects = new Set([
  "w:drawing",
  "w:pict",
  "w:object",
  "w:contentPart",
  "w:footnoteReference",
  "w:endnoteReference",
]);

/** Where the text of a paragraph is looked up; `fields` goes on from paragraph to paragraph. */
export interface TextSource {
  readonly formats: RunFormats;
  readonly fields: FieldReader;
  readonly hidden: HiddenText;
  /** The whole document keeps the spaces around the text of each `w:t`. */
  readonly keepsSpace: boolean;
}

/** What is to be seen of a paragraph. */
export interface Content {
  /** Its text, piece by piece; none is empty. */
  readonly pieces: readonly Piece[];
  /** What stands or is anchored in it and is no text. */
  readonly objects: readonly XmlElement[];
}

/**
 * Reads a paragraph in the current view: insertions and results of fields in; deletions, field codes and what is hidden
 * out. Whatever the depth, without recursion.
 */
export function readContent(paragraph: XmlElement, style: Style, source: TextSource): Content {
  const reader = new RunReader(style, source);
  const stack: Frame[] = [{ nodes: paragraph.children, run: null, next: 0 }];
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const element = frame.nodes[frame.next];
    frame.next += 1;
    if (element === undefined) stack.pop();
    if (!(element instanceof XmlElement)) continue;
    const isRun = element.name === "w:r" || element.name === "m:r";
    if (!isRun && frame.run !== null) reader.meet(element, frame.run);
    const nodes = inView(element);
    if (nodes.length > 0) stack.push({ nodes, run: isRun ? element : frame.run, next: 0 });
  }
  return reader;
}

/** Nodes, and the place of the next one to look at. */
interface Frame {
  readonly nodes: readonly XmlNode[];
  /** The innermost run around them. */
  readonly run: XmlElement | null;
  next: number;
}

/** Gathers what stands in the runs of a paragraph. */
class RunReader implements Content {
  readonly pieces: Piece[] = [];
  readonly objects: XmlElement[] = [];
  #start = 0;
  #run: XmlElement | null = null;
  #format: RunFormat | null = null;

  constructor(
    private readonly style: Style,
    private readonly source: TextSource,
  ) {}

  meet(element: XmlElement, run: XmlElement): void {
    const { fields, hidden, keepsSpace } = this.source;
    if (element.name === "w:fldChar") fields.meet(element);
    const text = textOf(element, keepsSpace);
    const isObject = text === "" && objects.has(element.name);
    if ((text === "" && !isObject) || fields.inCode) return;
    const format = this.#formatOf(run);
    if (format.hidden) hidden.add(text);
    else if (isObject) this.objects.push(element);
    else {
      this.pieces.push({ start: this.#start, text, element, run, format });
      this.#start += text.length;
    }
  }

  #formatOf(run: XmlElement): RunFormat {
    if (this.#format !== null && run === this.#run) return this.#format;
    this.#run = run;
    return (this.#format = this.source.formats.of(run, this.style));
  }
}

/** The characters that an element inside a run stands for; "" for one that is no text (ECMA-376 part 1, 17.3.3). */
function textOf(element: XmlElement, keepsSpace: boolean): string {
  switch (element.name) {
    case "w:t":
    case "m:t":
      return written(element, keepsSpace);
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

/** Line ends in the file are spaces; at the edges they and spaces count only where the document says so. */
function written(element: XmlElement, keepsSpace: boolean): string {
  const { text } = element;
  const kept = keepsSpace || element.attribute("xml:space") === "preserve" || element.name === "m:t";
  const all = text.includes("\n") ? text.replaceAll("\n", " ") : text;
  return kept ? all : all.replace(/^[ \t]+/, "").replace(/(?<![ \t])[ \t]+$/, "");
}

function symbol(element: XmlElement): string {
  const code = Number.parseInt(element.attribute("w:char") ?? "", 16);
  if (Number.isNaN(code) || code > 0xffff) return "";
  return symbolAsSeen(String.fromCharCode(code), element.attribute("w:font") ?? "");
}
