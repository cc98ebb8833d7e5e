export type EventListener = (payload: readonly unknown[]) => void;

/** Who in which page listens to which event of the host. */
export class Events {
  readonly #listeners = new Map<number, Set<EventListener>>();

  /** @returns the way to stop */
  listen(id: number, listener: EventListener): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  raise(id: number, payload: readonly unknown[] = []): void {
    for (const listener of [...(this.#listeners.get(id) ?? [])]) listener(payload);
  }

  /** How many listen. */
  count(id: number): number {
    return this.#listeners.get(id)?.size ?? 0;
  }
}
