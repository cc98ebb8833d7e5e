import { readFileSync } from "node:fs";
import { makePaper } from "./paper.mjs";
import { exponent, medianTime, printTable, show } from "./measure.mjs";

const sizes = [100, 1_000, 10_000];

/** Reading a .docx, finding its parts, judging it: how long each takes, and how it grows. */
export const benchJudgement = async () => {
  const { check, checkAgain, noCircumstances, parseProfile, recognise } = await import("../../src/core");
  const { judge } = await import("../../src/core/check/check");
  const { openDocxPort } = await import("../../src/docx/port");
  const parsed = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  if (!parsed.ok) throw new Error("The standard profile is broken");
  const profile = parsed.value;

  const read = async (/** @type {Uint8Array} */ bytes) => {
    const port = openDocxPort(bytes);
    const model = port.ok ? await port.value.read() : port;
    if (!model.ok) throw new Error(model.problem.code);
    return model.value;
  };

  const rows = [["paragraphs", "read", "recognise", "judge", "judge again", "judge : read"]];
  /** @type {{ reading: number, whole: number }[]} */
  const totals = [];
  for (const size of sizes) {
    const bytes = await makePaper(size);
    const model = await read(bytes);
    const changed = { ...model, version: `${model.version}'` };
    const reading = await medianTime(() => read(bytes), 9);
    const briefing = recognise(model, profile);
    const recognising = await medianTime(() => recognise(model, profile));
    const judging = await medianTime(() => judge(briefing, noCircumstances));
    const last = check(model, profile, noCircumstances);
    const again = await medianTime(() => checkAgain(last, changed, [profile], noCircumstances));
    totals.push({ reading, whole: recognising + judging });
    rows.push([String(size), ...[reading, recognising, judging, again].map(show), (judging / reading).toFixed(2)]);
  }
  printTable("Judgement, in Node, warm, medians", rows);
  const [first, , last] = totals;
  if (!first || !last) return;
  const times = (sizes[2] ?? 1) / (sizes[0] ?? 1);
  const grows = `reading ${exponent(first.reading, last.reading, times).toFixed(2)}, recognising and judging ${exponent(first.whole, last.whole, times).toFixed(2)}`;
  process.stdout.write(`  grows with the power of ${grows}\n`);
};
