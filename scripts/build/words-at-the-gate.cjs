/**
 * A webpack loader for the script of the mail gate. It says what is wrong in a paper and never why that matters, how it
 * is mended or what a button does: of the words it takes those that are shown.
 */
const vm = require("node:vm");

/** @typedef {{ name: string, messages: Record<string, { what: unknown }> }} RuleSentences */

/** @param {RuleSentences} words */
const keepOfRule = ({ name, messages }) => ({
  name,
  messages: Object.fromEntries(Object.entries(messages).map(([id, { what }]) => [id, { what }])),
});

const shown = {
  /**
   * src/core/messages/rules: the words of a rule in each language.
   * @param {Record<string, RuleSentences>} words
   */
  rule: (words) => Object.fromEntries(Object.entries(words).map(([language, rule]) => [language, keepOfRule(rule)])),
  /**
   * src/core/messages/en.ts and its like.
   * @param {object} sentences
   */
  language: (sentences) => ({ ...sentences, fixes: {}, plan: {} }),
};

/**
 * @this {{ getOptions(): { of: keyof typeof shown }, resourcePath: string }}
 * @param {string} source
 */
module.exports = function (source) {
  const [, name] = /^export const (\w+) = /m.exec(source) ?? [];
  if (!name || /^(import|export \{)/m.test(source)) throw new Error(`${this.resourcePath} is more than words`);
  const words = vm.runInNewContext(`${source.replace(/^export const /m, "const ")}\n${name}`);
  return `export const ${name} = ${JSON.stringify(shown[this.getOptions().of](words))};`;
};
