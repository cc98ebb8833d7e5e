import { fail, succeed, type Problem, type Result } from "../../core";
import type { BridgedHost } from "../host/common-api/bridged-host";
import { openWordHost, type WordHost, type WordHostOptions } from "../host/word-host";
import { attentive } from "./attentive-host";
import { History } from "../paper/history";
import type { Paper } from "../paper/paper";
import type { Place } from "../paper/places";

/** What kind of Word this is. */
export type Settings = Omit<WordHostOptions, "documentUrl">;

export interface DeskState {
  /** What the pages of the add-in talk to; null before the first document. */
  readonly door: BridgedHost | null;
  /** Counts documents and settings: with another number the pages of the add-in start anew. */
  readonly session: number;
  readonly settings: Settings;
  /** Of the file, without its ending. */
  readonly name: string;
  /** Since it was opened or downloaded. */
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Why the last file could not be opened. */
  readonly problem: Problem | null;
}

/** How long nobody types before the host is told, in milliseconds. */
const pauseInTyping = 300;

/**
 * The open document in its two halves: the paper, where a person types, and the host, which the add-in reads and writes.
 * Whoever comes second sees what the first has done: before the host answers a request it takes over what was typed,
 * and while it shows what the add-in wrote the paper takes no keys (`isShowing`).
 */
export class Desk {
  readonly #listeners = new Set<() => void>();
  readonly #history = new History<Uint8Array>();
  #paper: Paper | null = null;
  #host: WordHost | null = null;
  #state: DeskState;
  /** The document as host and paper last agreed on it, and as the paper was last shown it. */
  #current: Uint8Array = new Uint8Array();
  #shown: Uint8Array = this.#current;
  #isTouched = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> | null = null;
  #showing: Promise<void> | null = null;
  #opening: Promise<unknown> = Promise.resolve();

  constructor(settings: Settings) {
    const nothing = { door: null, session: 0, name: "", changed: false, canUndo: false, canRedo: false, problem: null };
    this.#state = { ...nothing, settings };
  }

  readonly state = (): DeskState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  get isShowing(): boolean {
    return this.#showing !== null;
  }

  /** Takes the paper on which everything is shown. */
  lay(paper: Paper): void {
    this.#paper = paper;
  }

  readonly focusPaper = (): void => this.#paper?.focus();

  /**
   * Opens a file instead of the one that lies there, which stays when this one cannot be opened. What is asked for
   * meanwhile, by a person or the add-in, waits for it.
   */
  open(read: () => Promise<Result<Uint8Array>>, name: string): Promise<void> {
    const opening = this.#opening.then(async () => {
      const bytes = await read();
      if (bytes.ok) await this.#put(bytes.value, name);
      else this.refuse(bytes.problem);
    });
    this.#opening = opening.catch(() => null);
    return opening;
  }

  async #put(bytes: Uint8Array, name: string): Promise<void> {
    const opened = openWordHost(bytes, { ...this.#state.settings, documentUrl: `${name}.docx` });
    const shown = opened.ok ? await this.#try(bytes) : opened;
    if (!opened.ok || !shown.ok) {
      if (!shown.ok) this.refuse(shown.problem);
      return;
    }
    this.#history.clear();
    this.#current = this.#shown = bytes;
    this.#isTouched = false;
    const { session } = this.#state;
    const door = this.#join(opened.value);
    this.#publish({ door, session: session + 1, name, changed: false, problem: null });
  }

  /** Another kind of Word around the same document. */
  async configure(change: Partial<Settings>): Promise<void> {
    await this.takeOver();
    const settings = { ...this.#state.settings, ...change };
    this.#host?.configure(settings);
    this.#publish({ settings, session: this.#state.session + 1 });
  }

  /** Somebody typed. */
  readonly typed = (): void => {
    this.#isTouched = true;
    this.#history.forgetFuture();
    this.#publish({ changed: true });
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.takeOver(), pauseInTyping);
  };

  /** The cursor stands somewhere else. Where there is typing that the host has not seen, it is told with that. */
  readonly moved = (): void => {
    const place = this.#isTouched || this.isShowing ? null : this.#paper?.cursor();
    if (place) this.#host?.moveCursor(place.paragraph, place.from, place.to);
  };

  /** Gives the host what was typed since it last looked. */
  async takeOver(): Promise<void> {
    await this.#opening;
    await this.#agree();
  }

  async #agree(): Promise<void> {
    await this.#showing;
    while (this.#isTouched || this.#saving) await (this.#saving ??= this.#save().finally(() => (this.#saving = null)));
  }

  /** The document as it is now. */
  async copy(): Promise<Uint8Array> {
    await this.takeOver();
    return this.#host?.bytes() ?? this.#current;
  }

  /** The document as it is now, to be kept as a file. */
  async download(): Promise<Uint8Array> {
    const bytes = await this.copy();
    this.#publish({ changed: false });
    return bytes;
  }

  /** Presses a button of the ribbon that runs a function of the add-in. */
  async press(command: string): Promise<void> {
    await this.#opening;
    await this.#host?.pressCommand(command);
  }

  readonly undo = (): Promise<void> => this.#step("undo");
  readonly redo = (): Promise<void> => this.#step("redo");

  /** Says why a file cannot be opened; what lies there stays. */
  refuse(problem: Problem): void {
    this.#publish({ problem });
  }

  readonly dismiss = (): void => this.#publish({ problem: null });

  #join(host: WordHost): BridgedHost {
    this.#host = host;
    host.onWrite(() => this.#host === host && this.#wrote(host.bytes()));
    host.onReveal((place) => void this.#reveal(place));
    return attentive(host, () => this.takeOver());
  }

  async #reveal(place: Place): Promise<void> {
    await this.#showing;
    this.#paper?.reveal(place);
  }

  /** The add-in wrote: one can go back to before, and to before what was typed since the paper was last shown. */
  #wrote(bytes: Uint8Array): void {
    this.#history.remember(this.#shown);
    this.#history.remember(this.#current);
    this.#show(bytes);
  }

  #show(bytes: Uint8Array): void {
    this.#current = this.#shown = bytes;
    this.#publish({ changed: true });
    this.#showing ??= this.#showLatest().finally(() => {
      this.#showing = null;
      this.#publish({});
      this.moved();
    });
  }

  /** What is written while we show is shown after that. */
  async #showLatest(): Promise<void> {
    let bytes: Uint8Array | null = null;
    while (bytes !== this.#shown) {
      bytes = this.#shown;
      await this.#paper?.show(bytes);
    }
  }

  async #try(bytes: Uint8Array): Promise<Result<null>> {
    await this.#agree();
    try {
      await this.#paper?.show(bytes);
      return succeed(null);
    } catch {
      if (this.#host) await this.#paper?.show(this.#current);
      return fail("damaged");
    }
  }

  async #save(): Promise<void> {
    this.#isTouched = false;
    clearTimeout(this.#timer);
    const bytes = await this.#paper?.save();
    if (!bytes) return;
    this.#current = bytes;
    this.#tell(bytes);
    this.moved();
  }

  #tell(bytes: Uint8Array): void {
    const told = this.#host?.replace(bytes);
    if (told?.ok === false) this.refuse(told.problem);
  }

  async #step(direction: "undo" | "redo"): Promise<void> {
    await this.#showing;
    if (this.#paper?.[direction]()) return;
    await this.takeOver();
    const state = direction === "undo" ? this.#history.back(this.#current) : this.#history.forward(this.#current);
    if (!state) return;
    this.#tell(state);
    this.#show(state);
  }

  #publish(change: Partial<DeskState>): void {
    const canUndo = this.#paper?.canUndo === true || this.#history.canGoBack;
    const canRedo = this.#paper?.canRedo === true || this.#history.canGoForward;
    this.#state = { ...this.#state, canUndo, canRedo, ...change };
    for (const listener of this.#listeners) listener();
  }
}
