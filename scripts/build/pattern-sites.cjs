/** Where a module in JavaScript makes patterns (patterns-when-needed.cjs). */
const { parse } = require("acorn");
const { ancestor } = require("acorn-walk");

/** @typedef {import("acorn").AnyNode} Node */
/** @typedef {{ source: string, flags: string }} Pattern */
/**
 * A piece of a module that makes a pattern. `literal`: one with classes of Unicode as one writes it, in a module that is
 * loaded (`once`) or a function that may run often. `made`: one that is worked out when the module is loaded, or that is
 * made when it is asked for. `constructor`: the name `RegExp` in a function.
 * @typedef {{ start: number, end: number } & (
 *   | { kind: "literal", once: boolean, pattern: Pattern }
 *   | { kind: "made" }
 *   | { kind: "constructor" }
 * )} Site
 */

const ofText = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

const regexOf = (/** @type {Node | undefined} */ node) => (node?.type === "Literal" ? node.regex : undefined);

/** Whether a method of a text is called with the pattern: then the pattern does not remember where it was. */
const isForText = (/** @type {Node} */ node, /** @type {Node | undefined} */ parent) =>
  parent?.type === "CallExpression" &&
  parent.arguments[0] === node &&
  parent.callee.type === "MemberExpression" &&
  parent.callee.property.type === "Identifier" &&
  ofText.has(parent.callee.property.name);

const calls = (/** @type {Node} */ node, /** @type {readonly string[]} */ names) =>
  (node.type === "CallExpression" || node.type === "NewExpression") &&
  node.callee.type === "Identifier" &&
  names.includes(node.callee.name);

/** What gives a pattern when it is asked for (src/core/text). */
const isLate = (/** @type {Node} */ node) => calls(node, ["caseless", "lazily"]);

const isMaking = (/** @type {Node} */ node) => isLate(node) || calls(node, ["RegExp"]);

const isFunction = (/** @type {Node} */ { type }) => /Function|PropertyDefinition|StaticBlock/.test(type);

/**
 * @param {string} source a module in JavaScript
 * @returns {Site[]} in order, none within another
 */
module.exports.sitesIn = (source) => {
  /** @type {Site[]} */
  const sites = [];
  ancestor(parse(source, { ecmaVersion: "latest", sourceType: "module" }), {
    Literal(node, _state, around) {
      const regex = regexOf(node);
      if (!regex?.pattern.includes("\\p{") || around.slice(0, -1).some(isMaking)) return;
      const { start, end } = node;
      const once = !around.some(isFunction);
      if (!once && /[gy]/.test(regex.flags) && !isForText(node, around.at(-2))) return;
      sites.push({ kind: "literal", start, end, once, pattern: { source: regex.pattern, flags: regex.flags } });
    },
    CallExpression(node, _state, around) {
      const { start, end } = node;
      if (isLate(node) && !around.some(isFunction)) sites.push({ kind: "made", start, end });
    },
    NewExpression(node, _state, around) {
      if (!calls(node, ["RegExp"]) || around.slice(0, -1).some(isMaking)) return;
      const { start, end } = around.some(isFunction) ? node.callee : node;
      sites.push({ kind: around.some(isFunction) ? "constructor" : "made", start, end });
    },
  });
  return sites.sort((one, other) => one.start - other.start);
};
