import { behindSpace, isForbidden, isSpace } from "./characters";
import { DamagedXml } from "./damaged-xml";
import { isReference } from "./entities";
import { NameReader } from "./names";

/** A start tag, one of an empty element, an end tag, characters, a comment or instruction; nothing at the end. */
export type Token = "start" | "empty" | "end" | "text" | "other" | "nothing";

const [greater, slash, exclamation, question, ampersand, equals] = [0x3e, 0x2f, 0x21, 0x3f, 0x26, 0x3d];
const [lessThan, quote, apostrophe, letterX] = [0x3c, 0x22, 0x27, 0x78];

const declaration =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(?:\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\2)?(?:\s+standalone\s*=\s*(["'])(?:yes|no)\3)?\s*\?>$/;

/** More attributes than this are compared by a set: each with each is faster for few only. */
const few = 8;

/** A start tag that was read before. */
interface KnownTag {
  readonly source: string;
  readonly name: string;
  readonly token: "start" | "empty";
}

const slots = 1024;

/**
 * Reads XML 1.0 token by token, each where it stands in the source, and copies nothing but names. Strict: throws
 * DamagedXml at the first thing that is not well formed, and at any document type declaration, so that no entity is ever
 * defined; at the end for a character that XML cannot hold, which is told of the whole source at once. Linear in the
 * source, without recursion.
 */
export class XmlScanner {
  token: Token = "other";
  /** The token is the source from `start` to `end`. */
  start = 0;
  end = 0;
  /** Of a tag, as it is written. */
  name = "";
  /** Whether the tag declares namespaces. */
  declares = false;
  readonly #open: string[] = [];
  readonly #names: NameReader;
  /** Of the tag that is being read. */
  readonly #attributes: string[] = [];
  /** Most tags of a document come again and again: one that stands here as it stood before need not be looked into. */
  readonly #known = new Array<KnownTag | undefined>(slots).fill(undefined);
  #isRooted = false;
  /** The next place from here on of what may not stand in text as it is; behind the source where there is none. */
  #ampersand = -1;
  #sectionEnd = -1;

  constructor(readonly source: string) {
    this.#names = new NameReader(source);
  }

  /** The names of elements, attributes and instructions so far, as they are written. */
  get names(): ReadonlySet<string> {
    return this.#names.all;
  }

  next(): Token {
    const { source } = this;
    const at = this.end;
    this.start = at;
    if (at >= source.length) return (this.token = this.#finish());
    if (source.charCodeAt(at) !== lessThan) return (this.token = this.#text(at));
    switch (source.charCodeAt(at + 1)) {
      case slash:
        return (this.token = this.#endTag(at));
      case exclamation:
        return (this.token = this.#declared(at));
      case question:
        return (this.token = this.#instruction(at));
      default:
        return (this.token = this.#startTag(at));
    }
  }

  /** Goes on from a place behind an element whose start tag was read last and whose content is known. */
  passOver(end: number): void {
    this.#open.pop();
    this.end = end;
  }

  /** Reads again from the start tag of an element on, up to its end. */
  goBack(start: number): void {
    this.end = start;
    this.#open.length = 0;
    this.#isRooted = false;
    this.#ampersand = -1;
    this.#sectionEnd = -1;
  }

  #finish(): "nothing" {
    if (!this.#isRooted || this.#open.length > 0) throw new DamagedXml("The document breaks off");
    if (isForbidden(this.source)) throw new DamagedXml("There is a character that XML cannot hold");
    return "nothing";
  }

  #startTag(at: number): "start" | "empty" {
    const { source } = this;
    if (this.#isRooted && this.#open.length === 0) throw new DamagedXml("There is an element behind the last one");
    this.#isRooted = true;
    const length = source.indexOf(">", at) + 1 - at;
    const slot = this.#slot(at, length);
    const known = this.#known[slot];
    if (known?.source.length === length && source.startsWith(known.source, at)) {
      this.name = known.name;
      this.declares = false;
      this.end = at + length;
      if (known.token === "start") this.#open.push(known.name);
      return known.token;
    }
    const token = this.#newTag(at);
    if (this.end === at + length && !this.declares) {
      this.#known[slot] = { source: source.slice(at, this.end), name: this.name, token };
    }
    return token;
  }

  #slot(at: number, length: number): number {
    const { source } = this;
    const behind = at + length;
    const ends = (source.charCodeAt(behind - 3) << 3) ^ (source.charCodeAt(behind - 4) << 6);
    const sides = source.charCodeAt(at + 3) ^ (source.charCodeAt(at + (length >> 1)) << 2);
    return (length ^ ends ^ sides) & (slots - 1);
  }

  #newTag(at: number): "start" | "empty" {
    const { source } = this;
    this.name = this.#names.read(at + 1);
    this.declares = false;
    const attributes = this.#attributes;
    attributes.length = 0;
    for (let behind = this.#names.end; ;) {
      const next = behindSpace(source, behind);
      const code = source.charCodeAt(next);
      if (code === greater) {
        this.end = next + 1;
        this.#open.push(this.name);
        break;
      }
      if (code === slash && source.charCodeAt(next + 1) === greater) {
        this.end = next + 2;
        break;
      }
      if (next === behind) throw new DamagedXml(`The tag at ${at} is broken`);
      const name = this.#names.read(next);
      if (attributes.length < few && attributes.includes(name)) throw new DamagedXml(`${name} is given twice`);
      attributes.push(name);
      if (source.charCodeAt(next) === letterX && name.startsWith("xmlns")) this.declares = true;
      behind = this.#value(this.#names.end);
    }
    if (attributes.length > few && new Set(attributes).size < attributes.length) {
      throw new DamagedXml(`An attribute of ${this.name} is given twice`);
    }
    return source.charCodeAt(this.end - 2) === slash ? "empty" : "start";
  }

  /** Reads `="value"`, and returns the place behind it. */
  #value(from: number): number {
    const { source } = this;
    const sign = behindSpace(source, from);
    const opening = behindSpace(source, sign + 1);
    const closing = source.charCodeAt(opening);
    if (source.charCodeAt(sign) !== equals || (closing !== quote && closing !== apostrophe)) {
      throw new DamagedXml(`There is no value at ${from}`);
    }
    let at = opening + 1;
    for (let code = source.charCodeAt(at); code !== closing; code = source.charCodeAt(at)) {
      if (code === lessThan || at >= source.length) throw new DamagedXml(`The value at ${opening} does not end`);
      at = code === ampersand ? this.#behindReference(at) : at + 1;
    }
    return at + 1;
  }

  #endTag(at: number): "end" {
    const { source } = this;
    const name = this.#open.pop();
    if (name === undefined || !source.startsWith(name, at + 2)) throw new DamagedXml(`The tag at ${at} ends nothing`);
    const closing = behindSpace(source, at + 2 + name.length);
    if (source.charCodeAt(closing) !== greater) throw new DamagedXml(`The tag at ${at} is broken`);
    this.name = name;
    this.end = closing + 1;
    return "end";
  }

  #text(at: number): "text" {
    const { source } = this;
    const found = source.indexOf("<", at);
    const end = found < 0 ? source.length : found;
    if (this.#open.length === 0 && behindSpace(source, at) < end) throw new DamagedXml(`There is text at ${at}`);
    if (this.#sectionEnd < at) this.#sectionEnd = this.#next("]]>", at);
    if (this.#sectionEnd < end) throw new DamagedXml("A section ends that did not begin");
    if (this.#ampersand < at) this.#ampersand = this.#next("&", at);
    while (this.#ampersand < end) this.#ampersand = this.#next("&", this.#behindReference(this.#ampersand));
    this.end = end;
    return "text";
  }

  /** Comments and CDATA sections; what else begins so would declare a document type. */
  #declared(at: number): "text" | "other" {
    const { source } = this;
    if (source.startsWith("<!--", at)) {
      this.end = this.#behind("--", at + 4) + 1;
      if (source.charCodeAt(this.end - 1) !== greater) throw new DamagedXml(`The comment at ${at} holds dashes`);
      return "other";
    }
    if (!source.startsWith("<![CDATA[", at)) throw new DamagedXml("A document type is declared");
    if (this.#open.length === 0) throw new DamagedXml(`There is text at ${at}`);
    this.end = this.#behind("]]>", at + 9);
    return "text";
  }

  #instruction(at: number): "other" {
    const { source } = this;
    this.end = this.#behind("?>", at + 2);
    const name = this.#names.read(at + 2);
    const { end } = this.#names;
    if (end !== this.end - 2 && !isSpace(source.charCodeAt(end))) throw new DamagedXml(`There is no name at ${at}`);
    const isDeclaration = at === 0 && declaration.test(source.slice(0, this.end));
    if (name.toLowerCase() === "xml" && !isDeclaration) throw new DamagedXml("The XML declaration is broken");
    return "other";
  }

  #behindReference(at: number): number {
    const end = this.source.indexOf(";", at);
    if (end < 0 || !isReference(this.source.slice(at + 1, end))) throw new DamagedXml(`Nothing is meant at ${at}`);
    return end + 1;
  }

  #behind(closing: string, from: number): number {
    const at = this.source.indexOf(closing, from);
    if (at < 0) throw new DamagedXml(`There is no ${closing} behind ${from}`);
    return at + closing.length;
  }

  #next(what: string, from: number): number {
    const at = this.source.indexOf(what, from);
    return at < 0 ? this.source.length : at;
  }
}
