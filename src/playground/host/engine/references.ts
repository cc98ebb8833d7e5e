import type { HostObject } from "./host-object";

/** The objects that the client keeps from one batch to the next, by the name that it holds for each. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #last = 0;

  /** The object's name to the client, given at the first call. */
  keep(object: HostObject): string {
    const known = this.#names.get(object);
    if (known !== undefined && this.#objects.has(known)) return known;
    this.#last += 1;
    const name = `{ref-${this.#last}}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
    return name;
  }

  get(name: string): HostObject | null {
    return this.#objects.get(name) ?? null;
  }

  drop(name: unknown): void {
    if (typeof name === "string") this.#objects.delete(name);
  }

  dropAll(): void {
    this.#objects.clear();
  }

  get size(): number {
    return this.#objects.size;
  }
}
