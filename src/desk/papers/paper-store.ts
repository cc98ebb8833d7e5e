import type { StoredPaper } from "../archive/archive-answer";
import type { WorkerPool } from "../judging/worker-pool";
import type { BroughtFile, Paper } from "./paper";

/** All papers on the desk, as the page sees them: the same value until something has changed. */
export interface PaperStore {
  readonly papers: () => readonly Paper[];
  readonly onChange: (changed: () => void) => () => void;
  /** Brings papers and judges them, in this order. */
  readonly bring: (files: readonly BroughtFile[]) => void;
  /** Takes papers as a sweep has judged them. */
  readonly lay: (papers: readonly StoredPaper[]) => void;
  /** Leaves out what is not judged yet. */
  readonly cancel: () => void;
  readonly clear: () => void;
  /** Everything that was brought and not cleared, to be judged again by other measures. */
  readonly brought: () => readonly BroughtFile[];
  /** What was taken from a sweep and not cleared: it stays as it is, whatever the rest is judged by. */
  readonly stored: () => readonly StoredPaper[];
  /** What was brought as a paper; null for one from a sweep, and once it is cleared. */
  readonly fileOf: (id: number) => BroughtFile | null;
}

export interface StoreSettings {
  readonly openPool: () => WorkerPool;
  /** Runs something soon, once for many calls. */
  readonly soon: (run: () => void) => void;
}

export const openStore = ({ openPool, soon }: StoreSettings): PaperStore => {
  let pool = openPool();
  let current = new Map<number, Paper>();
  let shown: readonly Paper[] = [];
  let isDue = false;
  let lastId = 0;
  const files = new Map<number, BroughtFile>();
  const firstWith = new Map<string, number>();
  const listeners = new Set<() => void>();

  const publish = (): void => {
    isDue = false;
    shown = [...current.values()];
    for (const changed of listeners) changed();
  };
  const changeSoon = (): void => {
    if (isDue) return;
    isDue = true;
    soon(publish);
  };
  const change = (id: number, facts: Partial<Paper>): void => {
    const paper = current.get(id);
    if (paper) current.set(id, { ...paper, ...facts });
    changeSoon();
  };
  /** The path of the first paper with the same content; a paper is not its own twin. */
  const twinOf = (id: number, hash: string | null): string | null => {
    if (hash === null) return null;
    const first = firstWith.get(hash);
    if (first === undefined || !current.has(first)) firstWith.set(hash, id);
    return first === undefined || first === id ? null : (current.get(first)?.path ?? null);
  };
  const judge = async (id: number, brought: BroughtFile, by: WorkerPool): Promise<void> => {
    const { document, stamp, hash } = await by.judge(brought, () => change(id, { state: "judging" }));
    if (by === pool) change(id, { state: "judged", document, stamp, sameAs: twinOf(id, hash) });
  };
  const restart = (keep: (paper: Paper) => boolean): void => {
    pool.close();
    pool = openPool();
    current = new Map([...current].filter(([, paper]) => keep(paper)));
    for (const id of files.keys()) if (!current.has(id)) files.delete(id);
    changeSoon();
  };

  return {
    papers: () => shown,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    brought: () => [...files.values()],
    fileOf: (id) => files.get(id) ?? null,
    bring: (more) => {
      for (const brought of more) {
        const id = ++lastId;
        files.set(id, brought);
        // Nothing is asked of the file itself: even its size makes the browser look at the disk, and the page wait.
        const { path } = brought;
        current.set(id, { id, path, state: "waiting", document: null, stamp: null, stored: null, sameAs: null });
        void judge(id, brought, pool);
      }
      changeSoon();
    },
    lay: (papers) => {
      for (const paper of papers) {
        const id = ++lastId;
        current.set(id, { id, state: "judged", stamp: null, sameAs: null, ...paper });
      }
      changeSoon();
    },
    stored: () =>
      [...current.values()].flatMap(({ path, document, stored }) =>
        document && stored ? { path, document, stored } : [],
      ),
    cancel: () => restart(({ state }) => state === "judged"),
    clear: () => {
      firstWith.clear();
      restart(() => false);
    },
  };
};
