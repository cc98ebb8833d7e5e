import { existsSync } from "node:fs";
import { buildCommand, createBench } from "./command";
import { goodPaper, write } from "./papers";

jest.setTimeout(60_000);

const keepsCompiled = "enableCompileCache" in process.getBuiltinModule("node:module");

test("keeps the compiled program in the person's own folder where Node can, and judges the same with it", async () => {
  const bench = createBench(buildCommand());
  try {
    write(bench.path("good.docx"), goodPaper);
    const environment = { XDG_CACHE_HOME: bench.path("cache") };
    const first = await bench.run(["check", "good.docx"], { environment });
    expect(await bench.run(["check", "good.docx"], { environment })).toEqual(first);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(existsSync(bench.path("cache/briefline"))).toBe(keepsCompiled);
  } finally {
    bench.remove();
  }
});

test("goes on where that folder cannot be written", async () => {
  const bench = createBench(buildCommand());
  try {
    write(bench.path("good.docx"), goodPaper);
    write(bench.path("cache"), "a file, no folder");
    const environment = { XDG_CACHE_HOME: bench.path("cache") };
    expect(await bench.run(["check", "good.docx"], { environment })).toMatchObject({ code: 0, err: "" });
  } finally {
    bench.remove();
  }
});
