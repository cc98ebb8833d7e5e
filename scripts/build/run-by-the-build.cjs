/**
 * A webpack loader for the command line: runs a module whose exports are data, or functions that give data, and puts what
 * comes of it in its place.
 *
 *     export const identity = { id: standard.id }     ->  export const identity = {"id":"standard"}
 *     export const read = () => parse(standard)       ->  export const read = () => JSON.parse("…")
 */
const { isDeepStrictEqual } = require("node:util");

const asItIs = "?as-it-is";

/**
 * @this {{ resourcePath: string, resourceQuery: string, importModule(path: string): Promise<Record<string, unknown>> }}
 * @param {string} source a module in JavaScript
 * @returns {Promise<string>}
 */
module.exports = async function (source) {
  if (this.resourceQuery === asItIs) return source;
  const written = Object.entries(await this.importModule(this.resourcePath + asItIs)).map(([name, value]) => {
    const data = typeof value === "function" ? value() : value;
    const json = JSON.stringify(data);
    if (!isDeepStrictEqual(JSON.parse(json), data))
      throw new Error(`${name} in ${this.resourcePath} is no plain data.`);
    return `export const ${name} = ${typeof value === "function" ? `() => JSON.parse(${JSON.stringify(json)})` : json};`;
  });
  return written.join("\n");
};
