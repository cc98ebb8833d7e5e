/**
 * A webpack loader for the command line. What stands at the top of a module is made when the module is loaded. A pattern
 * with classes of Unicode takes as long as judging a paragraph; there are a hundred, and most papers need few of them.
 * Here they are made when they are first asked for, while the sources stay as one writes them:
 *
 *     const word = /\p{L}+/gu;  text.match(word)    ->  const word = () => (…made once…);  text.match(word())
 *     caseless(/\p{L}+/u)                           ->  caseless({ source: "\\p{L}+", flags: "u" })
 */
const { parse } = require("acorn");
const { ancestor } = require("acorn-walk");

/** @typedef {import("acorn").AnyNode} Node */
/** @typedef {{ start: number, end: number, text: string }} Change */

const isSlow = (/** @type {Node | null | undefined} */ node) =>
  node?.type === "Literal" && node.regex !== undefined && node.regex !== null && node.regex.pattern.includes("\\p{");

/** @param {import("acorn").Program} program */
const slowAtTop = (program) =>
  program.body
    .flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
    .flatMap(({ id, init }) => (id.type === "Identifier" && init && isSlow(init) ? [{ name: id.name, init }] : []));

/**
 * Where each name is used, and how often it is declared; a name that is handed on as it is called is of no use here.
 * @param {import("acorn").Program} program
 */
const namesIn = (program) => {
  /** @type {Map<string, Node[]>} */
  const uses = new Map();
  /** @type {string[]} */
  const declared = [];
  /** @type {Set<string>} */
  const handedOn = new Set();
  /** @type {Node[]} */
  const caseless = [];
  ancestor(program, {
    Identifier(node, _state, around) {
      uses.set(node.name, [...(uses.get(node.name) ?? []), node]);
      const parent = around.at(-2);
      if (parent?.type === "Property" && parent.shorthand) handedOn.add(node.name);
    },
    // acorn-walk's name for an identifier that is declared; its types do not know it.
    .../** @type {object} */ ({
      VariablePattern: (/** @type {import("acorn").Identifier} */ { name }) => void declared.push(name),
    }),
    ExportNamedDeclaration({ specifiers }) {
      for (const { local } of specifiers) if (local.type === "Identifier") handedOn.add(local.name);
    },
    CallExpression({ callee, arguments: [only] }) {
      if (callee.type === "Identifier" && callee.name === "caseless" && only && isSlow(only)) caseless.push(only);
    },
  });
  const isSafe = (/** @type {string} */ name) =>
    !handedOn.has(name) && declared.filter((other) => other === name).length === 1;
  return { uses, isSafe, caseless };
};

/** @param {string} source a module in JavaScript */
const changesOf = (source) => {
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const { uses, isSafe, caseless } = namesIn(program);
  /** @type {Change[]} */
  const changes = caseless.map(({ start, end }) => {
    const [, pattern, flags] = /^\/(.*)\/([a-z]*)$/s.exec(source.slice(start, end)) ?? [];
    return { start, end, text: JSON.stringify({ source: pattern, flags }) };
  });
  for (const { name, init } of slowAtTop(program).filter((constant) => isSafe(constant.name))) {
    const { start, end } = init;
    const made = `/* @__PURE__ */ ((made) => () => (made ??= ${source.slice(start, end)}))()`;
    changes.push({ start, end, text: made });
    for (const use of uses.get(name) ?? []) changes.push({ start: use.start, end: use.end, text: `${name}()` });
  }
  return changes;
};

/** @param {string} source @returns {string} */
module.exports = (source) => {
  if (!source.includes("\\p{")) return source;
  return changesOf(source)
    .sort((one, other) => other.start - one.start)
    .reduce((text, { start, end, text: changed }) => text.slice(0, start) + changed + text.slice(end), source);
};
