import { readFileSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { transformSync } from "@swc/core";
import type * as Port from "../../src/docx/port";
import { docxBytes } from "../fixtures/docx-bytes";
import { paragraph, styled } from "../fixtures/word-xml";

/** A JavaScript engine with nothing but the language: no Node, no browser, no timers, no decoder of text. */
class BareEngine {
  readonly #context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  readonly #modules = new Map<string, { exports: unknown }>();

  load(file: string): unknown {
    const known = this.#modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#modules.set(file, module);
    const run: unknown = vm.runInContext(`(function (module, exports, require) {${sourceOf(file)}\n})`, this.#context);
    if (!isModule(run)) throw new Error(`${file} is no module`);
    run(module, module.exports, (name) => this.load(resolve(file, name)));
    return module.exports;
  }

  evaluate(expression: string): unknown {
    return vm.runInContext(expression, this.#context);
  }
}

type Module = (module: object, exports: object, require: (name: string) => unknown) => void;

const isModule = (value: unknown): value is Module => typeof value === "function";

function sourceOf(file: string): string {
  const source = readFileSync(file, "utf8");
  if (!file.endsWith(".ts")) return source;
  return transformSync(source, {
    swcrc: false,
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    module: { type: "commonjs" },
  }).code;
}

function resolve(from: string, name: string): string {
  if (name === "fflate") return createRequire(from).resolve("fflate/browser");
  if (!name.startsWith(".") || !from.endsWith(".ts")) return createRequire(from).resolve(name);
  const path = join(dirname(from), name);
  return existsSync(`${path}.ts`) ? `${path}.ts` : join(path, "index.ts");
}

const isPort = (loaded: unknown): loaded is typeof Port =>
  typeof loaded === "object" && loaded !== null && "openDocxPort" in loaded;

test("the engine of this test has no host", () => {
  const names = ["process", "Buffer", "require", "setTimeout", "TextDecoder", "document", "fetch", "URL"];
  expect(names.filter((name) => new BareEngine().evaluate(`typeof ${name}`) !== "undefined")).toEqual([]);
});

test("a document is read and written where there is nothing but the language", async () => {
  const port = new BareEngine().load(join(__dirname, "../../src/docx/port.ts"));
  if (!isPort(port)) throw new Error("The port did not load");
  const opened = port.openDocxPort(docxBytes({ body: styled("Heading1", "Thème") + paragraph("a") }));
  if (!opened.ok) throw new Error(opened.problem.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.problem.code);
  const [heading] = read.value.paragraphs;
  if (heading === undefined) throw new Error("Nothing was read");
  const { id, text } = heading;
  const edit = { op: "replaceText", paragraph: { id, text }, from: 5, to: 5, text: "s 😀" } as const;
  expect((await opened.value.apply([edit])).ok).toBe(true);
  const bytes = opened.value.bytes();
  const again = port.openDocxPort(bytes.ok ? bytes.value : new Uint8Array());
  const reread = again.ok ? await again.value.read() : again;
  expect(reread.ok && reread.value.paragraphs.map((one) => one.text)).toEqual(["Thèmes 😀", "a"]);
});
