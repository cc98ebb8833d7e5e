import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const list = "src/core/rules/index.ts";
const made = (id: string) => [`src/core/rules/${id}.ts`, `test/core/rules/${id}.test.ts`, `docs/rules/${id}.md`];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "new-rule-"));
  for (const part of ["src/core/rules", "test/core/rules", "docs/rules"]) {
    mkdirSync(join(folder, part), { recursive: true });
  }
  cpSync(list, join(folder, list));
});
afterEach(() => rmSync(folder, { recursive: true }));

const begin = (...call: readonly string[]) =>
  spawnSync(process.execPath, [resolve("scripts/new-rule.mjs"), ...call], { cwd: folder, encoding: "utf8" });
const read = (path: string): string => readFileSync(join(folder, path), "utf8");

it("makes the three files of a rule and puts it into the list, in the order of the alphabet", () => {
  const { status, stdout } = begin("no-empty-promise");
  expect(status).toBe(0);
  for (const path of made("no-empty-promise")) {
    expect(read(path)).toMatch(/no-?empty-?promise/i);
    expect(stdout).toContain(path);
  }
  expect(read(list)).toContain('import { noEmptyPromise } from "./no-empty-promise";');
  const names = read(list).match(/^ {2}\w+(?=,$)/gm) ?? [];
  expect(names).toContain("  noEmptyPromise");
  expect(names).toEqual([...names].sort());
});

it("leaves a rule alone that is there already", () => {
  begin("no-empty-promise");
  const before = [...made("no-empty-promise"), list].map(read);
  expect(begin("no-empty-promise").status).toBe(2);
  expect([...made("no-empty-promise"), list].map(read)).toEqual(before);
});

it.each([[[]], [["NoEmptyPromise"]], [["../no-empty-promise"]]])("asks for a name instead of %j", (call) => {
  const before = read(list);
  const { status, stderr } = begin(...call);
  expect(status).toBe(2);
  expect(stderr).toContain("small letters and hyphens");
  expect(read(list)).toBe(before);
});
