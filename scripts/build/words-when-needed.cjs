/**
 * A webpack loader for the command line. A call speaks one language, and most papers need few of the sentences that there
 * are; as objects all of them take a fifth of what loading the program does. Here a module of nothing but words
 * becomes a text, which is read when the first of them is asked for:
 *
 *     export const echoWords = { en: …, fr: … }
 *     ->  export const echoWords = { get en() { return words().en; }, get fr() { return words().fr; } }
 */
const vm = require("node:vm");

/** @param {string} source a module in JavaScript @returns {string} */
module.exports = (source) => {
  const [, name] = /^export const (\w+) = /m.exec(source) ?? [];
  if (!name || /^(import|export \{)/m.test(source)) return source;
  const words = vm.runInNewContext(`${source.replace(/^export const /m, "const ")}\n${name}`);
  const getters = Object.keys(words).map((key) => `get ${key}() { return words().${key}; }`);
  return [
    `let read;`,
    `const words = () => (read ??= JSON.parse(${JSON.stringify(JSON.stringify(words))}));`,
    `export const ${name} = { ${getters.join(", ")} };`,
  ].join("\n");
};
