import { existsSync, readFileSync } from "node:fs";
import { benchOfEachTest } from "./command";
import { badPaper, goodPaper, write } from "./papers";

jest.setTimeout(120_000);

const bench = benchOfEachTest();

const kinds = [
  { content: goodPaper, verdict: "ready" },
  { content: badPaper, verdict: "notReady" },
  { content: "PK", verdict: "unreadable" },
];
const count = 300;
const names = Array.from({ length: count }, (_, at) => `many/${String(at).padStart(3, "0")}.docx`);
const kindOf = (at: number) => kinds[at % kinds.length];

test("gate and waivers keep the order of the call over many files, whoever judges them", async () => {
  names.forEach((name, at) => write(bench.path(name), kindOf(at)?.content ?? ""));
  const [gated, listed] = await Promise.all(
    ["gate", "waivers"].map((command) => bench.run([command, "--format", "json", "many"])),
  );
  expect(gated).toMatchObject({ code: 2, err: "" });
  expect(listed).toMatchObject({ code: 2, err: "" });
  const told = JSON.parse(gated?.out ?? "") as { documents: { path: string; verdict: string }[] };
  expect(told.documents.map(({ path, verdict }) => [path, verdict])).toEqual(
    names.map((name, at) => [name, kindOf(at)?.verdict]),
  );
  const list = JSON.parse(listed?.out ?? "") as { documents: { path: string; error: string | null }[] };
  expect(list.documents.map(({ path, error }) => [path, error === null])).toEqual(
    names.map((name, at) => [name, kindOf(at)?.content !== "PK"]),
  );
});

/** Brings a process that another has started down at every twentieth paper, and writes down which. */
const crash = `
const fs = require("node:fs");
const { openSync } = fs;
if (process.channel) fs.openSync = (path, ...rest) => {
  if (/[02468]0\\.docx$/.test(path)) {
    fs.appendFileSync(process.env.CRASHES, path + "\\n");
    process.abort();
  }
  return openSync(path, ...rest);
};`;

test("a process that breaks down takes one paper with it, and stops no other", async () => {
  for (const name of names) write(bench.path(name), goodPaper);
  write(bench.path("crash.cjs"), crash);
  const crashes = bench.path("crashes");
  const environment = { NODE_OPTIONS: `--require ${bench.path("crash.cjs")}`, CRASHES: crashes };
  const { out, err } = await bench.run(["check", "--format", "json", "many"], { environment });
  const { documents } = JSON.parse(out) as { documents: { path: string; error: { code: string } | null }[] };
  // With one core there is no other process, and with more it is not known who gets which paper.
  const broken = existsSync(crashes) ? readFileSync(crashes, "utf8").trim().split("\n") : [];
  expect(documents.map(({ path, error }) => [path, error?.code])).toEqual(
    names.map((name) => [name, broken.includes(name) ? "too-large" : undefined]),
  );
  expect(err).toBe("");
});
