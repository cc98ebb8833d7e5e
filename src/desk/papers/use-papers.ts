import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { isArchive } from "../archive/open-archive";
import { useArchives, type ArchivesOnDesk } from "../archive/use-archives";
import { useDesk } from "../desk-context";
import { openPool } from "../judging/worker-pool";
import { inPortions } from "./in-portions";
import { paced } from "./paced";
import type { BroughtFile, Paper } from "./paper";
import { openStore, type PaperStore } from "./paper-store";

const workers = Math.min(8, Math.max(1, navigator.hardwareConcurrency));

/** The table is drawn anew ten times a second at most, however fast papers are judged: milliseconds. */
const pause = 100;

/** Brings what is found, however much it is and however long that takes. */
export type Bring = (files: Iterable<BroughtFile> | AsyncIterable<BroughtFile>) => void;

export interface PapersOnDesk extends Omit<ArchivesOnDesk, "open"> {
  readonly papers: readonly Paper[];
  readonly bring: Bring;
  /** Leaves out what is not judged yet, or not even found. */
  readonly stop: () => void;
  readonly clear: () => void;
  readonly fileOf: PaperStore["fileOf"];
}

/** One desk full of papers. By another template, or in another language, all are judged again. */
export const usePapers = (): PapersOnDesk => {
  const { profile, others, language, today } = useDesk();
  const store = useMemo(
    () =>
      openStore({
        openPool: () =>
          openPool({
            judging: { profile, others, language, today },
            workers,
            start: () => new Worker(new URL("../judging/paper-worker.ts", import.meta.url)),
          }),
        soon: paced(pause),
      }),
    [profile, others, language, today],
  );
  const last = useRef(store);
  const { open, ...archives } = useArchives(useCallback((papers) => last.current.lay(papers), []));
  const looking = useRef(new AbortController());
  useEffect(() => {
    if (last.current === store) return;
    const brought = last.current.brought();
    const stored = last.current.stored();
    last.current.clear();
    last.current = store;
    store.lay(stored);
    void inPortions(brought, (portion) => last.current.bring(portion), looking.current.signal);
  }, [store]);
  const actions = useMemo(() => {
    const lookNoFurther = (): void => {
      looking.current.abort();
      looking.current = new AbortController();
    };
    const bring: Bring = (files) => {
      // What is found after another template was chosen goes to the store of that one.
      const { signal } = looking.current;
      const take = (portion: readonly BroughtFile[]): void => {
        for (const archive of portion.filter(isArchive)) open(archive.file, signal);
        last.current.bring(portion.filter((one) => !isArchive(one)));
      };
      void inPortions(files, take, signal);
    };
    const stop = (): void => {
      lookNoFurther();
      store.cancel();
    };
    const clear = (): void => {
      lookNoFurther();
      store.clear();
    };
    return { bring, stop, clear, fileOf: store.fileOf };
  }, [store, open]);
  return { ...archives, papers: useSyncExternalStore(store.onChange, store.papers), ...actions };
};
