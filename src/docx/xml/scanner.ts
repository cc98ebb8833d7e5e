import { behindBlanks, behindNext, charactersIn, look, looks, standsAt } from "./bytes";
import { isSpace } from "./characters";
import { DamagedXml } from "./damaged-xml";
import { decode, expectReferences, withLineEnds } from "./entities";
import { Scope } from "./scope";
import type { Stretches } from "./stretches";
import type { Tag } from "./tag";
import { TagReader } from "./tag-reader";

/** A start tag, one of an empty element, an end tag, characters, a comment or instruction; nothing at the end. */
export type Token = "start" | "empty" | "end" | "text" | "other" | "nothing";

const [greater, slash, exclamation, question, lessThan] = [0x3e, 0x2f, 0x21, 0x3f, 0x3c];

const declaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;

/** What nearly every part begins with. */
const usualDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * Reads XML 1.0 in UTF-8 token by token, each where it stands among the bytes; what is not asked for never becomes a
 * string. Strict: throws DamagedXml at the first thing that is not well formed, and at any document type declaration, so
 * that no entity is ever defined. Linear in the source, without recursion.
 */
export class XmlScanner {
  token: Token = "other";
  /** The token is the source from `start` to `end`. */
  start = 0;
  end = 0;
  /** The tag that was read last; of an end tag the one that it belongs to. */
  tag: Tag | null = null;
  readonly #open: Tag[] = [];
  #scope = Scope.outermost;
  #isRooted = false;
  /** How the bytes of the text that was read last are to be looked at. */
  #looks = 0;
  /** Text that had to be looked into as characters, and where it stands. */
  #seen = "";
  #seenAt = -1;

  constructor(
    readonly bytes: Uint8Array,
    private readonly tags = new TagReader(bytes),
  ) {}

  /** How many elements are open. */
  get depth(): number {
    return this.#open.length;
  }

  /** The names of elements so far, as they are written. */
  get names(): ReadonlySet<string> {
    return this.tags.names;
  }

  /** What stands from one place to another, where that is known to be characters of ASCII. */
  ascii(start: number, end: number): string {
    return this.tags.words.ascii(start, end);
  }

  /** What compares stretches of the source. */
  get stretches(): Stretches {
    return this.tags.words.stretches;
  }

  next(): Token {
    const { bytes } = this;
    const at = this.end;
    this.start = at;
    if (at >= bytes.length) return (this.token = this.#finish());
    if (bytes[at] !== lessThan) return (this.token = this.#text(at));
    const byte = bytes[at + 1];
    if (byte === slash) return (this.token = this.#endTag(at));
    if (byte === exclamation) return (this.token = this.#declared(at));
    if (byte === question) return (this.token = this.#instruction(at));
    return (this.token = this.#startTag(at));
  }

  /** The token as it is written. */
  get written(): string {
    if (this.start === this.#seenAt) return this.#seen;
    return charactersIn(this.bytes, this.start, this.end);
  }

  /** The characters that the text which was read last stands for. */
  get characters(): string {
    const { bytes, start, end } = this;
    if (bytes[start] === lessThan) return withLineEnds(this.written.slice(9, -3));
    if ((this.#looks & (look.encoded | look.wide)) === 0) return this.tags.words.ascii(start, end);
    return decode(this.written);
  }

  /** Goes on from a place behind an element whose start tag was read last and whose content is known. */
  passOver(end: number): void {
    this.#close();
    this.end = end;
  }

  /** What reads an element again that this one has passed by: it begins before its start tag. */
  again({ shape: { outer } }: Tag, start: number): XmlScanner {
    const other = this.afresh();
    other.end = start;
    other.#scope = outer;
    return other;
  }

  /** What goes on from here by itself, in the element whose start tag was read last. */
  ahead(): XmlScanner {
    const other = this.afresh();
    other.end = this.end;
    other.#scope = this.#scope;
    const tag = this.#open.at(-1);
    if (tag !== undefined) other.#open.push(tag);
    return other;
  }

  /** What reads all of it from the beginning, and knows the tags already. */
  afresh(): XmlScanner {
    return new XmlScanner(this.bytes, this.tags);
  }

  #close(): Tag | undefined {
    const tag = this.#open.pop();
    if (tag !== undefined) this.#scope = tag.shape.outer;
    return tag;
  }

  #finish(): "nothing" {
    if (!this.#isRooted || this.#open.length > 0) throw new DamagedXml("The document breaks off");
    return "nothing";
  }

  #startTag(at: number): "start" | "empty" {
    if (this.#isRooted && this.#open.length === 0) throw new DamagedXml("There is an element behind the last one");
    this.#isRooted = true;
    const tag = this.tags.read(at, this.#scope);
    this.tag = tag;
    this.end = at + tag.length;
    if (tag.shape.isEmpty) return "empty";
    this.#open.push(tag);
    this.#scope = tag.shape.scope;
    return "start";
  }

  #endTag(at: number): "end" {
    const { bytes } = this;
    const tag = this.#close();
    if (tag?.isNamedAt(at) !== true) throw new DamagedXml("A tag ends nothing", at);
    let closing = at + 2 + tag.shape.nameLength;
    if (bytes[closing] !== greater) closing = behindBlanks(bytes, closing);
    if (bytes[closing] !== greater) throw new DamagedXml("A tag is broken", at);
    this.tag = tag;
    this.end = closing + 1;
    return "end";
  }

  #text(at: number): "text" {
    const { bytes } = this;
    const { length } = bytes;
    let end = at;
    let all = 0;
    for (; end < length; end += 1) {
      const one = looks[bytes[end] ?? 0] ?? 0;
      if (one === look.lessThan) break;
      all |= one;
    }
    this.end = end;
    this.#looks = all;
    if (this.#open.length === 0 && behindBlanks(bytes, at) < end)
      throw new DamagedXml("There is text outside the root", at);
    if (all !== 0) this.#expectText(at, end);
    return "text";
  }

  #expectText(start: number, end: number): void {
    if ((this.#looks & look.forbidden) !== 0) throw new DamagedXml("A character is none of XML's", start);
    const text = charactersIn(this.bytes, start, end);
    this.#seen = text;
    this.#seenAt = start;
    if (text.includes("]]>")) throw new DamagedXml("A section ends that did not begin");
    expectReferences(text);
  }

  /** Comments and CDATA sections; what else begins so would declare a document type. */
  #declared(at: number): "text" | "other" {
    const { bytes } = this;
    const isComment = standsAt(bytes, "<!--", at);
    if (!isComment && !standsAt(bytes, "<![CDATA[", at)) throw new DamagedXml("A document type is declared");
    if (!isComment && this.#open.length === 0) throw new DamagedXml("There is text outside the root", at);
    this.end = isComment ? behindNext(bytes, "--", at + 4) + 1 : behindNext(bytes, "]]>", at + 9);
    if (bytes[this.end - 1] !== greater) throw new DamagedXml("A comment holds dashes", at);
    charactersIn(bytes, at, this.end);
    return isComment ? "other" : "text";
  }

  #instruction(at: number): "other" {
    const { bytes } = this;
    const { words } = this.tags;
    if (at === 0 && standsAt(bytes, usualDeclaration, at)) {
      this.end = usualDeclaration.length;
      return "other";
    }
    this.end = behindNext(bytes, "?>", at + 2);
    const name = words.name(at + 2);
    if (words.end !== this.end - 2 && !isSpace(bytes[words.end] ?? 0)) {
      throw new DamagedXml("There is no name", at);
    }
    const isDeclaration = at === 0 && declaration.test(charactersIn(bytes, at, this.end));
    if (name.toLowerCase() === "xml" && !isDeclaration) throw new DamagedXml("The XML declaration is broken");
    charactersIn(bytes, at, this.end);
    return "other";
  }
}
