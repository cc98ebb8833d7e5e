import type { Database, SqlJs, SqlValue } from "sql.js";
import { unreadDocument, type CheckedDocument, type Language, type StampState } from "../../core";
import { speak } from "../text/say";
import type { ArchiveAnswer, ArchiveProblem, StoredPaper } from "./archive-answer";
import { isoDay, oneOf } from "./shape";
import { isStoredDocument } from "./stored-document";

/** Whose a database is, and the version of its tables: as docs/sweep.md promises. */
const applicationId = 0x42524c53;
const schemaVersion = 1;

/** Beyond this a table is no help any more, and a browser's tab runs full: 50,000 papers. */
const mostPapers = 50_000;

/** So many go to the page at a time that it can take them in without stopping. */
const portion = 50;

type Row = Readonly<Record<string, SqlValue>>;

function* rowsOf(database: Database, query: string): Generator<Row> {
  const statement = database.prepare(query);
  try {
    while (statement.step()) yield statement.getAsObject();
  } finally {
    statement.free();
  }
}

const firstOf = (database: Database, query: string): Row => {
  for (const row of rowsOf(database, query)) return row;
  return {};
};

const textIn = (row: Row, column: string): string => {
  const value = row[column];
  return typeof value === "string" ? value : "";
};

const isStamp = oneOf<StampState["kind"]>(
  "none",
  "ready",
  "readyWithWaivers",
  "changedSince",
  "madeOtherwise",
  "lapsed",
);

/** With the slashes of all the other paths on the desk. */
const plain = (path: string): string => (/^([a-z]:\\|\\\\)/i.test(path) ? path.replaceAll("\\", "/") : path);

/** What to leave of a path: all papers stand in one folder, whose own name stays. */
const shortener = (first: string, last: string): ((path: string) => string) => {
  const one = plain(first).split("/").slice(0, -1);
  const other = plain(last).split("/");
  const shared = one.findIndex((folder, depth) => folder !== other[depth]);
  const left = Math.max(0, (shared < 0 ? one.length : shared) - 1);
  return (path) => plain(path).split("/").slice(left).join("/");
};

/** What reports say now and did not when the first databases were written. */
const membersSince = { profile: null, madeWith: null, dateLines: [] } as const;

const documentIn = (json: string, path: string, language: Language): CheckedDocument => {
  let value: unknown = null;
  try {
    const parsed: unknown = JSON.parse(json);
    value = typeof parsed === "object" ? { ...membersSince, ...parsed } : null;
  } catch {
    // Said below, as of one that is no report.
  }
  if (isStoredDocument(value)) return { ...value, path };
  const say = speak(language);
  return unreadDocument(path, { code: "unsupported", message: say("archive.unread") }, say("archive.unreadNext"));
};

const paperIn = (row: Row, short: (path: string) => string, language: Language): StoredPaper => {
  const path = short(textIn(row, "path"));
  const stamp = row["stamp"];
  const goneOn = row["gone_on"];
  return {
    path,
    document: documentIn(textIn(row, "json"), path, language),
    stored: {
      profile: `${textIn(row, "profile")} ${textIn(row, "profile_version")}`,
      judgedOn: textIn(row, "judged_on"),
      stamp: isStamp(stamp) ? stamp : null,
      goneOn: isoDay(goneOn) ? goneOn : null,
    },
  };
};

/** Why a database is none of ours; null where it is. */
const objectionTo = (database: Database): ArchiveProblem | null => {
  if (firstOf(database, "PRAGMA application_id")["application_id"] !== applicationId) return "foreign";
  return firstOf(database, "PRAGMA user_version")["user_version"] === schemaVersion ? null : "otherVersion";
};

function* papersIn(database: Database, language: Language): Generator<ArchiveAnswer> {
  const objection = objectionTo(database);
  if (objection !== null) {
    yield { kind: "failed", problem: objection };
    return;
  }
  const range = firstOf(database, "SELECT count(*) AS total, min(path) AS first, max(path) AS last FROM paper");
  const total = Number(range["total"]);
  const short = shortener(textIn(range, "first"), textIn(range, "last"));
  const query = `SELECT * FROM paper LEFT JOIN report ON report.paper = paper.id ORDER BY path LIMIT ${mostPapers}`;
  let papers: StoredPaper[] = [];
  let shown = 0;
  for (const row of rowsOf(database, query)) {
    papers.push(paperIn(row, short, language));
    shown += 1;
    if (papers.length < portion) continue;
    yield { kind: "papers", papers, total: Math.min(total, mostPapers) };
    papers = [];
  }
  if (papers.length > 0) yield { kind: "papers", papers, total: Math.min(total, mostPapers) };
  yield { kind: "end", shown, total };
}

/** The words of SQLite (sqlite3_errstr) for a file that never was a database. */
const isNoDatabase = (error: unknown): boolean => error instanceof Error && error.message.includes("not a database");

/** Gives what a sweep's database holds, in the order of the paths. Never throws: a damaged or foreign one is an answer. */
export function* readArchive(bytes: Uint8Array, { Database }: SqlJs, language: Language): Generator<ArchiveAnswer> {
  let database: Database | null = null;
  try {
    database = new Database(bytes);
    yield* papersIn(database, language);
  } catch (error) {
    yield { kind: "failed", problem: isNoDatabase(error) ? "foreign" : "damaged" };
  } finally {
    database?.close();
  }
}
