import type { DocxPackage } from "../package/docx-package";
import { readRelationship, relationshipsPart } from "../package/relationships";
import { encodeUtf8 } from "../xml/utf8";
import { type ZipEntry } from "../package/zip-entry";
import { deflateEntry } from "../package/zip-writer";
import { parseXml } from "../xml/parse";
import { serialize } from "../xml/serialize";
import { createElement } from "../xml/create";
import type { XmlDocument } from "../xml/document";

/** A relationship as a part of the pack will have it. */
export interface PackRelationship {
  /** The whole address. */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const emptyRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The relationships of one part of a pack. The same is there once. */
export class PackRelationships {
  readonly #ids = new Map<string, string>();
  readonly #document: XmlDocument = parseXml(emptyRelationships);

  add({ type, target, isExternal }: PackRelationship): string {
    const key = `${type}\n${target}`;
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `rId${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    const mode: Readonly<Record<string, string>> = isExternal ? { TargetMode: "External" } : {};
    const attributes = { Id: id, Type: type, Target: isExternal ? target : `/${target}`, ...mode };
    this.#document.root.append(createElement(this.#document, "rel:Relationship", attributes));
    return id;
  }

  get isEmpty(): boolean {
    return this.#ids.size === 0;
  }

  get source(): string {
    return serialize(this.#document);
  }
}

/** The pictures, charts and other parts that papers bring into a pack, as they are stored. */
export class PartShelf {
  readonly entries: ZipEntry[] = [];
  readonly contentTypes = new Map<string, string>();
  readonly #alike = new Map<string, { readonly name: string; readonly entry: ZipEntry }[]>();
  #count = 0;

  /** A free name with the ending of another. */
  freeName(like: string): string {
    this.#count += 1;
    const ending = /\.([A-Za-z0-9]{1,8})$/.exec(like)?.[1]?.toLowerCase() ?? "bin";
    return `word/parts/part${this.#count}.${ending}`;
  }

  put(name: string, contentType: string, entry: ZipEntry): void {
    this.contentTypes.set(name, contentType);
    this.entries.push({ ...entry, name, nameBytes: encodeUtf8(name) });
  }

  write(name: string, source: string): void {
    this.entries.push({ ...deflateEntry(encodeUtf8(name), encodeUtf8(source), null), name });
  }

  /** The name of a part with the very same bytes, where there is one already; else it is remembered under a name. */
  alike(entry: ZipEntry, contentType: string, name: string): string | null {
    const key = `${entry.crc} ${entry.size} ${contentType}`;
    const others = this.#alike.get(key) ?? [];
    const same = others.find((other) => equal(other.entry.stored, entry.stored) && other.entry.method === entry.method);
    if (same) return same.name;
    this.#alike.set(key, [...others, { name, entry }]);
    return null;
  }
}

const equal = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

/** The parts of one paper under their names in the pack. */
export class PaperParts {
  readonly #copies = new Map<string, string | null>();
  readonly #followed = new Set<string>();

  constructor(
    private readonly docx: DocxPackage,
    private readonly shelf: PartShelf,
  ) {}

  /** Copies what a part relates to by an id; null where it leads nowhere, or to what a pack does not take. */
  follow(from: string, id: string): PackRelationship | null {
    const document = this.docx.part(relationshipsPart(from));
    const element = document?.root.elements("rel:Relationship").find((one) => one.attribute("Id") === id);
    if (document === null || element === undefined) return null;
    const type = element.attribute("Type") ?? "";
    if (element.attribute("TargetMode") === "External") {
      const target = element.attribute("Target") ?? "";
      const isTaken = /\/(hyperlink|image)$/.test(type) && target !== "";
      return isTaken ? { type, target, isExternal: true } : null;
    }
    const { target } = readRelationship(element, from);
    const copy = target === null ? null : this.#copy(target);
    return copy === null ? null : { type, target: copy, isExternal: false };
  }

  /** Copies a part, and what it relates to in turn. */
  #copy(first: string): string | null {
    const name = this.#claim(first);
    const open = [first];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      const copied = this.#copies.get(part);
      const relationships = this.docx.part(relationshipsPart(part));
      if (!copied || relationships === null || this.#followed.has(copied)) continue;
      this.#followed.add(copied);
      for (const element of relationships.root.elements("rel:Relationship")) {
        const { target } = readRelationship(element, part);
        if (target === null) continue;
        const isNew = !this.#copies.has(target);
        const into = this.#claim(target);
        if (into === null) element.remove();
        else element.setAttribute("Target", `/${into}`);
        if (isNew && into !== null) open.push(target);
      }
      this.shelf.write(relationshipsPart(copied), serialize(relationships));
    }
    return name;
  }

  /** The name of a part in the pack, to which it is copied when it is first asked for; null where the paper lacks it. */
  #claim(part: string): string | null {
    const known = this.#copies.get(part);
    if (known !== undefined) return known;
    const entry = this.docx.stored(part);
    const contentType = this.docx.contentType(part);
    let name: string | null = null;
    if (entry !== null && contentType !== null && part !== this.docx.main) {
      const fresh = this.shelf.freeName(part);
      const isAlone = !this.docx.has(relationshipsPart(part));
      name = (isAlone ? this.shelf.alike(entry, contentType, fresh) : null) ?? fresh;
      if (name === fresh) this.shelf.put(name, contentType, entry);
    }
    this.#copies.set(part, name);
    return name;
  }
}
