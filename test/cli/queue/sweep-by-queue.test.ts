import { statSync, symlinkSync } from "node:fs";
import { Redis } from "ioredis";
import { Database } from "node-sqlite3-wasm";
import { clockByHand } from "../clock-by-hand";
import { buildCommand, createBench, type Bench, type Ran } from "../command";
import { badPaper, goodPaper, paper, paperFrom, write } from "../papers";
import { startQueueServer, type QueueServer } from "./queue-server";
import { startWorker, type RunningWorker, type WorkerCall } from "./running-worker";

// Each test starts programs; a busy machine takes its time.
jest.setTimeout(240_000);

let main = "";
let server: QueueServer;
let bench: Bench;
let workers: RunningWorker[] = [];

beforeAll(async () => {
  main = buildCommand();
  server = await startQueueServer();
});
afterAll(() => server.stop());
beforeEach(() => {
  bench = createBench(main);
});
afterEach(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await Promise.all(workers.map(({ ended }) => ended));
  workers = [];
  bench.remove();
});

const work = (call: Partial<WorkerCall> = {}): RunningWorker => {
  const worker = startWorker({ main, folder: bench.path("archive"), address: server.address, ...call });
  workers.push(worker);
  return worker;
};

/** The sweep puts down every few results, so that none is over before a test interrupts it. */
const sweep = (...more: string[]): Promise<Ran> => {
  const environment = clockByHand(bench, 60);
  return bench.run(["sweep", "archive", "--into", "queue.db", "--queue", server.address, ...more], { environment });
};

const rows = (name: string, query: string) => {
  const database = new Database(bench.path(name), { readOnly: true });
  try {
    return database.all(query);
  } finally {
    database.close();
  }
};

const everything = `SELECT ${["path", "size", "modified", "sha256", "profile", "profile_version", "judged_by"].join()},
  judged_on, kind, language, meeting, verdict, error, errors, warnings, infos, waived, stamp, tries, gone_on, json
  FROM paper JOIN report ON report.paper = paper.id ORDER BY path`;

const manyPapers = (count: number): void => {
  for (let number = 0; number < count; number += 1)
    write(bench.path(`archive/${number % 7}/${number}.docx`), goodPaper);
};

const pause = (milliseconds: number): Promise<void> => new Promise((settle) => setTimeout(settle, milliseconds));

/** Comes when a sweep has put its first results on the disk. */
const firstResults = async (): Promise<void> => {
  while ((statSync(bench.path("queue.db"), { throwIfNoEntry: false })?.size ?? 0) < 50_000) await pause(5);
};

const allOnce = (count: number): void => {
  expect(rows("queue.db", "SELECT count(*) AS papers, count(DISTINCT path) AS paths FROM paper")).toEqual([
    { papers: count, paths: count },
  ]);
  expect(rows("queue.db", "SELECT path FROM paper WHERE verdict <> 'ready' OR tries > 0")).toEqual([]);
};

test("judges by workers, under whatever name they have the folder, exactly what it judges itself", async () => {
  const names = ["good.docx", "2026/ü ' \" ;.docx", "two\nlines.docx", "=cmd|' 'A0.docx"];
  for (const name of names) write(bench.path(`archive/${name}`), goodPaper);
  write(bench.path("archive/bad.docx"), badPaper);
  write(bench.path("archive/other.docx"), paper("title dateLine topics"));
  write(bench.path("archive/text.docx"), "no document");
  symlinkSync(bench.path("archive"), bench.path("mounted"));
  const worker = work({ folder: bench.path("mounted") });
  const settings = ["--rule", "missing-section=warning", "--lang", "de"];
  const { code, err } = await sweep(...settings);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(await bench.run(["sweep", "archive", "--into", "here.db", ...settings])).toMatchObject({ code: 0 });
  const here = rows("here.db", everything);
  expect(here).toHaveLength(7);
  expect(rows("queue.db", everything)).toEqual(here);
  expect((await sweep(...settings)).out).toContain("0 jetzt geprüft, 7 wie zuvor");
  worker.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
  expect(worker.said()).toContain("7 papers judged");
});

test("a worker that is killed loses nothing, and one that is told to stop goes in order", async () => {
  manyPapers(600);
  const killed = work({ options: ["--jobs", "1"] });
  const stopped = work({ options: ["--jobs", "1"] });
  let isOver = false;
  const sweeping = sweep().finally(() => (isOver = true));
  await firstResults();
  killed.kill("SIGKILL");
  stopped.kill("SIGTERM");
  expect(await stopped.ended).toBe(0);
  expect(isOver).toBe(false);
  work();
  const { code, out } = await sweeping;
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("600 judged now") as string });
  allOnce(600);
});

test("a server that forgets everything loses nothing", async () => {
  manyPapers(600);
  const worker = work();
  const sweeping = sweep();
  await firstResults();
  await server.restart();
  const { code, out, err } = await sweeping;
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining("600 judged now") as string });
  expect(err).toContain("is back");
  allOnce(600);
  worker.kill("SIGTERM");
  expect(await worker.ended).toBe(0);
});

test("a paper that brings down its thread is set aside after three tries, and the others go on", async () => {
  const items = Array.from({ length: 150_000 }, (_, number) => `point ${number} ${"word ".repeat(20)}`);
  write(bench.path("archive/huge.docx"), paperFrom(items.join("\n")));
  manyPapers(3);
  work({ options: ["--jobs", "1"], environment: { NODE_OPTIONS: "--max-old-space-size=48" } });
  const { code, out } = await sweep();
  expect({ code, out }).toEqual({
    code: 0,
    out: "queue.db: 4 judged now, 0 as before, 1 could not be read, 0 gone\n",
  });
  expect(rows("queue.db", "SELECT tries, error FROM paper WHERE error IS NOT NULL")).toEqual([
    { tries: 3, error: "too-large" },
  ]);
  expect((await sweep()).out).toContain("0 judged now, 4 as before");
});

test("one sweep has a queue; when it is killed the next goes on, and what it left is taken away", async () => {
  manyPapers(600);
  const call = ["sweep", "archive", "--into", "queue.db", "--queue", server.address];
  const interrupted = bench.start(call, clockByHand(bench, 60));
  const worker = work({ options: ["--jobs", "1"] });
  await firstResults();
  worker.kill("SIGKILL");
  await worker.ended;
  expect(await bench.run(["sweep", "archive", "--into", "other.db", "--queue", server.address])).toMatchObject({
    code: 2,
    err: expect.stringContaining("Another sweep uses redis://127.0.0.1:") as string,
  });
  interrupted.kill("SIGKILL");
  await interrupted.ended;
  work();
  expect(await sweep()).toMatchObject({ code: 0, err: "" });
  allOnce(600);
  const redis = new Redis(server.port);
  const jobs = (await redis.keys("*")).filter((key) => /[0-9a-f]{64}$|:(?:wait|active|completed|failed)$/.test(key));
  redis.disconnect();
  expect(jobs).toEqual([]);
});

test("whoever is told to stop while the server is away does stop", async () => {
  const own = await startQueueServer();
  manyPapers(100);
  const sweeping = bench.start(["sweep", "archive", "--into", "queue.db", "--queue", own.address]);
  const worker = work({ address: own.address, options: ["--jobs", "1"] });
  await worker.says("Judging");
  await own.stop();
  await worker.says("has gone away");
  worker.kill("SIGTERM");
  sweeping.kill("SIGINT");
  expect(await worker.ended).toBe(0);
  expect(await sweeping.ended).toBe(2);
});

describe("a worker refuses", () => {
  const assign = async (text: string): Promise<void> => {
    const redis = new Redis(server.port);
    await redis.set("{briefline}:refused:assignment", text);
    redis.disconnect();
  };
  const refused = async (): Promise<string> => {
    const worker = work({ folder: bench.folder, options: ["--queue-name", "refused"] });
    expect(await worker.ended).toBe(2);
    return worker.said();
  };

  test("a sweep of another version", async () => {
    await assign(JSON.stringify({ program: "9.9.9", rules: "9.9.8" }));
    expect(await refused()).toMatch(/^The sweep in redis:\S+ is of Briefline 9.9.9 with rules 9.9.8, this worker is /);
  });

  test("what is no sweep's", async () => {
    await assign('{"profile":');
    expect(await refused()).toMatch(/^What stands in redis:\S+ is not from a sweep of Briefline /);
  });

  test("a folder in which none of the papers is", async () => {
    manyPapers(3);
    const waiting = bench.start(["sweep", "archive", "--into", "queue.db", "--queue", server.address]);
    const worker = work({ folder: bench.path("archive/1") });
    expect(await worker.ended).toBe(2);
    expect(worker.said()).toContain("is not the folder that is swept");
    waiting.kill("SIGINT");
    expect(await waiting.ended).toBe(2);
  });

  test("a folder that is not there", async () => {
    const worker = work({ folder: bench.path("nowhere") });
    expect(await worker.ended).toBe(2);
    expect(worker.said()).toBe(`There is no folder ${bench.path("nowhere")}.\n`);
  });
});

describe("a call that cannot be carried out says why, and never a password", () => {
  const call = (...options: string[]) => bench.run(["sweep", "archive", "--into", "queue.db", ...options]);
  beforeEach(() => manyPapers(2));

  test.each([
    [["--queue", "http://user:secret@host"], "--queue: write redis://host:6379"],
    [["--queue", "redis://127.0.0.1:1"], "The queue redis://127.0.0.1:1 does not answer: "],
    [["--queue", "redis://127.0.0.1:1", "--queue-name", "a b"], "--queue-name: letters, digits"],
    [["--queue", "redis://127.0.0.1:1", "--root", "nowhere"], "Name the folder that sweep and workers share"],
    [["--queue", "redis://127.0.0.1:1", "--root", "archive/1"], "is not in "],
    [["--root", "archive"], "it goes with --queue"],
    [["--queue", "redis://127.0.0.1:1", "--jobs", "2"], "cannot be used with option '--jobs"],
  ])("%j", async (options, words) => {
    const { code, err } = await call(...options);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(words) as string });
    expect(err).not.toContain("secret");
  });

  test("a server that has no room", async () => {
    const full = await startQueueServer("--maxmemory", "1");
    try {
      const { code, err } = await call("--queue", full.address);
      expect({ code, err }).toEqual({
        code: 2,
        err: expect.stringMatching(/^The queue redis:\S+ refuses: OOM /) as string,
      });
    } finally {
      await full.stop();
    }
  });

  test("a wrong password; the right one comes from the environment", async () => {
    const locked = await startQueueServer("--requirepass", "open sesame");
    try {
      const { code, err } = await call("--queue", locked.address.replace("//", "//:wrong@"));
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("BRIEFLINE_QUEUE_PASSWORD") as string });
      expect(err).not.toContain("wrong");
      const environment = { BRIEFLINE_QUEUE_PASSWORD: "open sesame" };
      work({ address: locked.address, environment });
      const args = ["sweep", "archive", "--into", "queue.db", "--queue", locked.address];
      expect(await bench.run(args, { environment })).toMatchObject({ code: 0, err: "" });
    } finally {
      await locked.stop();
    }
  });
});
