import { elementHere, fill, passOver } from "./build";
import { XmlElement, type XmlNode } from "./node";
import { Repeats } from "./repeats";
import { Scope } from "./scope";
import { XmlScanner } from "./scanner";

/**
 * Goes through the elements of a document in their order. Each may be entered, or taken with all that is in it; what is
 * neither is passed by. It begins before the root.
 */
export interface ElementCursor {
  /**
   * The next element in the one that was entered last: its name and attributes, not yet what is in it. null where there
   * is no more, and that one is left.
   */
  next(): XmlElement | null;
  /** Enters the element that `next` gave. */
  enter(): void;
  /** The element that `next` gave, with all that is in it: to be looked at from above. Where it is not part of a tree that
   * is open, what stands in it may be shared with others. */
  take(): XmlElement;
  /** The same for later, when it is asked for: until then, it costs nothing but being passed by. */
  later(): () => XmlElement;
}

/** Every element that the cursor comes to, each before those that are in it. */
export function* everyElement(cursor: ElementCursor): Generator<XmlElement> {
  let depth = 0;
  for (let element = cursor.next(); element !== null || depth > 0; element = cursor.next()) {
    depth += element === null ? -1 : 1;
    if (element === null) continue;
    yield element;
    cursor.enter();
  }
}

/** Every element directly in the root of a document; the cursor, which has not begun yet, goes on to the end. */
export function* childrenOfRoot(cursor: ElementCursor): Generator<XmlElement> {
  if (cursor.next() === null) return;
  cursor.enter();
  for (let element = cursor.next(); element !== null; element = cursor.next()) yield element;
  cursor.next();
}

/** Goes through a tree. */
export class TreeCursor implements ElementCursor {
  readonly #around: { readonly nodes: readonly XmlNode[]; next: number }[];
  #current: XmlElement | null = null;

  constructor(nodes: readonly XmlNode[]) {
    this.#around = [{ nodes, next: 0 }];
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
}

/**
 * Goes through a source from its beginning to its end, and keeps nothing of it: only what is taken is ever a tree. Throws
 * DamagedXml where the source is not well formed, when it comes there.
 */
export class SourceCursor implements ElementCursor {
  readonly #scanner: XmlScanner;
  readonly #repeats = new Repeats();
  /** Goes back to what was passed by. */
  #other: XmlScanner | null = null;
  readonly #scopes: Scope[] = [Scope.outermost];
  #current: XmlElement | null = null;
  /** What is in the current element is still to come. */
  #isOpen = false;
  /** The element that was entered last is an empty one. */
  #isAtEnd = false;

  constructor(private readonly source: string) {
    this.#scanner = new XmlScanner(source);
  }

  /** The names in the source as they are written; null as long as there may be more. */
  get names(): ReadonlySet<string> | null {
    return this.#scanner.token === "nothing" ? this.#scanner.names : null;
  }

  next(): XmlElement | null {
    if (this.#isOpen) this.#pass();
    const scanner = this.#scanner;
    while (!this.#isAtEnd) {
      const token = scanner.next();
      if (token === "start" || token === "empty") {
        this.#isOpen = token === "start";
        return (this.#current = elementHere(scanner, this.#scopes.at(-1) ?? Scope.outermost));
      }
      if (token === "end" || token === "nothing") break;
    }
    this.#isAtEnd = false;
    this.#scopes.pop();
    return null;
  }

  enter(): void {
    this.#scopes.push(this.#here().written.scope);
    this.#isAtEnd = !this.#isOpen;
    this.#isOpen = false;
  }

  take(): XmlElement {
    const element = this.#here();
    if (this.#isOpen) fill(element, this.#scanner, this.#repeats);
    this.#isOpen = false;
    return element;
  }

  later(): () => XmlElement {
    const element = this.#here();
    if (!this.#isOpen) return () => element;
    const { start } = this.#scanner;
    this.#pass();
    let isFilled = false;
    return () => {
      if (!isFilled) this.#fillAgain(element, start);
      isFilled = true;
      return element;
    };
  }

  #pass(): void {
    passOver(this.#here(), this.#scanner);
    this.#isOpen = false;
  }

  #fillAgain(element: XmlElement, start: number): void {
    this.#other ??= new XmlScanner(this.source);
    this.#other.goBack(start);
    this.#other.next();
    fill(element, this.#other, this.#repeats);
  }

  #here(): XmlElement {
    if (this.#current === null) throw new Error("There is no element here");
    return this.#current;
  }
}
