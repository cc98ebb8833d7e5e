/**
 * How well briefings are recognised, on the labelled set: `npm run score`, `npm run score -- --json`. Of the held-out
 * documents only the figures are told, so that nobody tunes on them. `--all` tells of every tuning document.
 */
import { differencesReport, scoreReport } from "./score/report";
import { scoreSet, worstOf } from "./score/score-set";

const tuning = await scoreSet("tuning");
const heldOut = await scoreSet("heldOut");

if (process.argv.includes("--json")) {
  const { documents, ...figures } = heldOut;
  process.stdout.write(
    `${JSON.stringify({ tuning, heldOut: { ...figures, documents: documents.length } }, null, 2)}\n`,
  );
} else {
  const worst = worstOf(tuning, process.argv.includes("--all") ? Infinity : 5);
  const reports = [
    scoreReport("Tuning", tuning),
    scoreReport("Held out", heldOut),
    `Worst of the tuning set:\n${worst.map(differencesReport).join("\n")}`,
  ];
  process.stdout.write(`${reports.join("\n\n")}\n`);
}
