/**
 * A webpack loader for the command line. A call speaks one language, and most papers need few of the sentences that there
 * are; as objects all of them take a fifth of what loading the program does. Here a module of nothing but words
 * becomes a text, which is read when the first of them is asked for:
 *
 *     export const echoWords = { en: …, fr: …, de: … }  ->  export const echoWords = new LateWords(() => "…")
 *     export const english = { fixes: …, plan: … }
 *     ->  export const english = { get fixes() { return words().fixes; }, get plan() { return words().plan; } }
 */
const { resolve } = require("node:path");
const vm = require("node:vm");

const place = resolve(__dirname, "../../src/cli/start/late-words.ts");

const isByLanguage = (/** @type {object} */ words) => Object.keys(words).join() === "en,fr,de";

/** @param {string} source a module in JavaScript @returns {string} */
module.exports = (source) => {
  const [, name] = /^export const (\w+) = /m.exec(source) ?? [];
  if (!name || /^(import|export \{)/m.test(source)) return source;
  const words = vm.runInNewContext(`${source.replace(/^export const /m, "const ")}\n${name}`);
  const json = JSON.stringify(JSON.stringify(words));
  if (isByLanguage(words)) {
    return [
      `import { LateWords } from ${JSON.stringify(place)};`,
      `export const ${name} = /* @__PURE__ */ new LateWords(() => ${json});`,
    ].join("\n");
  }
  const getters = Object.keys(words).map((key) => `get ${key}() { return words().${key}; }`);
  return [
    `let read;`,
    `const words = () => (read ??= JSON.parse(${json}));`,
    `export const ${name} = { ${getters.join(", ")} };`,
  ].join("\n");
};
