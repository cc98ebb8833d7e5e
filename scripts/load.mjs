/**
 * Ten thousand checks, fifty at a time, by the service as it ships: `npm run load`, or `npm run load 500 20`. Figures, and
 * a failure where an answer is another than it should be.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { printTable, show } from "./bench/measure.mjs";

const [checks = 10_000, atOnce = 50] = process.argv.slice(2).map(Number);
const names = ["complete.en.docx", "messy.en.docx", "half-finished.en.docx", "complete.fr.docx", "complete.de.docx"];
const papers = names.map((name) => ({ name, bytes: readFileSync(`assets/samples/${name}`) }));
const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

/** @typedef {{ status: number, text: string }} Reply */

/**
 * @param {string} url
 * @param {Buffer} [body]
 * @returns {Promise<Reply>}
 */
const ask = (url, body) =>
  new Promise((settle, refuse) => {
    const headers = { "content-type": "application/octet-stream" };
    const asked = request(url, { agent, method: body ? "POST" : "GET", headers }, (reply) => {
      /** @type {Buffer[]} */
      const chunks = [];
      reply.on("data", (chunk) => chunks.push(chunk));
      reply.on("end", () => settle({ status: reply.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
      reply.on("error", refuse);
    });
    asked.on("error", refuse);
    asked.end(body);
  });

/** @param {import("node:child_process").ChildProcess} service */
const addressOf = (service) =>
  new Promise((settle, refuse) => {
    service.stdout?.once("data", (line) => settle(/http\S+/.exec(String(line))?.[0] ?? ""));
    service.once("exit", () => refuse(new Error("The service has not started. Is bin/ built? npm run build")));
  });

/** @param {string} address */
const megabytesOf = async (address) => {
  const { text } = await ask(`${address}/metrics`);
  return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)?.[1]) / 1024 / 1024;
};

/**
 * Asks for so many checks, some at a time. Returns the milliseconds that each took; throws at the first wrong answer.
 * @param {string} address
 * @param {number} count
 * @param {readonly string[]} truth
 */
const crowd = async (address, count, truth) => {
  /** @type {number[]} */
  const times = [];
  let next = 0;
  const one = async () => {
    for (let number = next++; number < count; number = next++) {
      const place = number % papers.length;
      const paper = papers[place];
      const started = performance.now();
      const { status, text } = await ask(`${address}/check?lang=en&name=${paper?.name}`, paper?.bytes);
      times.push(performance.now() - started);
      if (status !== 200 || text !== truth[place]) throw new Error(`A wrong answer: ${status} ${text.slice(0, 500)}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return times.sort((a, b) => a - b);
};

const service = spawn(process.execPath, ["bin/briefline.js", "serve", "--port", "0", "--quiet", "--no-config"], {
  stdio: ["ignore", "pipe", "inherit"],
});
try {
  const address = await addressOf(service);
  const truth = [];
  for (const { name, bytes } of papers) truth.push((await ask(`${address}/check?lang=en&name=${name}`, bytes)).text);
  await crowd(address, Math.min(1_000, checks), truth);
  const before = await megabytesOf(address);
  const started = performance.now();
  const times = await crowd(address, checks, truth);
  const took = performance.now() - started;
  const after = await megabytesOf(address);
  const at = (/** @type {number} */ share) => show(times[Math.floor(times.length * share)] ?? 0);
  printTable(`${checks} checks, ${atOnce} at a time, Node ${process.version}`, [
    ["checks a second", "p50", "p99", "longest", "memory before", "after"],
    [
      (checks / (took / 1000)).toFixed(0),
      at(0.5),
      at(0.99),
      at(1 - 1e-9),
      `${before.toFixed(0)} MB`,
      `${after.toFixed(0)} MB`,
    ],
  ]);
} finally {
  agent.destroy();
  service.kill("SIGTERM");
}
