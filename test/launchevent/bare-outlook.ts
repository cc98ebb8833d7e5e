import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import vm from "node:vm";
import type { Publication } from "../../src/core";
import type { Completion } from "../../src/launchevent/completion";
import { reaches, type Level, type OpenMail } from "./mailbox";

const folder = ".cache/test-launchevent";

/**
 * Builds the script that ships, by the settings that it ships with.
 * @param profiles a folder of templates to build in
 */
export const buildScript = (profiles?: string): string => {
  const options = ["--config-name", "launch-event", "--output-path", folder];
  execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...options], {
    stdio: "pipe",
    env: { ...process.env, BRIEFLINE_PROFILES_FOLDER: profiles },
  });
  return readFileSync(join(folder, "launchevent.js"), "utf8");
};

type Handler = (event: { completed(options?: Completion): void }) => void;

/** Time in the engine: it stands still until it is moved. */
export interface Timers {
  now: number;
  readonly waiting: { readonly at: number; readonly task: () => void }[];
}

export interface EngineSettings {
  readonly language?: string;
  readonly timers: boolean;
  /** What the documentation promises of classic Outlook's engine; without it there is none of both. */
  readonly network?: { readonly files: Publication; readonly kept: Map<string, string> };
}

/** `fetch` for whole addresses only, and the storage that is no page's. */
const networkOf = ({ files, kept }: NonNullable<EngineSettings["network"]>) => ({
  fetch: (address: string) => {
    const { origin, pathname } = new URL(address);
    const text = origin === "https://localhost:3000" ? files[pathname.replace("/profiles/", "")] : undefined;
    return Promise.resolve({ ok: text !== undefined, text: () => Promise.resolve(text) });
  },
  OfficeRuntime: {
    storage: {
      getItem: (name: string) => Promise.resolve(kept.get(name) ?? null),
      setItem: (name: string, text: string) => Promise.resolve(void kept.set(name, text)),
    },
  },
});

/** An engine with nothing but the language, and Office as event-based add-ins see it; with timers or without. */
export class BareOutlook {
  readonly timers: Timers = { now: 0, waiting: [] };
  readonly #handlers = new Map<string, Handler>();
  readonly #context: vm.Context;

  constructor(script: string, level: Level, mail: OpenMail | null, settings: EngineSettings) {
    const { timers } = this;
    this.#context = vm.createContext(
      {
        Office: {
          context: {
            displayLanguage: settings.language ?? "en-US",
            mailbox: { item: mail?.item ?? null },
            requirements: {
              isSetSupported: (name: string, version: string) => name === "Mailbox" && reaches(level, version),
            },
          },
          actions: { associate: (name: string, handler: Handler) => this.#handlers.set(name, handler) },
        },
        ...(settings.timers && {
          setTimeout: (task: () => void, milliseconds: number) =>
            timers.waiting.push({ at: timers.now + milliseconds, task }),
          clearTimeout: () => undefined,
        }),
        ...(settings.network && networkOf(settings.network)),
        clock: () => timers.now,
      },
      { codeGeneration: { strings: false, wasm: false } },
    );
    vm.runInContext("Date.now = clock; delete globalThis.clock;", this.#context);
    vm.runInContext(script, this.#context);
  }

  get names(): readonly string[] {
    return [...this.#handlers.keys()];
  }

  has(name: string): boolean {
    return vm.runInContext(`typeof ${name}`, this.#context) !== "undefined";
  }

  /** Fires an event and waits for what it is completed with, once and no more; null where it never is. */
  async fire(name: string): Promise<Completion | "nothing" | null> {
    const handler = this.#handlers.get(name);
    if (!handler) throw new Error(`Nothing answers ${name}`);
    const completed: (Completion | undefined)[] = [];
    handler({ completed: (options) => completed.push(options) });
    for (let turn = 0; turn < 200 && completed.length === 0; turn += 1) {
      await new Promise((done) => setImmediate(done));
      if (turn > 50) this.#moveTime();
    }
    if (completed.length > 1) throw new Error("Completed twice");
    return completed.length === 0 ? null : (completed[0] ?? "nothing");
  }

  #moveTime(): void {
    const [next] = this.timers.waiting.sort((one, other) => one.at - other.at).splice(0, 1);
    if (!next) return;
    this.timers.now = Math.max(this.timers.now, next.at);
    next.task();
  }
}
