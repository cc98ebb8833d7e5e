import { openPool } from "../../src/desk/judging/worker-pool";
import { openStore, type PaperStore } from "../../src/desk/papers/paper-store";
import type { Paper } from "../../src/desk/papers/paper";
import { brought, judging, sample, startWorker } from "./papers";

const open = (workers = 2, onTerminate?: () => void): PaperStore =>
  openStore({
    openPool: () => openPool({ judging, workers, start: () => startWorker(onTerminate) }),
    soon: (run) => void setImmediate(run),
  });

const until = (store: PaperStore, isSo: (papers: readonly Paper[]) => boolean): Promise<readonly Paper[]> =>
  new Promise((found) => {
    const stop = store.onChange(() => {
      if (!isSo(store.papers())) return;
      stop();
      found(store.papers());
    });
  });

const allJudged = (papers: readonly Paper[]): boolean => papers.every(({ state }) => state === "judged");

describe("the desk", () => {
  it("judges all that is brought, in its order, whatever it is", async () => {
    const store = open();
    store.bring([
      sample("complete.en"),
      brought("notes.txt", "Not a document at all."),
      brought("empty.docx", ""),
      sample("messy.en"),
    ]);
    const papers = await until(store, allJudged);
    expect(papers.map(({ path, document }) => [path, document?.verdict, document?.error?.code ?? null])).toEqual([
      ["complete.en.docx", "ready", null],
      ["notes.txt", "unreadable", "not-docx"],
      ["empty.docx", "unreadable", "empty"],
      ["messy.en.docx", "notReady", null],
    ]);
  });

  it("says which papers are the same", async () => {
    const store = open(1);
    store.bring([sample("complete.en", "a.docx"), sample("complete.de"), sample("complete.en", "copy of a.docx")]);
    const papers = await until(store, allJudged);
    expect(papers.map(({ sameAs }) => sameAs)).toEqual([null, null, "a.docx"]);
  });

  it("goes on with a new worker when a paper brings one down, and says so in its row", async () => {
    let ended = 0;
    const store = open(1, () => (ended += 1));
    store.bring([sample("complete.en", "poison.docx"), sample("complete.en")]);
    const [poison, good] = await until(store, allJudged);
    expect(poison?.document?.error?.message).toBe("Briefline failed over this paper.");
    expect([good?.document?.verdict, ended]).toEqual(["ready", 1]);
  });

  it("leaves out what waits when it is stopped, and keeps what is judged", async () => {
    const store = open(1);
    store.bring([sample("complete.en"), sample("complete.de"), sample("complete.fr")]);
    await until(store, (papers) => papers.some(({ state }) => state === "judged"));
    store.cancel();
    const kept = await until(store, allJudged);
    expect(kept.length).toBeLessThan(3);
    expect(store.brought()).toHaveLength(kept.length);
  });

  it("is empty once cleared, and takes papers again", async () => {
    const store = open();
    store.bring([sample("complete.en")]);
    store.clear();
    expect(await until(store, () => true)).toEqual([]);
    store.bring([sample("complete.en")]);
    expect((await until(store, allJudged))[0]?.sameAs).toBeNull();
  });
});
