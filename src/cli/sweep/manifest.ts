import { existsSync } from "node:fs";
import { Database, type Statement } from "node-sqlite3-wasm";
import { visibleText, type CheckedDocument } from "../../core";
import { CallError } from "../call-error";
import type { Survey } from "../judge/survey-file";
import { claim } from "./claim";
import { explainDatabaseError } from "./database-error";
import { knownFrom, textIn, valuesOf, type Known, type Row, type Standard, type Value } from "./manifest-row";
import { rollBack } from "./roll-back";
import { applicationId, judgementColumns, schema, schemaVersion } from "./schema";

const changed = judgementColumns
  .filter((column) => column !== "path")
  .map((column) => `${column} = excluded.${column}`);

const insert = `
INSERT INTO paper (${judgementColumns.join(", ")}) VALUES (${judgementColumns.map(() => "?").join(", ")})
ON CONFLICT (path) DO UPDATE SET ${changed.join(", ")}, gone_on = NULL
RETURNING id`;

const numberOf = (database: Database, pragma: string): number =>
  Number(database.get(`PRAGMA ${pragma}`)?.[pragma] ?? 0);

/** Whoever is killed has lost no more than what was judged in so many milliseconds. */
const commitEvery = 500;

/** The row that a statement gives, if any. It is run to its end: one that is left in the middle keeps the file locked. */
const onlyRow = (statement: Statement, values: Value[]): Row | null => statement.all(values)[0] ?? null;

/** Makes the tables in a new file. Throws a CallError where the file is another program's, or a later Briefline's. */
const prepare = (database: Database, path: string): void => {
  // The file is ours alone as long as it is open: locking it anew for every paper takes longer than finding it.
  database.exec("PRAGMA locking_mode = EXCLUSIVE");
  const isNew = Number(database.get("SELECT count(*) AS tables FROM sqlite_schema")?.["tables"] ?? 0) === 0;
  if (isNew) {
    database.exec(`BEGIN; ${schema} COMMIT;`);
    return;
  }
  if (numberOf(database, "application_id") !== applicationId) {
    throw new CallError(`${visibleText(path)} is another program's database. Name another file after --into.`);
  }
  const found = numberOf(database, "user_version");
  if (found !== schemaVersion) {
    throw new CallError(
      `${visibleText(path)} has tables of version ${found}, this Briefline knows version ${schemaVersion}. ` +
        "Use the Briefline that made it, or name another file after --into.",
    );
  }
};

/** What was judged, in a SQLite database: see docs/sweep.md. One process alone has it open. */
export class Manifest {
  readonly #path: string;
  readonly #database: Database;
  readonly #statements: readonly Statement[];
  readonly #find: Statement;
  readonly #insert: Statement;
  readonly #report: Statement;
  readonly #touch: Statement;
  #begun = 0;

  private constructor(path: string, database: Database) {
    this.#path = path;
    this.#database = database;
    this.#find = database.prepare("SELECT * FROM paper WHERE path = ?");
    this.#insert = database.prepare(insert);
    this.#report = database.prepare("INSERT OR REPLACE INTO report (paper, json) VALUES (?, ?)");
    this.#touch = database.prepare("UPDATE paper SET size = ?, modified = ?, gone_on = NULL WHERE path = ?");
    this.#statements = [this.#find, this.#insert, this.#report, this.#touch];
  }

  /**
   * Opens a manifest, or begins one, for a task, and closes it whatever happens. What was not committed when a process
   * was killed is as if it had not been done.
   * @throws CallError where it is damaged, in use, or no manifest
   */
  static async use<Outcome>(path: string, work: (manifest: Manifest) => Promise<Outcome>): Promise<Outcome> {
    try {
      const release = claim(path);
      try {
        rollBack(path);
        const database = new Database(path);
        try {
          prepare(database, path);
          return await new Manifest(path, database).#through(work);
        } finally {
          database.close();
        }
      } finally {
        release();
      }
    } catch (error) {
      throw explainDatabaseError(path, error);
    }
  }

  async #through<Outcome>(work: (manifest: Manifest) => Promise<Outcome>): Promise<Outcome> {
    try {
      const outcome = await work(this);
      this.commit();
      return outcome;
    } finally {
      for (const statement of this.#statements) statement.finalize();
    }
  }

  /** What is known of a paper; null for one that was never judged. */
  find(path: string): Known | null {
    const row = onlyRow(this.#find, [path]);
    return row === null ? null : knownFrom(row);
  }

  #begin(): void {
    if (this.#database.inTransaction) return;
    this.#database.exec("BEGIN");
    this.#begun = performance.now();
  }

  #commitInTime(): void {
    if (performance.now() - this.#begun > commitEvery) this.commit();
  }

  /** Puts on the disk what was recorded. */
  commit(): void {
    if (this.#database.inTransaction) this.#database.exec("COMMIT");
  }

  /** Writes a judgement down, in place of the one that there was. */
  record(survey: Survey, document: CheckedDocument, standard: Standard, tries: number): void {
    this.#begin();
    const id = onlyRow(this.#insert, valuesOf(survey, document, standard, tries))?.["id"];
    if (typeof id !== "number") throw new Error(`no row was made in ${this.#path}`);
    this.#report.run([id, JSON.stringify(document)]);
    this.#commitInTime();
  }

  /** Notes that a file has another time or size on the disk, or is back, with the content that was judged. */
  touch({ path, size, modified }: Survey["task"]): void {
    this.#begin();
    this.#touch.run([size, modified, path]);
    this.#commitInTime();
  }

  /** Notes which papers are on the disk no more. Gives how many there are. */
  noteGone(today: string): number {
    const gone: string[] = [];
    for (const row of this.rows("SELECT path FROM paper WHERE gone_on IS NULL AND sha256 IS NOT NULL")) {
      const path = textIn(row, "path");
      if (path !== null && !existsSync(path)) gone.push(path);
    }
    this.#begin();
    for (const path of gone) this.#database.run("UPDATE paper SET gone_on = ? WHERE path = ?", [today, path]);
    this.commit();
    return gone.length;
  }

  /** Rows, one at a time. */
  *rows(query: string): Generator<Row> {
    const statement = this.#database.prepare(query);
    try {
      yield* statement.iterate();
    } finally {
      statement.finalize();
    }
  }
}
