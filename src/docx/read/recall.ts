/** More than this many are forgotten, all at once: what comes again and again is soon known again. */
const most = 256;

/** Keeps what was made of things that come again and again, as long as they do: in little memory, however many there are. */
export class Recall<Key, Value extends object> {
  readonly #known = new Map<Key, Value>();
  /** What was asked for last is most often asked for next. */
  #lastKey: Key | null = null;
  #last: Value | null = null;

  constructor(private readonly make: (key: Key) => Value) {}

  of(key: Key): Value {
    if (key === this.#lastKey && this.#last !== null) return this.#last;
    const value = this.#known.get(key) ?? this.#keep(key);
    this.#lastKey = key;
    this.#last = value;
    return value;
  }

  #keep(key: Key): Value {
    const made = this.make(key);
    if (this.#known.size >= most) this.#known.clear();
    this.#known.set(key, made);
    return made;
  }
}
