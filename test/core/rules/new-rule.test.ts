import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const lists = ["src/core/rules/index.ts", "src/core/messages/rules/index.ts"];
const made = (id: string) => [
  `src/core/rules/speaking/${id}.ts`,
  `src/core/messages/rules/speaking/${id}.ts`,
  `test/core/rules/speaking/${id}.test.ts`,
  `docs/rules/${id}.md`,
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-rule-"));
  for (const part of ["src/core/rules", "src/core/messages/rules", "docs/rules"]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  cpSync("src/core/rules/structure", join(folder, "src/core/rules/structure"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const begin = (...call: readonly string[]) =>
  spawnSync(process.execPath, [resolve("scripts/new-rule.mjs"), ...call], { cwd: folder, encoding: "utf8" });
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

it("makes the four files of a rule and puts it into the lists, in the order of the alphabet", () => {
  const { status, stdout } = begin("speaking", "no-empty-promise");
  expect(status).toBe(0);
  for (const path of made("no-empty-promise")) {
    expect(read(path)).toMatch(/no-?empty-?promise/i);
    expect(stdout).toContain(path);
  }
  const [rules, words] = lists.map(read);
  expect(rules).toContain('import { noEmptyPromise } from "./speaking/no-empty-promise";');
  expect(words).toContain('"no-empty-promise": noEmptyPromiseWords,');
  const names = rules?.match(/^ {2}\w+(?=,$)/gm) ?? [];
  expect(names).toContain("  noEmptyPromise");
  expect(names).toEqual([...names].sort());
});

it("leaves a rule alone that is there already", () => {
  begin("speaking", "no-empty-promise");
  const before = [...made("no-empty-promise"), ...lists].map(read);
  expect(begin("speaking", "no-empty-promise").status).toBe(2);
  expect([...made("no-empty-promise"), ...lists].map(read)).toEqual(before);
});

it.each([[[]], [["NoEmptyPromise"]], [["speaking", "../no-empty-promise"]], [["elsewhere", "no-empty-promise"]]])(
  "asks for a family and a name instead of %j",
  (call) => {
    const { status, stderr } = begin(...call);
    expect(status).toBe(2);
    expect(stderr).toContain("small letters and hyphens");
    for (const path of lists) expect(existsSync(join(folder, path))).toBe(false);
  },
);
