import { decode, encodeText, withLineEnds } from "./entities";
import { attributeOf, type ElementTag } from "./tag";
import { MadeElement, type WrittenElement } from "./written-element";

/** What stands inside an element: an element, text, or a comment or processing instruction. */
export type XmlNode = XmlElement | XmlText | XmlOther;

/** A node has one place in one tree: put somewhere else, it leaves where it was. */
abstract class Placed {
  parent: XmlElement | null = null;

  abstract clone(): XmlNode;

  remove(this: XmlNode): void {
    this.parent?.drop(this);
  }

  before(this: XmlNode, ...nodes: readonly XmlNode[]): void {
    placeBeside(this, nodes, 0);
  }

  after(this: XmlNode, ...nodes: readonly XmlNode[]): void {
    placeBeside(this, nodes, 1);
  }

  replaceWith(this: XmlNode, ...nodes: readonly XmlNode[]): void {
    this.before(...nodes);
    this.remove();
  }
}

/**
 * Puts nodes beside another, however many: as arguments, a hundred thousand would not find room on the stack.
 * @param offset 0 for before it, 1 for after it
 */
export function placeBeside(reference: XmlNode, nodes: readonly XmlNode[], offset: 0 | 1): void {
  const { parent } = reference;
  if (parent === null) throw new Error("A node outside any element has no place beside it");
  removeAll(nodes);
  parent.insert(parent.children.indexOf(reference) + offset, nodes);
}

/** So many are dropped in one walk through those around them: one by one, each would take a walk of its own. */
const many = 32;

/** Takes nodes from where they are. */
export function removeAll(nodes: readonly XmlNode[]): void {
  if (nodes.length < many) {
    for (const node of nodes) node.remove();
    return;
  }
  const going = new Set(nodes);
  for (const parent of new Set(nodes.map((node) => node.parent))) parent?.dropAll(going);
}

/** Character data, kept as it was written until it is changed. */
export class XmlText extends Placed {
  constructor(private source: string) {
    super();
  }

  static of(value: string): XmlText {
    return new XmlText(encodeText(value));
  }

  get value(): string {
    return this.source.startsWith("<![CDATA[") ? withLineEnds(this.source.slice(9, -3)) : decode(this.source);
  }

  set value(value: string) {
    this.source = encodeText(value);
  }

  get written(): string {
    return this.source;
  }

  clone(): XmlText {
    return new XmlText(this.source);
  }
}

/** A comment or a processing instruction: carried along, never looked into. */
export class XmlOther extends Placed {
  constructor(readonly written: string) {
    super();
  }

  clone(): XmlOther {
    return new XmlOther(this.written);
  }
}

/** An element in a source that has been passed by, and was well formed. */
export interface Unread {
  /** The element with all that is in it, which stands nowhere: another one each time. */
  read(): XmlElement;
  /** As it stands in the source, from its start tag to its end tag. */
  readonly written: string;
}

/** What an element holds until something is put in it: most hold nothing. */
const none: XmlNode[] = [];

/** An element. Names, also of attributes, are ours by namespace ("w:p", "w:val"), whatever prefix the document has. */
export class XmlElement extends Placed implements ElementTag {
  readonly name: string;
  #written: WrittenElement;
  /** Where the end tag has spaces in it. */
  #endTag: string | null = null;
  #children: XmlNode[] = none;
  #unread: Unread | null = null;

  constructor(written: WrittenElement, name = written.scope.elementName(written.name)) {
    super();
    this.name = name;
    this.#written = written;
  }

  get children(): readonly XmlNode[] {
    return this.#read();
  }

  /** The element as it stands in the source, where nobody has asked yet for what is in it; null where somebody has. */
  get unread(): string | null {
    return this.#unread?.written ?? null;
  }

  /** Holds what stands there, and reads it when somebody asks for it. */
  holdUnread(unread: Unread): void {
    this.#unread = unread;
  }

  /**
   * The element, to be looked at from above and forgotten: where nobody has asked yet for what is in it, a twin that stands
   * nowhere.
   */
  glance(): XmlElement {
    return this.#unread?.read() ?? this;
  }

  #read(): XmlNode[] {
    if (this.#unread !== null) {
      const twin = this.#unread.read();
      this.#unread = null;
      this.#endTag = twin.#endTag;
      this.hold(twin.#children);
    }
    return this.#children;
  }

  get written(): WrittenElement {
    return this.#written;
  }

  get endTag(): string {
    this.#read();
    return this.#endTag ?? `</${this.#written.name}>`;
  }

  set endTag(source: string) {
    this.#endTag = source;
  }

  attribute(name: string): string | null {
    return attributeOf(this.#written, name);
  }

  setAttribute(name: string, value: string): void {
    this.#read();
    const { name: tag, attributes, outer, scope } = this.#written;
    const present = scope.attributeNames(name).find((written) => this.#written.value(written) !== undefined);
    const added = scope.written(name, "attribute");
    const key = present ?? added.name;
    const declaring = present === undefined && added.scope !== scope;
    const changed = { ...attributes, [key]: value };
    this.#written = new MadeElement(tag, changed, declaring ? added.scope : outer, declaring ? added.scope : scope);
  }

  removeAttribute(name: string): void {
    if (this.attribute(name) === null) return;
    this.#read();
    const { name: tag, attributes, outer, scope } = this.#written;
    const gone = scope.attributeNames(name);
    const kept = Object.entries(attributes).filter(([written]) => !gone.includes(written));
    this.#written = new MadeElement(tag, Object.fromEntries(kept), outer, scope);
  }

  elements(name?: string): readonly XmlElement[] {
    const found: XmlElement[] = [];
    for (const node of this.#read()) {
      if (node instanceof XmlElement && (name === undefined || node.name === name)) found.push(node);
    }
    return found;
  }

  /** The first child element of that name. */
  child(name: string): XmlElement | null {
    for (const node of this.#read()) if (node instanceof XmlElement && node.name === name) return node;
    return null;
  }

  /** All character data inside, in order. */
  get text(): string {
    let text = "";
    const open: XmlNode[] = [this];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node instanceof XmlText) text += node.value;
      else if (node instanceof XmlElement) {
        for (let index = node.children.length - 1; index >= 0; index--) {
          const child = node.children[index];
          if (child !== undefined) open.push(child);
        }
      }
    }
    return text;
  }

  append(...nodes: readonly XmlNode[]): void {
    removeAll(nodes);
    this.insert(this.#read().length, nodes);
  }

  prepend(...nodes: readonly XmlNode[]): void {
    removeAll(nodes);
    this.insert(0, nodes);
  }

  /** Takes over nodes that have no place yet, for an element that holds nothing. */
  hold(nodes: XmlNode[]): void {
    for (const node of nodes) node.parent = this;
    this.#children = nodes;
  }

  /** Puts nodes that have no place yet among the children. */
  insert(index: number, nodes: readonly XmlNode[]): void {
    const children = this.#read();
    for (const node of nodes) node.parent = this;
    if (children.length === 0) this.#children = nodes.slice();
    else if (index === children.length) for (const node of nodes) children.push(node);
    else if (nodes.length < many) children.splice(index, 0, ...nodes);
    else this.#children = children.slice(0, index).concat(nodes, children.slice(index));
  }

  drop(child: XmlNode): void {
    const index = this.#children.indexOf(child);
    if (index < 0) return;
    this.#children.splice(index, 1);
    child.parent = null;
  }

  dropAll(children: ReadonlySet<XmlNode>): void {
    this.#children = this.#read().filter((child) => {
      if (!children.has(child)) return true;
      child.parent = null;
      return false;
    });
  }

  /** The element with all that is in it, placed nowhere. */
  clone(): XmlElement {
    const copy = this.#shallow();
    const open: [XmlElement, XmlElement][] = [[this, copy]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
      const [from, to] = pair;
      for (const node of from.children) {
        const twin = node instanceof XmlElement ? node.#shallow() : node.clone();
        to.insert(to.children.length, [twin]);
        if (node instanceof XmlElement && twin instanceof XmlElement) open.push([node, twin]);
      }
    }
    return copy;
  }

  #shallow(): XmlElement {
    this.#read();
    const copy = new XmlElement(this.#written);
    copy.#endTag = this.#endTag;
    return copy;
  }
}
