import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Redis } from "ioredis";
import sqlite from "node-sqlite3-wasm";
import { printTable } from "./measure.mjs";
import { makeArchive } from "./sweep-archive.mjs";
import { watch } from "./watched.mjs";

const papers = Number(process.env["BENCH_PAPERS"] ?? 2000);
const crowds = [1, 2, 4];
const kills = 20;

/** @typedef {{ main: string, folder: string, archive: string }} Place */
/** @typedef {ReturnType<typeof watch>} Watched */

const headings = [
  "",
  "papers a second",
  "processor, a paper",
  "of it sweep",
  "workers",
  "server",
  "memory: sweep",
  "worker",
  "server",
];

const perPaper = (/** @type {number} */ seconds) => `${((seconds / papers) * 1000).toFixed(2)} ms`;
const size = (/** @type {number} */ megabytes) => `${megabytes.toFixed(0)} MB`;
const sum = (/** @type {readonly Watched[]} */ all) => all.reduce((seconds, { taken }) => seconds + taken.seconds, 0);

const databaseRows = (/** @type {string} */ path) => {
  const database = new sqlite.Database(path, { readOnly: true });
  try {
    return database.get(
      "SELECT count(*) AS papers, count(DISTINCT path) AS paths, sum(tries > 0) AS aside, count(report.paper) AS reports " +
        "FROM paper LEFT JOIN report ON report.paper = paper.id",
    );
  } finally {
    database.close();
  }
};

/** @param {Place} place @param {readonly string[]} more */
const startSweep = ({ main, folder, archive }, more) => {
  const into = join(folder, `${performance.now()}.db`);
  return { into, sweep: watch(process.execPath, [main, "sweep", archive, "--into", into, ...more]) };
};

/** @param {Place} place @param {number} jobs */
const here = async (place, jobs) => {
  const began = performance.now();
  const { sweep } = startSweep(place, ["--jobs", String(jobs)]);
  await sweep.ended;
  const rate = (papers / (performance.now() - began)) * 1000;
  const { seconds, megabytes } = sweep.taken;
  return [`${jobs} here`, rate.toFixed(0), perPaper(seconds), perPaper(seconds), "", "", size(megabytes), "", ""];
};

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((settle) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => settle(typeof address === "object" && address ? address.port : 0));
    });
  });

/** Starts a server that keeps nothing on a disk. */
const startServer = async (/** @type {string} */ folder) => {
  const port = await freePort();
  const server = watch("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--dir", folder, "--save", ""]);
  const redis = new Redis(port, "127.0.0.1", { maxRetriesPerRequest: null });
  redis.on("error", () => undefined);
  await redis.ping();
  redis.disconnect();
  return { server, address: `redis://127.0.0.1:${port}` };
};

/** @param {Place} place @param {string} address */
const startWorker = ({ main, archive }, address) =>
  watch(process.execPath, [main, "worker", archive, "--queue", address, "--jobs", "1", "--lang", "en"]);

/** @param {Place} place @param {number} count */
const byQueue = async (place, count) => {
  const { server, address } = await startServer(place.folder);
  const workers = Array.from({ length: count }, () => startWorker(place, address));
  const began = performance.now();
  const { sweep } = startSweep(place, ["--queue", address]);
  await sweep.ended;
  const rate = (papers / (performance.now() - began)) * 1000;
  await Promise.all(workers.map((worker) => worker.stop("SIGTERM")));
  await server.stop("SIGTERM");
  const all = sum([sweep, server, ...workers]);
  const parts = [sum([sweep]), sum(workers), sum([server])].map(perPaper);
  const memory = [sweep, workers[0] ?? sweep, server].map(({ taken }) => size(taken.megabytes));
  return [`${count} by queue`, rate.toFixed(0), perPaper(all), ...parts, ...memory];
};

/** Two workers, one of which is killed every few seconds while another takes its place. */
const killing = async (/** @type {Place} */ place) => {
  const { server, address } = await startServer(place.folder);
  const workers = [startWorker(place, address), startWorker(place, address)];
  const { sweep, into } = startSweep(place, ["--queue", address]);
  let isOver = false;
  void sweep.ended.then(() => (isOver = true));
  while (!isOver && !statSync(into, { throwIfNoEntry: false })?.size) await pause(100);
  let killed = 0;
  while (!isOver && killed < kills) {
    // A worker that has just begun has nothing in its hands.
    while (!isOver && !workers[0]?.said().includes("Judging")) await pause(50);
    await pause(500 + Math.random() * 3000);
    if (isOver) break;
    await workers.shift()?.stop("SIGKILL");
    killed += 1;
    workers.push(startWorker(place, address));
  }
  await sweep.ended;
  await Promise.all(workers.map((worker) => worker.stop("SIGTERM")));
  await server.stop("SIGTERM");
  const { papers: kept, paths, aside, reports } = databaseRows(into) ?? {};
  printTable(`${papers} papers, two workers, kill -9`, [
    ["killed", "rows", "papers", "reports", "lost", "twice", "set aside"],
    [killed, kept, paths, reports, papers - Number(paths), Number(kept) - Number(paths), aside].map(String),
  ]);
};

/** Builds the command line and an archive for it. */
const inPlace = async (/** @type {(place: Place) => Promise<void>} */ measure) => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const bin = join(folder, "bin");
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", "--env", "cli", "--output-path", bin]);
    symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
    const place = { main: join(bin, "briefline.js"), folder, archive: join(folder, "archive") };
    makeArchive(place.archive, papers);
    await measure(place);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The sweep of an archive on this machine, and by workers through a queue. */
export const benchSweep = () =>
  inPlace(async (place) => {
    const rows = [];
    for (const jobs of crowds) rows.push(await here(place, jobs));
    for (const count of crowds) rows.push(await byQueue(place, count));
    printTable(`${papers} papers; a worker has one thread`, [headings, ...rows]);
  });

/** What is lost, and what comes twice, when workers are killed. */
export const benchKills = () => inPlace(killing);
