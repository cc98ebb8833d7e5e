import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median, printTable, show } from "./measure.mjs";
import { makeWordPaper } from "./word-paper.mjs";

const runs = 2;

/** The same paper with a stamp that holds; with every rule off, any paper can have one. */
const stamped = async (/** @type {Uint8Array} */ bytes) => {
  const { judgeForSending, noCircumstances, parseProfile, ruleIds, stampEdits } = await import("../../src/core");
  const { openDocxPort } = await import("../../src/docx/port");
  const parsed = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  const port = openDocxPort(bytes);
  const model = port.ok ? await port.value.read() : port;
  if (!parsed.ok || !port.ok || !model.ok) throw new Error("The paper of the bench cannot be read");
  const off = { severity: /** @type {const} */ ("off") };
  const lenient = { ...parsed.value, rules: Object.fromEntries(ruleIds.map((id) => [id, off])) };
  const edits = stampEdits(judgeForSending(model.value, lenient, noCircumstances), {
    at: "2026-04-13T16:20:00Z",
    by: null,
  });
  if (!edits.ok) throw new Error(edits.problem.code);
  await port.value.apply(edits.value);
  const saved = port.value.bytes();
  if (!saved.ok) throw new Error(saved.problem.code);
  return saved.value;
};

/**
 * What the gate costs at one send: the script that ships, in a process of its own, since Outlook starts it anew for every
 * event; and once more in the same one.
 */
export const benchGate = async () => {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const options = ["--config-name", "launch-event", "--output-path", folder];
    execFileSync(process.execPath, ["node_modules/webpack/bin/webpack.js", ...options]);
    const rows = [["a mail with", "start", "first send", "one of many"]];
    for (const pages of [5, 20]) {
      const paper = makeWordPaper(pages, 1);
      for (const [name, bytes] of /** @type {const} */ ([
        [`${pages} pages`, paper],
        [`${pages} pages, stamped`, await stamped(paper)],
      ])) {
        const file = join(folder, "paper.docx");
        writeFileSync(file, bytes);
        const figures = Array.from({ length: runs }, () => {
          const child = ["scripts/bench/one-send.mjs", join(folder, "launchevent.js"), file];
          /** @type {readonly number[]} */
          const times = JSON.parse(execFileSync(process.execPath, child, { encoding: "utf8" }));
          return times;
        });
        rows.push([name, ...[0, 1, 2].map((column) => show(median(figures.map((times) => times[column] ?? 0))))]);
      }
    }
    printTable("The mail gate, in an engine without a page, milliseconds of processor, medians", rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
