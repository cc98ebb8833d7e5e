import { readFileSync } from "node:fs";
import { paragraph } from "../fixtures/word-xml";
import { docxBytes } from "../fixtures/docx-bytes";
import { benchOfEachTest } from "./command";
import { write } from "./papers";

const bench = benchOfEachTest();

/** Has a call write down the most memory that it held, in kibibytes, when it ends. */
const scale = `
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
process.on("exit", () => {
  const status = "/proc/self/status";
  const peak = existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, "latin1"))?.[1] : undefined;
  writeFileSync(process.env.PEAK, String(peak ?? process.resourceUsage().maxRSS));
});`;

/** Half a gibibyte, and what Node itself takes. */
const mostMebibytes = 512 + 64;

test("repairs 100,000 paragraphs in half a gibibyte", async () => {
  const body = ["Topics", "Line to take"].map((text) => paragraph(text)).join("");
  const lines = Array.from({ length: 100_000 }, (_, at) => paragraph(`A sentence about the weather, number ${at}.`));
  write(bench.path("long.docx"), docxBytes({ body: body + lines.join("") }));
  write(bench.path("scale.cjs"), scale);
  const environment = { NODE_OPTIONS: `--require ${bench.path("scale.cjs")}`, PEAK: bench.path("peak") };
  const { out } = await bench.run(["fix", "--dry-run", "long.docx"], { environment });
  expect(out).toContain("repairs possible");
  expect(Number(readFileSync(bench.path("peak"), "utf8")) / 1024).toBeLessThan(mostMebibytes);
}, 240_000);
