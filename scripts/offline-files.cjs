/** Tells the desk's service worker which files of the build the desk consists of. */
const { createHash } = require("node:crypto");
const { Compilation, sources } = require("webpack");

const name = "OfflineFiles";

/**
 * Every file that the chunks of an entry may come to need: what it imports when asked for and its workers included.
 * @param {import("webpack").Entrypoint} entrypoint
 * @returns {ReadonlySet<string>}
 */
const filesOf = (entrypoint) => {
  /** @type {Set<string>} */
  const files = new Set();
  const seen = new Set();
  const take = (/** @type {import("webpack").Chunk} */ chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const file of [...chunk.files, ...chunk.auxiliaryFiles]) files.add(file);
    for (const other of chunk.getAllReferencedChunks()) take(other);
    for (const worker of chunk.getAllReferencedAsyncEntrypoints()) for (const other of worker.chunks) take(other);
  };
  for (const chunk of entrypoint.chunks) take(chunk);
  return files;
};

/** A plugin of webpack: writes the list, and a version that is another for every other list, before a script. */
class OfflineFiles {
  /** @param {{ entry: string, page: string, beside: readonly string[], script: string }} options */
  constructor(options) {
    this.options = options;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    const { entry, page, beside, script } = this.options;
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      // After the names have got the hashes of their contents, and the page the names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const entrypoint = compilation.entrypoints.get(entry);
        const source = compilation.getAsset(page)?.source.source();
        if (!entrypoint || source === undefined) throw new Error(`${entry} has no ${page}`);
        const files = [page, ...beside, ...filesOf(entrypoint)].sort();
        const version = createHash("sha256").update(files.join("\n")).update(source).digest("hex").slice(0, 16);
        const said = `self.offlineFiles=${JSON.stringify(files)};self.offlineVersion=${JSON.stringify(version)};\n`;
        compilation.updateAsset(script, (old) => new sources.ConcatSource(said, old));
      });
    });
  }
}

module.exports = { OfflineFiles };
