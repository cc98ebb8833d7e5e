import { join } from "node:path";

/** Where programs of this person keep what they can make again; null where nobody says. Never a folder shared by all. */
const cacheFolder = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string | null => {
  const { HOME = "", LOCALAPPDATA = "", XDG_CACHE_HOME = "" } = environment;
  if (platform === "win32") return LOCALAPPDATA === "" ? null : join(LOCALAPPDATA, "briefline", "cache");
  if (XDG_CACHE_HOME !== "") return join(XDG_CACHE_HOME, "briefline");
  if (HOME === "") return null;
  return platform === "darwin" ? join(HOME, "Library", "Caches", "briefline") : join(HOME, ".cache", "briefline");
};

/**
 * Lets Node (22.8 and up) keep the compiled program between calls, which spares a third of the start. Only our own code
 * is kept, never anything of a document. Node's own NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE come first, and
 * where the folder cannot be written Node goes on without it.
 */
export const keepCompiled = (): void => {
  if (process.env["NODE_COMPILE_CACHE"] !== undefined) return;
  const folder = cacheFolder(process.platform, process.env);
  const nodeModule = process.getBuiltinModule("node:module");
  const enable: unknown = Reflect.get(nodeModule, "enableCompileCache");
  if (folder !== null && typeof enable === "function") Reflect.apply(enable, nodeModule, [folder]);
};
