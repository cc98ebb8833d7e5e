import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { buildCommand, createBench, type Bench } from "./command";
import { goodPaper, write } from "./papers";

jest.setTimeout(60_000);

/** Node keeps what it compiles by itself from 22.8 on, in files of its own kind. */
const nodeKeeps = "enableCompileCache" in process.getBuiltinModule("node:module");

const withBench = async (task: (bench: Bench, check: () => ReturnType<Bench["run"]>) => Promise<void>) => {
  const bench = createBench(buildCommand());
  write(bench.path("good.docx"), goodPaper);
  try {
    await task(bench, () =>
      bench.run(["check", "good.docx"], { environment: { XDG_CACHE_HOME: bench.path("cache") } }),
    );
  } finally {
    bench.remove();
  }
};

const keptBy = (bench: Bench): readonly string[] =>
  readdirSync(bench.path("cache/briefline")).map((name) => bench.path(`cache/briefline/${name}`));

test("keeps the compiled program in the person's own folder, and judges the same with it", () =>
  withBench(async (bench, check) => {
    const first = await check();
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(keptBy(bench)).toHaveLength(1);
    expect(await check()).toEqual(first);
  }));

test("goes on where that folder cannot be written", () =>
  withBench(async (bench, check) => {
    write(bench.path("cache"), "a file, no folder");
    expect(await check()).toMatchObject({ code: 0, err: "" });
  }));

test("keeps nothing where it is told not to", () =>
  withBench(async (bench) => {
    const environment = { XDG_CACHE_HOME: bench.path("cache"), NODE_DISABLE_COMPILE_CACHE: "1" };
    expect(await bench.run(["check", "good.docx"], { environment })).toMatchObject({ code: 0, err: "" });
    expect(readdirSync(bench.folder)).not.toContain("cache");
  }));

test("threads run with what was kept, too, and nothing more is said", () =>
  withBench(async (bench, check) => {
    await check();
    const environment = { XDG_CACHE_HOME: bench.path("cache") };
    const swept = await bench.run(["sweep", "good.docx", "--into", "all.db"], { environment });
    expect(swept.code).toBe(0);
    expect(swept.out + swept.err).not.toContain("Warning");
  }));

const ourOwn = nodeKeeps ? describe.skip : describe;

ourOwn("where we keep it ourselves", () => {
  const headerOf = (path: string) => readFileSync(path, "latin1").split("\n", 2);

  test("each command adds what it needs, and once", () =>
    withBench(async (bench, check) => {
      const environment = { XDG_CACHE_HOME: bench.path("cache") };
      await bench.run(["rules"], { environment });
      const [path = ""] = keptBy(bench);
      const { size } = statSync(path);
      await check();
      expect(headerOf(path)[1]).toBe("rules check");
      expect(statSync(path).size).toBeGreaterThan(size);
      const { mtimeMs } = statSync(path);
      await check();
      expect(statSync(path).mtimeMs).toBe(mtimeMs);
    }));

  test.each<[string, (path: string) => void]>([
    ["cut short", (path) => truncateSync(path, 2_000)],
    ["empty", (path) => writeFileSync(path, "")],
    ["of another program", (path) => writeFileSync(path, readFileSync(path, "latin1").replace("[", "[1,"), "latin1")],
    ["no code at all", (path) => writeFileSync(path, `${headerOf(path)[0] ?? ""}\ncheck\nnonsense`)],
  ])("what was kept is made anew when it is %s", (_, spoil) =>
    withBench(async (bench, check) => {
      const first = await check();
      const [path = ""] = keptBy(bench);
      const good = statSync(path).size;
      spoil(path);
      expect(await check()).toEqual(first);
      expect(statSync(path).size).toBeGreaterThan(good / 2);
      expect(keptBy(bench)).toEqual([path]);
    }),
  );

  const onPosix = process.getuid === undefined ? test.skip : test;

  onPosix("what others may write is not run, but made anew", () =>
    withBench(async (bench, check) => {
      await check();
      const [path = ""] = keptBy(bench);
      chmodSync(path, 0o666);
      expect(await check()).toMatchObject({ code: 0, err: "" });
      expect(statSync(path).mode & 0o777).toBe(0o600);
    }),
  );
});
