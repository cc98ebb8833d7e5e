import { eventIds } from "./event-ids";
import type { Events } from "./events";

interface Pressed {
  readonly functionName: string;
  readonly done: () => void;
  readonly fail: (reason: Error) => void;
  /** Pages that do not have the function. */
  refusals: number;
}

/** Ribbon buttons that run a function of the add-in: what is pressed waits until a page that has functions listens. */
export class Commands {
  readonly #running = new Map<string, Pressed>();
  #waiting: readonly (() => void)[] = [];
  #last = 0;

  constructor(private readonly events: Events) {}

  /** Rejects where no page that listens has the function. */
  press(functionName: string): Promise<void> {
    return new Promise((done, fail) => {
      this.#last += 1;
      const id = `command-${this.#last}`;
      this.#running.set(id, { functionName, done, fail, refusals: 0 });
      const source = JSON.stringify({ source: { id: functionName } });
      this.#waiting = [...this.#waiting, () => this.events.raise(eventIds.commandInvoked, [id, functionName, source])];
      if (this.events.count(eventIds.commandInvoked) > 0) this.resume();
    });
  }

  /** A page listens. */
  resume(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const invoke of waiting) invoke();
  }

  /**
   * A page says that a function has run, with status 0, or that it does not have it; another page may. Where none does
   * the press has failed.
   */
  complete(id: unknown, status: unknown): readonly [number] {
    const pressed = this.#running.get(String(id));
    if (!pressed) return [0];
    if (status !== 0) pressed.refusals += 1;
    const isRefused = pressed.refusals >= this.events.count(eventIds.commandInvoked);
    if (status !== 0 && !isRefused) return [0];
    this.#running.delete(String(id));
    if (status === 0) pressed.done();
    else pressed.fail(new Error(`No page of the add-in has a function ${pressed.functionName}.`));
    return [0];
  }
}
