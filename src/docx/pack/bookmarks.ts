import { wholeNumber } from "../read/values";
import type { XmlElement } from "../xml/node";

/** Word takes no longer names (ECMA-376 part 1, 17.13.6.2). */
const longestName = 40;

/** The bookmarks of a whole pack: each has a number and a name that no other has. */
export class Bookmarks {
  #last = 0;
  readonly #names = new Set<string>();

  nextId(): string {
    this.#last += 1;
    return String(this.#last);
  }

  freeName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#names.has(name.toLowerCase()); number += 1) {
      const ending = `_${number}`;
      name = wanted.slice(0, longestName - ending.length) + ending;
    }
    this.#names.add(name.toLowerCase());
    return name;
  }
}

/** The bookmarks of one paper under their names and numbers in the pack. */
export class PaperBookmarks {
  readonly #ids = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #closed = new Set<string>();

  constructor(private readonly all: Bookmarks) {}

  /** To be called with the beginnings of all bookmarks before anything else. */
  begin(start: XmlElement): void {
    const [id, name] = [start.attribute("w:id"), start.attribute("w:name")];
    if (id === null || name === null || name === "" || this.#ids.has(id) || this.#names.has(name)) {
      start.remove();
      return;
    }
    const [newId, newName] = [this.all.nextId(), this.all.freeName(name)];
    this.#ids.set(id, newId);
    this.#names.set(name, newName);
    start.setAttribute("w:id", newId);
    start.setAttribute("w:name", newName);
  }

  end(end: XmlElement): void {
    const id = end.attribute("w:id") ?? "";
    const known = this.#ids.get(id);
    if (known === undefined || this.#closed.has(id)) end.remove();
    else end.setAttribute("w:id", known);
    this.#closed.add(id);
  }

  /** Where a link leads to that led to a bookmark of the paper. */
  nameOf(name: string): string {
    return this.#names.get(name) ?? name;
  }

  /** The code of a field with the names of bookmarks as they are in the pack. */
  inCode(code: string): string {
    return code.replace(/[\p{L}\p{N}_]+/gu, (word) => (wholeNumber(word) === null ? this.nameOf(word) : word));
  }
}
