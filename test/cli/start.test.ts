import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { benchOfEachTest } from "./command";
import { goodPaper, write } from "./papers";

const bench = benchOfEachTest((bench) => {
  write(bench.path("good.docx"), goodPaper);
  write(
    bench.path("loaded.cjs"),
    'process.on("exit", () => require("node:fs").writeFileSync("loaded.txt", process.moduleLoadList.join("\\n")));\n',
  );
});

const loaded = (): readonly string[] => readFileSync(bench.path("loaded.txt"), "utf8").split("\n");

/** Modules of Node that take longer to load than judging a short paper, and are for what few calls do. */
const dear = ["child_process", "crypto", "http", "module", "net", "os", "perf_hooks", "tty", "worker_threads"];

test.each([
  ["checks one paper", ["check", "good.docx"]],
  ["says its version", ["--version"]],
])("loads nothing of Node that it does not need when it %s", async (_, words) => {
  const environment = { NODE_OPTIONS: `--require "${bench.path("loaded.cjs")}"` };
  execFileSync(process.execPath, ["-e", "0"], { cwd: bench.folder, env: environment });
  const byItself = new Set(loaded());
  expect(await bench.run(words, { environment })).toMatchObject({ code: 0, err: "" });
  const byUs = loaded().filter((name) => !byItself.has(name));
  expect(byUs).toContain("NativeModule v8");
  expect(dear.filter((name) => byUs.includes(`NativeModule ${name}`))).toEqual([]);
});
