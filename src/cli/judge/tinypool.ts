/**
 * The package that runs threads. It is a module of the newer kind and has to be imported; code that we keep compiled
 * cannot import, so the build makes this a file of its own.
 */
export const loadTinypool = () => import("tinypool");
