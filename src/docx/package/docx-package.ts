import { type Result } from "../../core";
import { attempt, reading, Refusal } from "../refusal";
import { type ElementCursor, SourceCursor, TreeCursor } from "../xml/cursor";
import type { XmlDocument } from "../xml/document";
import { parseBytes, parseXml } from "../xml/parse";
import { serialize } from "../xml/serialize";
import { changedIn } from "./changed-part";
import { contentTypesPart, contentTypeOf, declareContentType, forgetContentType } from "./content-types";
import { type PartSource, partSource, textOfPart } from "./encoding";
import { expectZip, whatElse } from "./identify";
import { expectWhole, inflateEntry, type Unpacking } from "./inflate";
import type { ChangedPart, Checkpoint, OpenPart, PackageContents } from "./package-contents";
import { keyOf } from "./part-names";
import {
  addRelationship,
  type Relationship,
  relationshipsIn,
  relationshipsPart,
  removeRelationships,
} from "./relationships";
import type { ZipEntry } from "./zip-entry";
import { readZip } from "./zip-reader";
import { Work } from "./work";

/** What a new part is, and which part relates to it. */
export interface NewPart {
  readonly name: string;
  readonly contentType: string;
  readonly source: string;
  /** "" where the package itself relates to it. */
  readonly from: string;
  readonly type: string;
}

/**
 * A .docx package (ECMA-376 part 2). Parts are read when asked for; what is not changed is saved as it was stored.
 * Methods throw a Refusal on damaged or oversized parts: call them inside `attempt`.
 */
export class DocxPackage {
  /** The name of the main document part. */
  readonly main: string;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  /** Parts that were read and not opened as a tree. */
  readonly #sources = new Map<string, PartSource>();
  /** How parts were last gone through that are not open as a tree. */
  readonly #walks = new Map<string, SourceCursor>();
  /** What parts relate to whose relationships are not open as a tree: nobody can have changed them. */
  readonly #relationships = new Map<string, readonly Relationship[]>();
  readonly #work = new Work();
  readonly #open = new Map<string, OpenPart>();
  /** Parts that were open as a tree, and changed. */
  #changed: ReadonlyMap<string, ChangedPart> = new Map();
  /** Parts of the archive that are no longer in the document. */
  #removed: ReadonlySet<string> = new Set();

  constructor(
    private readonly bytes: Uint8Array,
    private readonly unpacking: Unpacking = {},
  ) {
    expectZip(bytes);
    const entries = readZip(bytes);
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.name), entry]));
    if (this.#entries.size < entries.length) throw new Refusal("damaged");
    const declared = this.relationships("").find(({ type }) => type === "officeDocument")?.target;
    this.main = declared ?? "word/document.xml";
    if (!this.has(this.main)) throw new Refusal(whatElse(this.#entries, unpacking));
    const root = reading(this.main, () => this.cursor(this.main).next()?.name ?? "");
    if (root !== "w:document") throw new Refusal("not-a-document", root);
  }

  /** The main document part. */
  get document(): XmlDocument {
    const document = this.part(this.main);
    if (document === null) throw new Refusal("not-a-document");
    return document;
  }

  has(name: string): boolean {
    return !this.isAsItCame(name) || this.#entry(name) !== undefined;
  }

  /** Whether a part is open as a tree, which may have been changed. */
  isOpen(name: string): boolean {
    return this.#open.has(keyOf(name));
  }

  /** Whether a part is not open as a tree, and was not changed while it was. */
  isAsItCame(name: string): boolean {
    return !this.isOpen(name) && !this.#changed.has(keyOf(name));
  }

  /** A part as XML; null where the package does not have it. The tree is the part: changing it changes what is saved. */
  part(name: string): XmlDocument | null {
    const open = this.#open.get(keyOf(name));
    if (open !== undefined) return open.document;
    const source = this.#source(name, "to change");
    if (source === null) return null;
    const document = reading(name, () => parseBytes(source.bytes));
    this.#open.set(keyOf(name), { name, source, document });
    this.#sources.delete(keyOf(name));
    this.#walks.delete(keyOf(name));
    return document;
  }

  /** A part as text, as it stands now; null where the package does not have it. It need not be XML that can be read. */
  source(name: string): string | null {
    const open = this.#open.get(keyOf(name));
    if (open !== undefined) return serialize(open.document);
    const source = this.#source(name);
    return source === null ? null : textOfPart(source);
  }

  /**
   * Goes through a part: through its tree if it is open, else through its text, of which no tree is made. Throws
   * DamagedXml where it comes to what is not well formed.
   */
  cursor(name: string): ElementCursor {
    const open = this.#open.get(keyOf(name));
    if (open !== undefined) return new TreeCursor([open.document.root]);
    const cursor = this.#walk(this.#source(name)?.bytes ?? nothing, this.#walks.get(keyOf(name)));
    this.#walks.set(keyOf(name), cursor);
    return cursor;
  }

  /** Lets go of what was unpacked of parts that are not open as trees: who asks for them again has them unpacked again. */
  release(): void {
    this.#sources.clear();
    this.#walks.clear();
  }

  /**
   * Whether an element of such a name may stand in a part: certain of one that was gone through from
   * beginning to end.
   * @param isSought asked with names as the part has them, whatever their prefix
   */
  mayHold(name: string, isSought: (written: string) => boolean): boolean {
    const names = this.#walks.get(keyOf(name))?.names;
    return this.isOpen(name) || !names || [...names].some(isSought);
  }

  /**
   * Looks into a part without which the document is whole: null where the package does not have it, and where it is
   * damaged or, inflated, larger than a limit in bytes.
   */
  glance<T>(name: string, limit: number, look: (cursor: ElementCursor) => T): T | null {
    if (!this.isAsItCame(name)) return look(this.cursor(name));
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) return null;
    const looked = attempt(() => look(this.#walk(partSource(inflateEntry(entry, limit, this.unpacking)).bytes)));
    return looked.ok ? looked.value : null;
  }

  /** A part as the archive stores it; null where the package does not have it. */
  stored(name: string): ZipEntry | null {
    return this.#entry(name) ?? null;
  }

  contentType(name: string): string | null {
    return contentTypeOf(this.#contentTypes(), name);
  }

  /** What a part relates to; "" is the package itself. */
  relationships(from: string): readonly Relationship[] {
    const part = relationshipsPart(from);
    const known = this.isOpen(part) ? undefined : this.#relationships.get(keyOf(part));
    if (known !== undefined) return known;
    const read = this.has(part) ? reading(part, () => relationshipsIn(this.cursor(part), from)) : [];
    this.#relationships.set(keyOf(part), read);
    return read;
  }

  /** The name of the part that another relates to by a type such as "styles"; null where there is none in the package. */
  related(from: string, type: string): string | null {
    const targets = this.relationships(from).filter((relationship) => relationship.type === type);
    return targets.map(({ target }) => target).find((target) => target !== null && this.has(target)) ?? null;
  }

  /** Adds a part with its content type and relationship; returns its tree and the relationship's id. */
  addPart(part: NewPart): { readonly document: XmlDocument; readonly relationshipId: string } {
    const document = this.#create(part.name, part.source);
    declareContentType(this.#contentTypes(), part.name, part.contentType);
    const relationships = relationshipsPart(part.from);
    const owner = this.part(relationships) ?? this.#create(relationships, emptyRelationships);
    const { isStrict } = this.document.root.written.scope;
    return { document, relationshipId: addRelationship(owner, part.type, part.name, isStrict) };
  }

  /** Takes out a part, what it relates to others by, and what ties the one that relates to it to it. */
  removePart(name: string, from: string): void {
    const gone = [name, relationshipsPart(name)].map(keyOf);
    for (const key of gone) {
      this.#open.delete(key);
      this.#walks.delete(key);
    }
    this.#relationships.clear();
    this.#changed = new Map([...this.#changed].filter(([key]) => !gone.includes(key)));
    this.#removed = new Set([...this.#removed, ...gone]);
    const owner = this.part(relationshipsPart(from));
    if (owner !== null) removeRelationships(owner, from, (target) => keyOf(target) === keyOf(name));
    forgetContentType(this.#contentTypes(), name);
  }

  /** What it takes to put everything back as it is now, with `restore`. Whoever changes trees asks for it before. */
  checkpoint(): Checkpoint {
    return { changed: this.#changed, removed: this.#removed };
  }

  /** Puts everything back as it was; elements that were got before no longer belong to the document. */
  restore({ changed, removed }: Checkpoint): void {
    this.#changed = changed;
    this.#removed = removed;
    this.#letGo();
  }

  /**
   * Writes the trees that are open, and lets go of them: what is written takes a small part of their room. Elements that
   * were got before no longer belong to the document.
   */
  close(): void {
    this.#changed = this.#changes();
    this.#letGo();
  }

  /** What came in the archive and what has become of it, for `savePackage`. */
  contents(): PackageContents {
    return { bytes: this.bytes, entries: this.#entries, changed: this.#changes(), removed: this.#removed };
  }

  #changes(): ReadonlyMap<string, ChangedPart> {
    const changed = new Map(this.#changed);
    for (const [key, part] of this.#open) {
      const now = changedIn(part);
      if (now !== null) changed.set(key, now);
    }
    return changed;
  }

  #letGo(): void {
    this.#open.clear();
    this.#relationships.clear();
    this.release();
  }

  #entry(name: string): ZipEntry | undefined {
    const key = keyOf(name);
    return this.#removed.has(key) ? undefined : this.#entries.get(key);
  }

  /** @param use what will be written again is held against its checksum, as the words are: a damage would look like them */
  #source(name: string, use: "to read" | "to change" = "to read"): PartSource | null {
    const key = keyOf(name);
    const changed = this.#changed.get(key);
    if (changed !== undefined) return changed.source;
    const entry = this.#entry(name);
    if (entry === undefined) return null;
    const known = this.#sources.get(key);
    if (known !== undefined && use === "to read") return known;
    const bytes = inflateEntry(entry, this.#work.bytesLeftFor(name), this.unpacking);
    if (use === "to change" || name === this.main) expectWhole(entry, bytes, this.unpacking);
    this.#work.add(name, bytes);
    const source = partSource(bytes);
    this.#sources.set(key, source);
    return source;
  }

  #walk(bytes: Uint8Array, before: SourceCursor | null = null): SourceCursor {
    return new SourceCursor(bytes, before, this.unpacking.ascii);
  }

  #create(name: string, source: string): XmlDocument {
    const document = parseXml(source);
    this.#open.set(keyOf(name), { name, source: null, document });
    return document;
  }

  #contentTypes(): XmlDocument {
    const types = this.part(contentTypesPart);
    if (types === null) throw new Refusal("damaged", contentTypesPart);
    return types;
  }
}

/**
 * Opens a .docx, or says what the bytes are instead.
 * @param unpacking what the runtime has for it; else our own
 */
export const openPackage = (bytes: Uint8Array, unpacking?: Unpacking): Result<DocxPackage> =>
  attempt(() => new DocxPackage(bytes, unpacking));

const nothing = new Uint8Array();

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';
