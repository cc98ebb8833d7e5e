/** More than this many are forgotten, all at once: what comes again and again is soon known again. */
const most = 256;

/** Keeps what was made of things that come again and again, as long as they do: in little memory, however many there are. */
export class Recall<Key, Value> {
  readonly #known = new Map<Key, Value>();

  constructor(private readonly make: (key: Key) => Value) {}

  of(key: Key): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.make(key);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}
