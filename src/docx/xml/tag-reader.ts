import { behindBlanks, charactersIn, look, looks } from "./bytes";
import { DamagedXml } from "./damaged-xml";
import { expectReferences } from "./entities";
import type { Scope } from "./scope";
import { Tag, type KnownShape } from "./tag";
import type { TagShape } from "./tag-shape";
import { Words } from "./words";
import { readAttributes } from "./written-element";

const [greater, slash, equals] = [0x3e, 0x2f, 0x3d];
const [quote, apostrophe] = [0x22, 0x27];

/** More attributes than this are compared by a set: each with each is faster for few only. */
const few = 8;

const fewestSlots = 64;
const mostSlots = 4096;

/** How many tags are kept of a source: about one for each hundred bytes. */
function slotsFor(length: number): number {
  let slots = fewestSlots;
  while (slots < mostSlots && slots * 128 < length) slots *= 2;
  return slots;
}

/** How many lengths of tags are told apart in looking for one of the same shape. */
const lengths = 256;

/**
 * Reads start tags. Most of a document's come again and again: one that stands there as it stood before is not looked
 * into, and is the same tag. Of one that differs from another in its values only, no more than these are looked at.
 */
export class TagReader {
  readonly words: Words;
  /** By a hash of all their characters. */
  readonly #known: (Tag | undefined)[];
  readonly #hashes: Int32Array;
  /** The last plain ones, by their lengths. */
  readonly #plain: (Tag | undefined)[] = [];
  #last: KnownShape | null = null;
  /** Of the tag that is being read. */
  #attributes: string[] = [];
  #values: number[] = [];
  #looks = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.words = new Words(bytes);
    const slots = slotsFor(bytes.length);
    this.#known = new Array<Tag | undefined>(slots).fill(undefined);
    this.#hashes = new Int32Array(slots);
  }

  /** The start tag at a place in a scope. Throws DamagedXml where it is not well formed. */
  read(at: number, scope: Scope): Tag {
    const last = this.#last;
    const tag = (last === null ? null : this.#likeFollower(last, at, scope)) ?? this.#lookUp(at, scope);
    this.#last = tag.shape;
    if (last === null) return tag;
    if (tag.shape !== last.follower?.shape) last.otherFollower = last.follower;
    last.follower = tag;
    return tag;
  }

  #likeFollower({ follower, otherFollower }: KnownShape, at: number, scope: Scope): Tag | null {
    const tag = follower === null ? null : this.#likeKnown(follower, at, scope);
    if (tag !== null || otherFollower === null) return tag;
    return this.#likeKnown(otherFollower, at, scope);
  }

  /** A tag that is in its place what it was in another, or of the same shape; null where it is neither. */
  #likeKnown(known: Tag, at: number, scope: Scope): Tag | null {
    const { shape, start } = known;
    if (shape.outer !== scope || shape.outer !== shape.scope) return null;
    if (this.words.stretches.areSame(start, at, shape.length)) return known;
    return shape.isPlain && this.#isAlike(shape, start, at) ? new Tag(shape, this.words, at) : null;
  }

  #lookUp(at: number, scope: Scope): Tag {
    const { bytes } = this;
    const { length } = bytes;
    let hash = 0;
    let end = at;
    for (let byte = 0; end < length && byte !== greater; end += 1) {
      byte = bytes[end] ?? 0;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const slot = (hash ^ (hash >>> 15)) & (this.#hashes.length - 1);
    const areSame = (start: number): boolean => this.words.stretches.areSame(start, at, end - at);
    const known = this.#hashes[slot] === hash ? this.#known[slot] : undefined;
    if (known?.shape.length === end - at && known.shape.outer === scope && areSame(known.start)) return known;
    const plain = this.#plain[(end - at) % lengths];
    const alike = plain?.shape.length === end - at ? this.#likeKnown(plain, at, scope) : null;
    const tag = alike ?? this.#readNew(at, scope);
    const { shape } = tag;
    // A value may hold the character that ends a tag; then this one's end is not where it was looked for.
    if (shape.outer === shape.scope && shape.length === end - at) {
      this.#known[slot] = tag;
      this.#hashes[slot] = hash;
      if (shape.isPlain) this.#plain[(end - at) % lengths] = tag;
    }
    return tag;
  }

  /** Whether a tag differs from a plain one by nothing but plain characters in values. */
  #isAlike({ values, length }: TagShape, known: number, at: number): boolean {
    const { bytes } = this;
    const { stretches } = this.words;
    let from = 0;
    for (let index = 0; index < values.length; index += 2) {
      const begin = values[index] ?? 0;
      const end = values[index + 1] ?? 0;
      if (!stretches.areSame(known + from, at + from, begin - from)) return false;
      const closing = bytes[known + end];
      for (let place = at + begin; place < at + end; place += 1) {
        const byte = bytes[place] ?? 0;
        if (looks[byte] !== 0 || byte === closing) return false;
      }
      from = end;
    }
    return stretches.areSame(known + from, at + from, length - from);
  }

  #readNew(at: number, outer: Scope): Tag {
    const { bytes, words } = this;
    this.#attributes = [];
    this.#values = [];
    this.#looks = 0;
    const writtenName = words.name(at + 1);
    const nameLength = words.end - at - 1;
    const end = this.#behindAttributes(at, words.end);
    const length = end - at;
    if ((this.#looks & look.wide) !== 0) charactersIn(bytes, at, end);
    const declares = this.#attributes.some((attribute) => attribute.startsWith("xmlns"));
    const written = { attributes: this.#attributes, values: this.#values };
    const scope = declares ? outer.declaring(readAttributes(written, words, at)) : outer;
    const name = scope.elementName(writtenName);
    return new Tag(
      {
        name,
        writtenName,
        outer,
        scope,
        length,
        nameLength,
        ...written,
        isEmpty: bytes[end - 2] === slash,
        holdsProperties: nameLength === length - 2 && name.endsWith("Pr"),
        isPlain: this.#looks === 0 && !declares,
        follower: null,
        otherFollower: null,
      },
      words,
      at,
    );
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
          throw new DamagedXml(`An attribute of the tag at ${at} is given twice`);
        }
        return byte === greater ? next + 1 : next + 2;
      }
      if (next === behind) throw new DamagedXml(`The tag at ${at} is broken`);
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
      throw new DamagedXml(`There is no value at ${from}`);
    }
    let at = opening + 1;
    let all = 0;
    for (; at < length && bytes[at] !== closing; at += 1) all |= looks[bytes[at] ?? 0] ?? 0;
    if (at >= length || (all & (look.lessThan | look.forbidden)) !== 0) {
      throw new DamagedXml(`The value at ${opening} does not end`);
    }
    if ((all & look.encoded) !== 0) expectReferences(charactersIn(bytes, opening + 1, at));
    this.#looks |= all;
    this.#values.push(opening + 1 - tag, at - tag);
    return at + 1;
  }
}
