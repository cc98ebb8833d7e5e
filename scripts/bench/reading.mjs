import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exponent, median, printTable, show } from "./measure.mjs";
import { findDocx2txt, makeCheckTogether, makeReaders } from "./readers.mjs";
import { makeWordPaper } from "./word-paper.mjs";

/** @typedef {import("./readers.mjs").Reader} Reader */

/** Rounds before those that count: the engine still optimises our code in the third. */
const warming = 3;

/**
 * The milliseconds that something takes for a file, the median of rounds over all files.
 * @param {() => Promise<void>} round
 * @param {readonly Uint8Array[]} files
 * @param {number} rounds those that count
 */
const timeOf = async (round, files, rounds) => {
  const times = [];
  for (let turn = -warming; turn < rounds; turn += 1) {
    const started = performance.now();
    await round();
    if (turn >= 0) times.push((performance.now() - started) / files.length);
  }
  return median(times);
};

/**
 * What each reader takes for a file. Each takes all its rounds before the next begins: in the memory that mammoth leaves
 * behind, whoever comes after it takes up to a half more.
 * @param {Readonly<Record<string, Reader>>} readers
 * @param {readonly Uint8Array[]} files
 * @param {number} rounds
 */
const compare = async (readers, files, rounds) => {
  /** @type {Map<string, number>} */
  const medians = new Map();
  for (const [name, reader] of Object.entries(readers)) {
    const round = async () => {
      for (const file of files) await reader(file);
    };
    medians.set(name, await timeOf(round, files, rounds));
  }
  return medians;
};

/** What our check takes for a file where as many are judged side by side as on the command line. */
const timeTogether = async (/** @type {readonly Uint8Array[]} */ files, /** @type {number} */ rounds) => {
  const { checkTogether, together } = await makeCheckTogether();
  const round = async () => {
    for (let at = 0; at < files.length; at += together) await checkTogether(files.slice(at, at + together));
  };
  return /** @type {const} */ ([`check, ${together} side by side`, await timeOf(round, files, rounds)]);
};

/** The most memory that each reader takes for a file, in mebibytes, over what its process took before. */
const peaks = (/** @type {readonly string[]} */ names, /** @type {Uint8Array} */ bytes) => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const file = join(folder, "paper.docx");
    writeFileSync(file, bytes);
    const peak = (/** @type {string} */ name) =>
      Number(execFileSync(process.execPath, ["scripts/bench/peak.mjs", name, file], { encoding: "utf8" }));
    return new Map(names.map((name) => [name, peak(name)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/**
 * @param {string} title
 * @param {ReadonlyMap<string, number>} figures
 * @param {(figure: number) => string} say
 */
const printCompared = (title, figures, say) => {
  const [limit, mammoth] = [figures.get("limit") ?? 0, figures.get("mammoth") ?? 0];
  printTable(title, [
    ["", "a file", "limit × ", "mammoth ÷ "],
    ...[...figures].map(([name, figure]) => [
      name,
      say(figure),
      (figure / limit).toFixed(1),
      (mammoth / figure).toFixed(1),
    ]),
  ]);
};

/**
 * Our reading and our whole check beside mammoth's `extractRawText`, and beside the limit: unpacking and finding each
 * tag. Same files, same process; docx2txt, where this machine has it, in a process of its own.
 */
export const benchReading = async () => {
  const readers = await makeReaders();
  const docx2txt = findDocx2txt();
  const small = Array.from({ length: 500 }, (_, at) => makeWordPaper(3 + (at % 5), at + 1));
  const large = makeWordPaper(1_000, 1);
  const fewer = { limit: readers.limit, read: readers.read, check: readers.check };
  const all = { ...readers, "check after mammoth": readers.check };
  const sideBySide = await timeTogether(small, 3);
  const ofSmall = new Map([...(await compare(all, small, 3)), sideBySide]);
  printCompared("500 briefings of 3 to 7 pages as Word saves them, warm, medians", ofSmall, show);
  const tens = await compare(fewer, [makeWordPaper(10, 1)], 21);
  const ofLarge = await compare(docx2txt ? { ...all, docx2txt } : all, [large], 7);
  printCompared("One of 1,000 pages, the same", ofLarge, show);
  printCompared(
    "One of 1,000 pages, the most memory",
    peaks(Object.keys(readers), large),
    (figure) => `${figure.toFixed(0)} MiB`,
  );
  const grows = Object.keys(fewer).map(
    (name) => `${name} ${exponent(tens.get(name) ?? 1, ofLarge.get(name) ?? 1, 100).toFixed(2)}`,
  );
  process.stdout.write(`  from 10 to 1,000 pages grows with the power of ${grows.join(", ")}\n`);
};
