/** Builds the add-in (dist/) and the playground (.cache/playground) where their sources are newer than what was built. */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** What each build leaves behind last, and the argument that asks for it. */
const builds = [
  { name: "the add-in", page: "dist/taskpane.html", environment: {} },
  { name: "the playground", page: ".cache/playground/index.html", environment: { playground: true } },
];

/**
 * When the newest file at or under a path was changed, in milliseconds.
 * @param {string} path
 * @returns {number}
 */
const newest = (path) => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

/** @param {object} environment */
const build = async (environment) => {
  const { default: webpack } = await import("webpack");
  const { default: configure } = await import("../../webpack.config.js");
  const compiler = webpack({ ...configure(environment), context: root });
  const stats = await new Promise((done, failed) =>
    compiler.run((error, result) => (error ? failed(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
};

/**
 * Builds what is stale, one after the other, and says so.
 * @param {(line: string) => void} say
 */
export const buildWhatIsStale = async (say) => {
  const changed = Math.max(...sources.map((path) => newest(join(root, path))));
  for (const { name, page, environment } of builds) {
    const built = join(root, page);
    if (existsSync(built) && statSync(built).mtimeMs >= changed) continue;
    const started = Date.now();
    say(`Building ${name} ... `);
    await build(environment);
    say(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhatIsStale((line) => process.stdout.write(line));
