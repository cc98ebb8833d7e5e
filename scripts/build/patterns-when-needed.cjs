/**
 * A webpack loader for the command line. What stands in a module is made when the module is loaded, or a function called. A
 * pattern with classes of Unicode takes as long to make as judging a paragraph; there are a hundred, and most papers need few
 * of them. Here each becomes one that is made when it is first asked for (src/cli/start/late-pattern.ts), and of which
 * all that is known before is worked out now, while the sources stay as one writes them:
 *
 *     const word = /\p{L}+/gu;            ->  const word = new LatePattern("[\\p{L}]+", "gu", true);
 *     text.split(/\P{L}+/u)               ->  text.split(latePattern1), made once for the module
 *     const all = new RegExp(`^${word}`)  ->  const all = new LatePattern("^[\\p{L}]", "", true)
 *     const when = caseless(/if \p{L}/u)  ->  const when = () => latePattern1, of "[iI][fF] [\\p{L}]"
 *
 * What the last two come to is found by running the module, under a name of its own.
 */
const { resolve } = require("node:path");
const { sitesIn } = require("./pattern-sites.cjs");

/** @typedef {import("./pattern-sites.cjs").Site} Site */
/** @typedef {import("./pattern-sites.cjs").Pattern} Pattern */
/** @typedef {{ resourcePath: string, resourceQuery: string, importModule(path: string): Promise<any> }} Context */

const room = resolve(__dirname, "../../src/cli/start");
const asList = "?patterns";

/** @param {string} source @param {readonly Site[]} sites @param {(site: Site, text: string) => string} write */
const rewrite = (source, sites, write) => {
  let from = 0;
  const pieces = sites.flatMap((site) => {
    const before = source.slice(from, site.start);
    from = site.end;
    return [before, write(site, source.slice(site.start, site.end))];
  });
  return pieces.join("") + source.slice(from);
};

/** The module with a list that it exports of what it makes. */
const withList = (/** @type {string} */ source, /** @type {readonly Site[]} */ sites) => {
  const made = sites.filter(({ kind }) => kind === "made");
  const changed = rewrite(source, made, (site, text) => `(madePatterns[${made.indexOf(site)}] = ${text})`);
  return `export const madePatterns = [];\n${changed}`;
};

/**
 * @this {Context}
 * @param {string} source a module in JavaScript
 * @returns {Promise<string>}
 */
module.exports = async function (source) {
  if (!/\\p\{|new RegExp\(|(?:caseless|lazily)\(/.test(source)) return source;
  const sites = sitesIn(source);
  if (sites.length === 0) return source;
  if (this.resourceQuery === asList) return withList(source, sites);
  const isRun = sites.some(({ kind }) => kind === "made");
  const { madePatterns } = isRun ? await this.importModule(this.resourcePath + asList) : { madePatterns: [] };
  const { inBrackets } = await this.importModule(resolve(room, "plain-text.ts"));

  const late = (/** @type {Pattern} */ { source, flags }) => {
    const bracketed = inBrackets(source, flags);
    const told = [bracketed ?? source, flags, bracketed !== null].map((one) => JSON.stringify(one));
    return `/* @__PURE__ */ new LatePattern(${told.join(", ")})`;
  };
  /** @type {string[]} */
  const constants = [];
  const constantOf = (/** @type {string} */ made) => `latePattern${constants.push(made)}`;
  /** @type {Map<string, string>} */
  const shared = new Map();
  const sharedOf = (/** @type {string} */ made) => {
    const known = shared.get(made) ?? constantOf(made);
    shared.set(made, known);
    return known;
  };
  const next = madePatterns.values();
  const changed = rewrite(source, sites, (site) => {
    if (site.kind === "constructor") return "LatePattern";
    if (site.kind === "literal") return site.once ? late(site.pattern) : sharedOf(late(site.pattern));
    const made = next.next().value;
    return typeof made === "function" ? `() => ${constantOf(late(made()))}` : late(made);
  });
  return [
    `import { LatePattern } from ${JSON.stringify(resolve(room, "late-pattern.ts"))};`,
    ...constants.map((made, at) => `const latePattern${at + 1} = ${made};`),
    changed,
  ].join("\n");
};
