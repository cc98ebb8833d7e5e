import { elementOf, elementWithin, passOver, tagOf } from "./build";
import { XmlElement, type XmlNode } from "./node";
import { type PlainContent, PlainContents } from "./plain-contents";
import { Repeats } from "./repeats";
import { XmlScanner } from "./scanner";
import type { ElementTag, Tag } from "./tag";
import { TagReader } from "./tag-reader";
import type { AsciiReader } from "./utf8";

/**
 * Goes through the elements of a document in their order. Each may be entered, or taken with all that is in it; what is
 * neither is passed by. It begins before the root.
 * @typeParam E what tells of an element before it is taken: where a tree is gone through, the element itself
 */
export interface ElementCursor<E extends ElementTag = ElementTag> {
  /**
   * The next element in the one that was entered last: its name and attributes, not yet what is in it. null where there
   * is no more, and that one is left.
   */
  next(): E | null;
  /** Enters the element that `next` gave. */
  enter(): void;
  /** The element that `next` gave, with all that is in it: to be looked at from above. Where it is not part of a tree that
   * is open, what stands in it may be shared with others. */
  take(): XmlElement;
  /** The same for later, when it is asked for: until then, it costs nothing but being passed by. */
  later(): () => XmlElement;
  /** All character data in the element that `next` gave, in order. */
  text(): string;
  /**
   * What is in the element that `next` gave, which then is passed by, if that is its properties and one text. null where it
   * is anything else, or where to enter the element is as quick.
   * @param properties the name of the properties
   * @param text the name of the element that the text stands in
   */
  plain(properties: string, text: string): PlainContent<E> | null;
}

/** Every element that the cursor comes to, each before those that are in it. */
export function* everyElement(cursor: ElementCursor): Generator<ElementTag> {
  let depth = 0;
  for (let element = cursor.next(); element !== null || depth > 0; element = cursor.next()) {
    depth += element === null ? -1 : 1;
    if (element === null) continue;
    yield element;
    cursor.enter();
  }
}

/** Every element directly in the root of a document; the cursor, which has not begun yet, goes on to the end. */
export function* childrenOfRoot(cursor: ElementCursor): Generator<ElementTag> {
  if (cursor.next() === null) return;
  cursor.enter();
  for (let element = cursor.next(); element !== null; element = cursor.next()) yield element;
  cursor.next();
}

/** Goes through a tree. */
export class TreeCursor implements ElementCursor<XmlElement> {
  readonly #around: { readonly nodes: readonly XmlNode[]; next: number }[];
  #current: XmlElement | null = null;

  constructor(nodes: readonly XmlNode[]) {
    this.#around = [{ nodes, next: 0 }];
  }

  /** A cursor that has come to an element. */
  static at(element: XmlElement): TreeCursor {
    const cursor = new TreeCursor([element]);
    cursor.next();
    return cursor;
  }

  next(): XmlElement | null {
    const around = this.#around.at(-1);
    while (around !== undefined && around.next < around.nodes.length) {
      const node = around.nodes[around.next++];
      if (node instanceof XmlElement) return (this.#current = node);
    }
    this.#around.pop();
    return null;
  }

  enter(): void {
    this.#around.push({ nodes: this.take().children, next: 0 });
  }

  take(): XmlElement {
    if (this.#current === null) throw new Error("There is no element here");
    return this.#current;
  }

  later(): () => XmlElement {
    const element = this.take();
    return () => element;
  }

  text(): string {
    return this.take().text;
  }

  plain(): null {
    return null;
  }
}

/**
 * Goes through a source from its beginning to its end, and keeps nothing of it: only what is taken is ever a tree. Throws
 * DamagedXml where the source is not well formed, when it comes there.
 */
export class SourceCursor implements ElementCursor<Tag> {
  readonly #scanner: XmlScanner;
  readonly #repeats: Repeats;
  readonly #plainContents: PlainContents;
  /** What is in the element that `next` gave is still to come. */
  #isOpen = false;
  /** The element that was entered last is an empty one. */
  #isAtEnd = false;

  /**
   * @param bytes UTF-8 without a mark at the beginning
   * @param before has gone through the same bytes, or some of them: what it has met need not be looked into again
   * @param ascii what the runtime has for it; else our own
   */
  constructor(bytes: Uint8Array, before: SourceCursor | null = null, ascii?: AsciiReader) {
    this.#scanner = before === null ? new XmlScanner(bytes, new TagReader(bytes, ascii)) : before.#scanner.afresh();
    this.#repeats = before === null ? new Repeats(this.#scanner.stretches) : before.#repeats;
    this.#plainContents = new PlainContents(this.#repeats);
  }

  /** The names in the source as they are written; null as long as there may be more. */
  get names(): ReadonlySet<string> | null {
    return this.#scanner.token === "nothing" ? this.#scanner.names : null;
  }

  next(): Tag | null {
    const scanner = this.#scanner;
    if (this.#isOpen) this.#pass();
    if (this.#isAtEnd) {
      this.#isAtEnd = false;
      return null;
    }
    for (;;) {
      switch (scanner.next()) {
        case "start":
          this.#isOpen = true;
          return scanner.tag;
        case "empty":
          return scanner.tag;
        case "end":
        case "nothing":
          return null;
        case "text":
        case "other":
          break;
      }
    }
  }

  enter(): void {
    this.#isAtEnd = !this.#isOpen;
    this.#isOpen = false;
  }

  take(): XmlElement {
    const tag = tagOf(this.#scanner);
    if (!this.#isOpen) return elementOf(tag);
    this.#isOpen = false;
    return this.#repeats.find(tag, this.#scanner) ?? elementWithin(tag, this.#scanner, this.#repeats);
  }

  later(): () => XmlElement {
    const tag = tagOf(this.#scanner);
    const { start } = this.#scanner;
    if (this.#isOpen) this.#pass();
    let element: XmlElement | null = null;
    return () => (element ??= this.#takeAgain(tag, start));
  }

  text(): string {
    if (!this.#isOpen) return "";
    this.#isOpen = false;
    const scanner = this.#scanner;
    const { depth } = scanner;
    let text = "";
    while (scanner.depth >= depth) {
      const token = scanner.next();
      if (token === "text") text += scanner.characters;
      else if (token === "nothing") break;
    }
    return text;
  }

  plain(properties: string, text: string): PlainContent<Tag> | null {
    if (!this.#isOpen) return null;
    const scanner = this.#scanner;
    const plain = this.#plainContents.read(tagOf(scanner), scanner, properties, text);
    if (plain !== null) this.#isOpen = false;
    return plain;
  }

  #pass(): void {
    passOver(this.#scanner);
    this.#isOpen = false;
  }

  #takeAgain(tag: Tag, start: number): XmlElement {
    const scanner = this.#scanner.again(tag, start);
    return scanner.next() === "start" ? elementWithin(tag, scanner, this.#repeats) : elementOf(tag);
  }
}
