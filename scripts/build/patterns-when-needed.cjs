/**
 * A webpack loader for the command line. What stands in a module is made when the module is loaded, or a function called. A
 * pattern with classes of Unicode takes as long to make as judging a paragraph; there are a hundred, and most papers need few
 * of them. Here each becomes one that is made when it is first asked for (src/cli/start/late-pattern.ts), while the
 * sources stay as one writes them:
 *
 *     const word = /\p{L}+/gu;       ->  const word = new LatePattern("\\p{L}+", "gu");
 *     text.split(/\P{L}+/u)          ->  text.split(latePattern1), made once for the module
 *     new RegExp(`\\p{L}${end}`)     ->  new LatePattern(`\\p{L}${end}`)
 *     caseless(/\p{L}+/u)            ->  caseless({ source: "\\p{L}+", flags: "u" })
 */
const { resolve } = require("node:path");
const { parse } = require("acorn");
const { ancestor } = require("acorn-walk");

/** @typedef {import("acorn").AnyNode} Node */
/** @typedef {{ start: number, end: number, text: string }} Change */

const ofText = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

const regexOf = (/** @type {Node | undefined} */ node) => (node?.type === "Literal" ? node.regex : undefined);

const isSlow = (/** @type {Node} */ node) => regexOf(node)?.pattern.includes("\\p{") ?? false;

/** Whether a method of a text is called with the pattern: then the pattern does not remember where it was. */
const isForText = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) =>
  parent?.type === "CallExpression" &&
  parent.arguments[0] === node &&
  parent.callee.type === "MemberExpression" &&
  parent.callee.property.type === "Identifier" &&
  ofText.has(parent.callee.property.name);

const isCaseless = (/** @type {Node | undefined} */ node) =>
  node?.type === "CallExpression" && node.callee.type === "Identifier" && node.callee.name === "caseless";

const isFunction = (/** @type {Node} */ { type }) => /Function|PropertyDefinition|StaticBlock/.test(type);

/** @param {string} source a module in JavaScript */
const changesOf = (source) => {
  /** @type {Change[]} */
  const changes = [];
  /** @type {string[]} */
  const hoisted = [];
  const late = (/** @type {{ pattern: string, flags: string }} */ { pattern, flags }) =>
    `/* @__PURE__ */ new LatePattern(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
  const hoist = (/** @type {string} */ made) => {
    const before = hoisted.indexOf(made);
    return `latePattern${before < 0 ? hoisted.push(made) : before + 1}`;
  };
  ancestor(parse(source, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal(node, _state, around) {
      const regex = regexOf(node);
      if (!regex || !isSlow(node)) return;
      const { start, end } = node;
      const parent = around.at(-2);
      if (isCaseless(parent)) {
        changes.push({ start, end, text: JSON.stringify({ source: regex.pattern, flags: regex.flags }) });
      } else if (!around.some(isFunction)) {
        changes.push({ start, end, text: late(regex) });
      } else if (!/[gy]/.test(regex.flags) || isForText(node, parent)) {
        changes.push({ start, end, text: hoist(late(regex)) });
      }
    },
    NewExpression({ callee }) {
      if (callee.type !== "Identifier" || callee.name !== "RegExp") return;
      changes.push({ start: callee.start, end: callee.end, text: "LatePattern" });
    },
  });
  return { changes, hoisted };
};

const place = resolve(__dirname, "../../src/cli/start/late-pattern.ts");

/** @param {string} source @returns {string} */
module.exports = (source) => {
  if (!/\\p\{|new RegExp\(/.test(source)) return source;
  const { changes, hoisted } = changesOf(source);
  if (changes.length === 0) return source;
  const changed = changes
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: written }) => text.slice(0, start) + written + text.slice(end), source);
  const constants = hoisted.map((made, at) => `const latePattern${at + 1} = ${made};`);
  return [`import { LatePattern } from ${JSON.stringify(place)};`, ...constants, changed].join("\n");
};
