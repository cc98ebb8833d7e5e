/**
 * The hooks behind typescript.mjs (Node.js, "Customization hooks"): names without an ending, types taken out, and JSON
 * imported as webpack imports it.
 */
import { existsSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const endings = [".ts", ".tsx", "/index.ts"];

/** @type {import("node:module").ResolveHook} */
export const resolve = (specifier, context, next) => {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return next(specifier, context);
  const url = new URL(specifier, context.parentURL);
  const path = fileURLToPath(url);
  if (existsSync(path) && statSync(path).isFile()) return next(specifier, context);
  const ending = endings.find((candidate) => existsSync(path + candidate));
  return next(ending === undefined ? specifier : url.href + ending, context);
};

/** @type {import("node:module").LoadHook} */
export const load = async (url, context, next) => {
  if (url.endsWith(".json")) {
    const json = await readFile(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${json};`, shortCircuit: true };
  }
  if (!/[.]tsx?$/.test(url)) return next(url, context);
  const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
    filename: fileURLToPath(url),
    jsc: { parser: { syntax: "typescript" }, target: "es2022" },
    sourceMaps: "inline",
  });
  return { format: "module", source: code, shortCircuit: true };
};
