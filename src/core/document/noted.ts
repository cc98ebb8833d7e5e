import type { ParagraphId } from "./paragraph";

/** A map to which entries are added on trial. */
export class TriedMap<Key> {
  // Of three such maps a batch fills one or none, and every repair that is found is such a batch.
  #kept: Map<Key, number> | null = null;
  #tried: Map<Key, number> | null = null;

  get(key: Key): number | undefined {
    return this.#tried?.get(key) ?? this.#kept?.get(key);
  }

  set(key: Key, value: number): void {
    (this.#tried ??= new Map()).set(key, value);
  }

  /** Keeps what was tried, or forgets it. */
  decide(isKept: boolean): void {
    if (!this.#tried) return;
    if (!isKept) this.#tried.clear();
    else if (!this.#kept) {
      this.#kept = this.#tried;
      this.#tried = null;
    } else {
      for (const [key, value] of this.#tried) this.#kept.set(key, value);
      this.#tried.clear();
    }
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
