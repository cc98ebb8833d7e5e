import { eventIds } from "./event-ids";
import type { Events } from "./events";

interface Pressed {
  readonly functionName: string;
  readonly done: () => void;
}

/** Ribbon buttons that run a function of the add-in: what is pressed waits until a page that has functions listens. */
export class Commands {
  readonly #running = new Map<string, Pressed>();
  #waiting: readonly (() => void)[] = [];
  #last = 0;

  constructor(private readonly events: Events) {}

  press(functionName: string): Promise<void> {
    return new Promise((done) => {
      this.#last += 1;
      const id = `command-${this.#last}`;
      this.#running.set(id, { functionName, done });
      const source = JSON.stringify({ source: { id: functionName } });
      this.#waiting = [...this.#waiting, () => this.events.raise(eventIds.commandInvoked, [id, functionName, source])];
      if (this.events.has(eventIds.commandInvoked)) this.resume();
    });
  }

  /** A page listens. */
  resume(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const invoke of waiting) invoke();
  }

  /**
   * A page says that a function has run. One that does not know the function says so with a status other than 0; another
   * page may still have it.
   */
  complete(id: unknown, status: unknown): readonly [number] {
    const pressed = this.#running.get(String(id));
    if (!pressed || status !== 0) return [0];
    this.#running.delete(String(id));
    pressed.done();
    return [0];
  }
}
