/**
 * Figures, never a pass or a fail: `npm run bench`, or `npm run bench judgement` for one of its parts. Compare figures of
 * one run only; another run has another machine, or the same one with other work to do.
 */
import "./typescript.mjs";
import { benchCommand } from "./bench/command.mjs";
import { benchGate } from "./bench/gate.mjs";
import { benchJudgement } from "./bench/judgement.mjs";
import { benchPane } from "./bench/pane.mjs";
import { benchReading } from "./bench/reading.mjs";
import { benchKills, benchSweep } from "./bench/sweep.mjs";

/** @type {Readonly<Record<string, () => void | Promise<void>>>} */
const parts = {
  reading: benchReading,
  judgement: benchJudgement,
  command: benchCommand,
  gate: benchGate,
  sweep: benchSweep,
  kills: benchKills,
  pane: benchPane,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => parts[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`No such part: ${unknown.join(", ")}. Parts: ${Object.keys(parts).join(", ")}\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) if (wanted.length === 0 || wanted.includes(name)) await run();
