/**
 * Everything that a change must pass, quick steps first; the first that fails ends the run.
 * `npm run check types lint` runs only the steps named. Last line: "N passed, N failed", tests of all kinds.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { delimiter, resolve } from "node:path";

/** @typedef {{ name: string, command: string, tests?: boolean }} Step */

/** @type {readonly Step[]} */
const steps = [
  { name: "types", command: "tsc -b" },
  { name: "lint", command: "eslint ." },
  { name: "directions", command: "depcruise src test scripts --output-type err-long" },
  { name: "format", command: "prettier --check ." },
  { name: "redis", command: "node scripts/redis.mjs --install" },
  { name: "unit", command: "jest --selectProjects unit", tests: true },
  { name: "build", command: "webpack" },
  { name: "manifest", command: "node scripts/check-manifest.mjs" },
  { name: "sizes", command: "node scripts/check-sizes.mjs" },
  { name: "browser", command: "node scripts/browser.mjs --install" },
  { name: "e2e", command: "jest --selectProjects e2e --runInBand", tests: true },
];

const reports = ".cache/check";
const environment = { ...process.env, PATH: `${resolve("node_modules/.bin")}${delimiter}${process.env["PATH"] ?? ""}` };

/**
 * Runs a command line and keeps what it prints.
 * @param {string} command
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
const run = (command) =>
  new Promise((done) => {
    const child = spawn(command, { shell: true, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.stderr.on("data", (/** @type {Buffer} */ chunk) => (output += chunk.toString()));
    child.on("close", (code) => done({ ok: code === 0, output }));
  });

/** Where every test runs; the titles of the few that cannot run elsewhere say why. */
const runsAll = process.platform === "linux" && process.arch === "x64";

/**
 * What jest wrote. A test file that could not run and a run without tests count as failed, and so does a skipped test
 * where none has to be.
 * @param {string} file
 */
const countTests = (file) => {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, "utf8"));
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.numRuntimeErrorTestSuites + (report.numTotalTests === 0 ? 1 : 0);
  const failed = report.numFailedTests + broken + (runsAll ? skipped : 0);
  return { passed: report.numPassedTests, failed, skipped };
};

/** @param {Step} step */
const take = async (step) => {
  const started = Date.now();
  const report = `${reports}/${step.name}.json`;
  process.stdout.write(`… ${step.name}`);
  const { ok, output } = await run(step.tests ? `${step.command} --json --outputFile=${report}` : step.command);
  const tests = step.tests ? countTests(report) : { passed: 0, failed: 0, skipped: 0 };
  const failed = ok ? tests.failed : Math.max(1, tests.failed);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).padStart(7);
  const notRun = tests.skipped > 0 ? `, ${tests.skipped} not run on this system` : "";
  const count = step.tests ? `  ${tests.passed} tests${notRun}` : "";
  process.stdout.write(`\r${failed === 0 ? "✓" : "✗"} ${step.name.padEnd(12)}${seconds} s${count}\n`);
  if (failed > 0) process.stdout.write(`\n${output}\n`);
  return { passed: tests.passed, failed };
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => steps.every((step) => step.name !== name));
if (unknown.length > 0) {
  process.stderr.write(`No such step: ${unknown.join(", ")}. Steps: ${steps.map((step) => step.name).join(", ")}\n`);
  process.exit(2);
}

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
let passed = 0;
let failed = 0;
for (const step of steps) {
  if (wanted.length > 0 && !wanted.includes(step.name)) continue;
  const result = await take(step);
  passed += result.passed;
  failed = result.failed;
  if (failed > 0) break;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
