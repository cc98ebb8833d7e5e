import { chmodSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { benchOfEachTest, buildCommand } from "./command";
import { goodPaper, write } from "./papers";

const bench = benchOfEachTest((bench) => write(bench.path("good.docx"), goodPaper));

const environment = () => ({ XDG_CACHE_HOME: bench.path("cache") });
const check = () => bench.run(["check", "good.docx"], { environment: environment() });
const extract = () => bench.run(["extract", "good.docx"], { environment: environment() });

const kept = (): readonly string[] =>
  readdirSync(bench.path("cache/briefline")).map((name) => bench.path(`cache/briefline/${name}`));

test("keeps the compiled program in the person's own folder, and judges the same with it", async () => {
  const first = await check();
  expect(first).toMatchObject({ code: 0, err: "" });
  expect(kept()).toHaveLength(1);
  expect(await check()).toEqual(first);
});

test.each(["program.js", "check.js"])("%s is written in ASCII, as which it is read", (name) => {
  expect(readFileSync(join(dirname(buildCommand()), name), "utf8")).toMatch(/^[\t\n -~]+$/);
});

test("goes on where that folder cannot be written", async () => {
  write(bench.path("cache"), "a file, no folder");
  expect(await check()).toMatchObject({ code: 0, err: "" });
});

test("keeps nothing where it is told not to", async () => {
  const quiet = { ...environment(), NODE_DISABLE_COMPILE_CACHE: "1" };
  expect(await bench.run(["check", "good.docx"], { environment: quiet })).toMatchObject({ code: 0, err: "" });
  expect(readdirSync(bench.folder)).not.toContain("cache");
});

test("threads run with what was kept, too, and nothing more is said", async () => {
  await check();
  const swept = await bench.run(["sweep", "good.docx", "--into", "all.db"], { environment: environment() });
  expect(swept.code).toBe(0);
  expect(swept.out + swept.err).not.toContain("Warning");
});

const headerOf = (path: string) => readFileSync(path, "latin1").split("\n", 2);

test("each command adds what its first calls need, and no more than three", async () => {
  await bench.run(["rules"], { environment: environment() });
  const [path = ""] = kept();
  const { size } = statSync(path);
  await extract();
  expect(headerOf(path)[1]).toBe("rules extract");
  expect(statSync(path).size).toBeGreaterThan(size);
  await extract();
  await extract();
  expect(headerOf(path)[1]).toBe("rules extract extract extract");
  const { mtimeMs } = statSync(path);
  await extract();
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

test("a first call over what is no briefing does not settle what is kept", async () => {
  write(bench.path("other.docx"), "no document");
  await bench.run(["check", "other.docx"], { environment: environment() });
  const [path = ""] = kept();
  const { size } = statSync(path);
  await check();
  expect(statSync(path).size).toBeGreaterThan(size);
});

test.each<[string, (path: string) => void]>([
  ["cut short", (path) => truncateSync(path, 2_000)],
  ["empty", (path) => writeFileSync(path, "")],
  ["of another program", (path) => writeFileSync(path, readFileSync(path, "latin1").replace("[", "[1,"), "latin1")],
  ["no code at all", (path) => writeFileSync(path, `${headerOf(path)[0] ?? ""}\ncheck\nnonsense`)],
])("what was kept is made anew when it is %s", async (_, spoil) => {
  const first = await check();
  const [path = ""] = kept();
  const good = statSync(path).size;
  spoil(path);
  expect(await check()).toEqual(first);
  expect(statSync(path).size).toBeGreaterThan(good / 2);
  expect(kept()).toEqual([path]);
});

const onPosix = process.platform === "win32" ? test.skip : test;

onPosix("what others may write is not run, but made anew (where files have modes)", async () => {
  await check();
  const [path = ""] = kept();
  chmodSync(path, 0o666);
  expect(await check()).toMatchObject({ code: 0, err: "" });
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
