import { join } from "node:path";

/**
 * Where the compiled program may be kept: in the folder that NODE_COMPILE_CACHE names, else where programs of this person
 * keep what they can make again. Never a folder shared by all.
 * @returns null where nobody says, or NODE_DISABLE_COMPILE_CACHE forbids it
 */
export const cacheFolder = (platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string | null => {
  const { HOME = "", LOCALAPPDATA = "", XDG_CACHE_HOME = "" } = environment;
  const { NODE_COMPILE_CACHE = "", NODE_DISABLE_COMPILE_CACHE = "" } = environment;
  if (NODE_DISABLE_COMPILE_CACHE !== "") return null;
  if (NODE_COMPILE_CACHE !== "") return NODE_COMPILE_CACHE;
  if (platform === "win32") return LOCALAPPDATA === "" ? null : join(LOCALAPPDATA, "briefline", "cache");
  if (XDG_CACHE_HOME !== "") return join(XDG_CACHE_HOME, "briefline");
  if (HOME === "") return null;
  return platform === "darwin" ? join(HOME, "Library", "Caches", "briefline") : join(HOME, ".cache", "briefline");
};
