import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database } from "node-sqlite3-wasm";
import { applicationId } from "../../src/cli/sweep/schema";
import { rollBack } from "../../src/cli/sweep/roll-back";

let folder = "";
const at = (name: string): string => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "roll-back-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A database as a process leaves it that is killed while it writes: half of the change is in the file already. */
const killed = (application = applicationId): void => {
  const database = new Database(at("living.db"));
  database.exec(`PRAGMA application_id = ${application}`);
  database.exec("CREATE TABLE paper (id INTEGER PRIMARY KEY, words TEXT)");
  for (let id = 1; id <= 200; id += 1) database.run("INSERT INTO paper VALUES (?, ?)", [id, "before ".repeat(60)]);
  database.exec("PRAGMA cache_size = 5");
  database.exec("BEGIN");
  database.exec("UPDATE paper SET words = replace(words, 'before', 'after')");
  for (let id = 201; id <= 400; id += 1) database.run("INSERT INTO paper VALUES (?, ?)", [id, "after ".repeat(90)]);
  copyFileSync(at("living.db"), at("killed.db"));
  copyFileSync(at("living.db-journal"), at("killed.db-journal"));
  database.exec("COMMIT");
  database.close();
};

const look = (): unknown => {
  const database = new Database(at("killed.db"));
  try {
    return [
      database.get("PRAGMA integrity_check"),
      database.get("SELECT count(*) AS papers, sum(words LIKE 'before%') AS old FROM paper"),
    ];
  } finally {
    database.close();
  }
};

const asBefore = [{ integrity_check: "ok" }, { papers: 200, old: 200 }];

it("undoes what a killed process had begun, to the last page", () => {
  killed();
  expect(readFileSync(at("killed.db"), "latin1")).toContain("after");
  rollBack(at("killed.db"));
  expect(look()).toEqual(asBefore);
  expect(existsSync(at("killed.db-journal"))).toBe(false);
});

it("undoes it again where it was itself stopped in the middle", () => {
  killed();
  const journal = readFileSync(at("killed.db-journal"));
  rollBack(at("killed.db"));
  writeFileSync(at("killed.db-journal"), journal);
  rollBack(at("killed.db"));
  expect(look()).toEqual(asBefore);
});

it("leaves a database alone whose journal says nothing", () => {
  killed();
  rollBack(at("killed.db"));
  const good = readFileSync(at("killed.db"));
  for (const words of ["", "\0".repeat(600), "no journal"]) {
    writeFileSync(at("killed.db-journal"), words);
    rollBack(at("killed.db"));
    expect(readFileSync(at("killed.db")).equals(good)).toBe(true);
  }
  rollBack(at("killed.db"));
  expect(look()).toEqual(asBefore);
});

it("leaves another program's database to that program", () => {
  killed(7);
  const files = ["killed.db", "killed.db-journal"];
  const before = files.map((name) => readFileSync(at(name), "latin1"));
  rollBack(at("killed.db"));
  expect(files.map((name) => readFileSync(at(name), "latin1"))).toEqual(before);
});

it("does not fall over a journal that was cut off", () => {
  killed();
  const { length } = readFileSync(at("killed.db-journal"));
  truncateSync(at("killed.db-journal"), length - 100);
  expect(() => rollBack(at("killed.db"))).not.toThrow();
});
