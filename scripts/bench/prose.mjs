import { readFileSync } from "node:fs";

const samples = ["complete", "full", "steering-brief", "event-speech", "phone-call"];

/** The paragraphs of our English samples. */
const readSamples = async () => {
  const { openDocxPort } = await import("../../src/docx/port");
  const texts = [];
  for (const name of samples) {
    const port = openDocxPort(readFileSync(`assets/samples/${name}.en.docx`));
    const model = port.ok ? await port.value.read() : port;
    if (!model.ok) throw new Error(`The sample ${name} cannot be read: ${model.problem.code}`);
    texts.push(...model.value.paragraphs.map(({ text }) => text));
  }
  return texts;
};

const fewestWords = 6;
const sentences = (await readSamples())
  .flatMap((text) => text.split(/(?<=[.?!])\s+/))
  .filter((sentence) => /[.?!]$/.test(sentence) && sentence.split(" ").length >= fewestWords);

/**
 * What may stand behind a word; "" before the first.
 * @type {Map<string, string[]>}
 */
const following = new Map();
for (const sentence of sentences) {
  ["", ...sentence.split(" ")].forEach((word, at, words) => {
    const next = words[at + 1];
    if (next !== undefined) following.set(word, [...(following.get(word) ?? []), next]);
  });
}

/**
 * A sentence as officials write, with names, numbers, dates and all: one of our samples, or, more often, a chain of words
 * of which each stands behind the one before it somewhere in them.
 * @param {() => number} next numbers from 0 to 2³² that look random
 */
export const proseSentence = (next) => {
  /** @template Each @param {readonly Each[]} all */
  const one = (all) => all[Math.floor((next() / 2 ** 32) * all.length)];
  if (next() / 2 ** 32 < 0.4) return one(sentences) ?? "";
  const words = [];
  let word = "";
  while (words.length < 34 && following.has(word)) {
    word = one(following.get(word) ?? []) ?? "";
    words.push(word);
  }
  return words.join(" ").replace(/[^.?!]$/, "$&.");
};
