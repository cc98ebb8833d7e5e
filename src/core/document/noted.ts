import type { ParagraphId } from "./paragraph";

/** A map to which entries are added on trial. */
export class TriedMap<Key> {
  readonly #kept = new Map<Key, number>();
  readonly #tried = new Map<Key, number>();

  get(key: Key): number | undefined {
    return this.#tried.get(key) ?? this.#kept.get(key);
  }

  set(key: Key, value: number): void {
    this.#tried.set(key, value);
  }

  /** Keeps what was tried, or forgets it. */
  decide(isKept: boolean): void {
    if (isKept) for (const [key, value] of this.#tried) this.#kept.set(key, value);
    this.#tried.clear();
  }
}

/** What the edits of a batch do, as far as others may get in their way. */
export class Noted {
  /** How each paragraph is used, as `use` has it. */
  readonly uses = new TriedMap<ParagraphId>();
  /** How far from its beginning nothing is replaced in a paragraph. */
  readonly untouched = new TriedMap<ParagraphId>();
  /** The controls that go, by id and tag. */
  readonly removed = new TriedMap<string>();

  /** Keeps what was noted since the last decision, or forgets it. */
  decide(isKept: boolean): void {
    for (const map of [this.uses, this.untouched, this.removed]) map.decide(isKept);
  }
}
