import { behindAlike } from "./alike";
import { behindBlanks, charactersIn, look, looks } from "./bytes";
import { DamagedXml } from "./damaged-xml";
import { decodeAttribute, expectReferences } from "./entities";
import type { Scope } from "./scope";
import { Tag, type KnownShape } from "./tag";
import { TooMuchXml } from "./too-much-xml";
import type { AsciiReader } from "./utf8";
import { inNames, Words } from "./words";

const [greater, slash, equals] = [0x3e, 0x2f, 0x3d];
const [quote, apostrophe] = [0x22, 0x27];

/** More attributes than this are compared by a set: each with each is faster for few only. */
const few = 8;

/** What stands in a part again and again, and is mostly left as it is: paragraphs, lists, styles. */
const readLate = new Set(["w:p", "w:abstractNum", "w:num", "w:style"]);

const isDeclaration = (name: string): boolean => name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");

/** The lists of tags that are known by their names, and how many there may be in one: a paragraph's comes in ten shapes. */
const slots = 64;
const most = 12;

/** The most prefixes that all scopes of a part may bind together: Word's own documents declare some forty, once. */
const mostBindings = 2_000_000;

/**
 * Reads start tags. Most of a document's come again and again: one that stands there as it stood before is not looked
 * into, and is the same tag. Of one that differs from another in its values only, no more than these are looked at.
 */
export class TagReader {
  readonly words: Words;
  /** The names of elements so far, as they are written. */
  readonly names = new Set<string>();
  /** By a hash of their names, one of each shape, the one that was met last first. */
  readonly #known = new Array<KnownShape[] | undefined>(slots).fill(undefined);
  #last: KnownShape | null = null;
  #bindings = 0;
  /** Of the tag that is being read. */
  #attributes: string[] = [];
  #values: number[] = [];
  #looks = 0;

  constructor(
    private readonly bytes: Uint8Array,
    ascii?: AsciiReader,
  ) {
    this.words = new Words(bytes, ascii);
  }

  /** The start tag at a place in a scope. Throws DamagedXml where it is not well formed. */
  read(at: number, scope: Scope): Tag {
    const last = this.#last;
    const tag = (last === null ? null : this.#likeFollower(last, at, scope)) ?? this.#lookUp(at, scope);
    const { shape } = tag;
    this.#last = shape;
    if (last !== null && last.follower !== shape) {
      last.otherFollower = last.follower;
      last.follower = shape;
    }
    return tag;
  }

  #likeFollower({ follower, otherFollower }: KnownShape, at: number, scope: Scope): Tag | null {
    const tag = follower === null ? null : this.#likeKnown(follower, at, scope);
    if (tag !== null || otherFollower === null) return tag;
    return this.#likeKnown(otherFollower, at, scope);
  }

  /** A tag that is in its place what the first of a shape was in another, or of that shape; null where it is neither. */
  #likeKnown(shape: KnownShape, at: number, scope: Scope): Tag | null {
    if (shape.outer !== scope) return null;
    const { words } = this;
    if (words.stretches.areSame(shape.start, at, shape.length)) return shape.first;
    // What a tag declares makes a scope of its own for what is in it.
    if (shape.values.length === 0 || shape.scope !== scope) return null;
    const end = behindAlike(shape, words, at);
    return end < 0 ? null : new Tag(shape, words, at, end - at);
  }

  #lookUp(at: number, scope: Scope): Tag {
    const { bytes } = this;
    let hash = 0;
    let end = at + 1;
    for (let byte = bytes[end] ?? 0; inNames[byte] === 1; byte = bytes[end] ?? 0) {
      hash = (Math.imul(hash, 31) + byte) | 0;
      end += 1;
    }
    const slot = (hash ^ (hash >>> 6)) & (slots - 1);
    const known = (this.#known[slot] ??= []);
    for (let index = 0; index < known.length; index += 1) {
      const shape = known[index];
      const tag = shape === undefined ? null : this.#likeKnown(shape, at, scope);
      if (tag === null) continue;
      if (index > 0) {
        known[index] = known[0] ?? tag.shape;
        known[0] = tag.shape;
      }
      return tag;
    }
    const tag = this.#readNew(at, scope);
    if (known.length < most) known.push(tag.shape);
    else known[most - 1] = tag.shape;
    return tag;
  }

  #readNew(at: number, outer: Scope): Tag {
    const { bytes, words } = this;
    const attributes: string[] = (this.#attributes = []);
    const values: number[] = (this.#values = []);
    this.#looks = 0;
    const writtenName = words.name(at + 1);
    const nameLength = words.end - at - 1;
    const end = this.#behindAttributes(at, words.end);
    const length = end - at;
    if ((this.#looks & look.wide) !== 0) charactersIn(bytes, at, end);
    const declared = this.#declarations(at);
    const scope = declared.length === 0 ? outer : this.#scopeWithin(outer, declared);
    const name = scope.elementName(writtenName);
    this.names.add(writtenName);
    const shape: KnownShape = {
      name,
      writtenName,
      outer,
      scope,
      nameLength,
      attributes,
      isEmpty: bytes[end - 2] === slash,
      holdsProperties: nameLength === length - 2 && name.endsWith("Pr"),
      isReadLate: readLate.has(name),
      start: at,
      length,
      values,
      first: null,
      follower: null,
      otherFollower: null,
    };
    return (shape.first = new Tag(shape, words, at, length));
  }

  /** Each scope binds what is bound around it too: many in one another would take time and memory by their square. */
  #scopeWithin(outer: Scope, declared: readonly (readonly [string, string])[]): Scope {
    const scope = outer.with(declared);
    if (!scope.isAs(outer)) this.#bindings += scope.size;
    if (this.#bindings > mostBindings) throw new TooMuchXml("Too many namespaces are declared in one another");
    return scope;
  }

  /** What the tag that is being read declares: prefixes, "" for the default namespace, and their addresses. */
  #declarations(at: number): readonly (readonly [string, string])[] {
    const { words } = this;
    const attributes = this.#attributes;
    const values = this.#values;
    const declared: (readonly [string, string])[] = [];
    for (let index = 0; index < attributes.length; index += 1) {
      const name = attributes[index] ?? "";
      if (!isDeclaration(name)) continue;
      const written = words.sharedWord(at + (values[2 * index] ?? 0), at + (values[2 * index + 1] ?? 0));
      declared.push([name.slice(6), decodeAttribute(written)]);
    }
    return declared;
  }

  /** Reads the attributes of the tag at a place, and returns the place behind it. */
  #behindAttributes(at: number, from: number): number {
    const { bytes } = this;
    const attributes = this.#attributes;
    for (let behind = from; ;) {
      const next = behindBlanks(bytes, behind);
      const byte = bytes[next];
      if (byte === greater || (byte === slash && bytes[next + 1] === greater)) {
        if (attributes.length > few && new Set(attributes).size < attributes.length) {
          throw new DamagedXml("An attribute is given twice", at);
        }
        return byte === greater ? next + 1 : next + 2;
      }
      if (next === behind) throw new DamagedXml("A tag is broken", at);
      const name = this.words.name(next);
      if (attributes.length < few && attributes.includes(name)) throw new DamagedXml(`${name} is given twice`);
      attributes.push(name);
      behind = this.#behindValue(at, this.words.end);
    }
  }

  /** Reads `="value"`, and returns the place behind it. */
  #behindValue(tag: number, from: number): number {
    const { bytes } = this;
    const { length } = bytes;
    const sign = behindBlanks(bytes, from);
    const opening = behindBlanks(bytes, sign + 1);
    const closing = bytes[opening];
    if (bytes[sign] !== equals || (closing !== quote && closing !== apostrophe)) {
      throw new DamagedXml("There is no value", from);
    }
    let at = opening + 1;
    let all = 0;
    for (; at < length && bytes[at] !== closing; at += 1) all |= looks[bytes[at] ?? 0] ?? 0;
    if (at >= length || (all & (look.lessThan | look.forbidden)) !== 0) {
      throw new DamagedXml("A value does not end", opening);
    }
    if ((all & look.encoded) !== 0) expectReferences(charactersIn(bytes, opening + 1, at));
    this.#looks |= all;
    this.#values.push(opening + 1 - tag, at - tag);
    return at + 1;
  }
}
