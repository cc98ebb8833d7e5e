/** With less on the heap there is nothing to gain, in bytes. */
const much = 96 * 1024 ** 2;

/**
 * Has V8 collect its garbage now, where there is much. To be called when something large has just been let go: what V8
 * had begun to mark while it was needed, it would keep until the round after the next.
 */
export const collectGarbage = (): void => {
  if (process.memoryUsage().heapUsed < much) return;
  process.getBuiltinModule("node:v8").setFlagsFromString("--expose-gc");
  // Each context has the function that was made while the flag was set: the one that we run in was made before.
  const collect: unknown = process.getBuiltinModule("node:vm").runInNewContext("gc");
  if (typeof collect === "function") Reflect.apply(collect, undefined, []);
};
