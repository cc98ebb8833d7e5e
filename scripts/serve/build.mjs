/** Builds the add-in (dist/) and the playground (.cache/playground) where their sources are newer than what was built. */
import { spawn } from "node:child_process";
import { existsSync, readdirSync, statSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(import.meta.dirname, "../..");
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/** What each build leaves behind, and how to ask for it. */
const builds = [
  { name: "the add-in", page: "dist/taskpane.html", options: [] },
  { name: "the playground", page: ".cache/playground/index.html", options: ["--env", "playground"] },
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

/**
 * @param {readonly string[]} options of webpack
 * @returns {Promise<void>}
 */
const build = (options) =>
  new Promise((done, failed) => {
    const child = spawn(process.execPath, [join(root, "node_modules/webpack/bin/webpack.js"), ...options], {
      cwd: root,
    });
    let output = "";
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.stderr.on("data", (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.on("close", (code) => (code === 0 ? done() : failed(new Error(output))));
  });

/**
 * Builds what is stale, both at a time, and says so. Throws an error with webpack's words where it cannot.
 * @param {(text: string) => void} say
 */
export const buildWhatIsStale = async (say) => {
  const changed = Math.max(...sources.map((path) => newest(join(root, path))));
  const isFresh = (/** @type {string} */ page) => existsSync(page) && statSync(page).mtimeMs >= changed;
  const stale = builds.filter(({ page }) => !isFresh(join(root, page)));
  if (stale.length === 0) return;
  const started = Date.now();
  say(`Building ${stale.map(({ name }) => name).join(" and ")} ... `);
  await Promise.all(stale.map(({ options }) => build(options)));
  // webpack leaves a page that has not changed as it lies, with the time that it had.
  for (const { page } of stale) utimesSync(join(root, page), new Date(started), new Date(started));
  say(`${((Date.now() - started) / 1000).toFixed(1)} s\n`);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildWhatIsStale((text) => process.stdout.write(text));
