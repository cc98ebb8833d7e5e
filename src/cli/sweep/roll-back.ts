import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeSync,
} from "node:fs";
import { applicationId } from "./schema";

const magic = "d9d505f920a163d7";
const headerBytes = 28;
/** Where a database's header says whose it is. */
const idAt = 68;
/** Every so many bytes of a page are summed up, from its end. */
const summedEvery = 200;
/** Stands for the number of records where there is only one segment, which goes on to the end of the file. */
const toTheEnd = 0xffffffff;

interface Segment {
  readonly records: number;
  readonly nonce: number;
  /** Pages that the database had before. */
  readonly pages: number;
  readonly sector: number;
  readonly pageBytes: number;
}

const isSize = (bytes: number): boolean => bytes >= 512 && bytes <= 65_536 && (bytes & (bytes - 1)) === 0;

/** The head of a segment; null where none begins there. */
const segmentAt = (journal: Buffer, at: number): Segment | null => {
  if (journal.length < at + headerBytes || journal.toString("hex", at, at + 8) !== magic) return null;
  const [records = 0, nonce = 0, pages = 0, sector = 0, pageBytes = 0] = [8, 12, 16, 20, 24].map((place) =>
    journal.readUInt32BE(at + place),
  );
  return isSize(sector) && isSize(pageBytes) ? { records, nonce, pages, sector, pageBytes } : null;
};

const checksum = (page: Buffer, nonce: number): number => {
  let sum = nonce;
  for (let place = page.length - summedEvery; place > 0; place -= summedEvery) sum += page[place] ?? 0;
  return sum >>> 0;
};

/** Puts back the pages of one segment, up to the first that was not written whole; says where the next begins. */
const putBack = (file: number, journal: Buffer, at: number, segment: Segment): number | null => {
  const { records, nonce, sector, pageBytes } = segment;
  const recordBytes = pageBytes + 8;
  let place = at + sector;
  const there = Math.floor((journal.length - place) / recordBytes);
  for (let left = records === toTheEnd ? there : records; left > 0; left -= 1, place += recordBytes) {
    if (place + recordBytes > journal.length) return null;
    const page = journal.subarray(place + 4, place + 4 + pageBytes);
    if (journal.readUInt32BE(place + 4 + pageBytes) !== checksum(page, nonce)) return null;
    writeSync(file, page, 0, pageBytes, (journal.readUInt32BE(place) - 1) * pageBytes);
  }
  return Math.ceil(place / sector) * sector;
};

/** Whether a database is a manifest, by its header; one that was not yet written to is nobody else's. */
const isOurs = (path: string): boolean => {
  const header = Buffer.alloc(idAt + 4);
  const file = openSync(path, "r");
  try {
    const isWhole = readSync(file, header, 0, header.length, 0) === header.length;
    return !isWhole || header.readUInt32BE(idAt) === applicationId;
  } finally {
    closeSync(file);
  }
};

/**
 * Undoes what a killed sweep had begun to write into its database, by the rollback journal that it left: the database is
 * then as it was after the last commit. SQLite does this by itself, but node-sqlite3-wasm 0.8.60 takes its own lock for
 * that of a living writer and never does. Another program's database is left to that program.
 * @see https://www.sqlite.org/fileformat2.html#the_rollback_journal
 */
export const rollBack = (path: string): void => {
  const journalPath = `${path}-journal`;
  if (!existsSync(journalPath) || !existsSync(path) || !isOurs(path)) return;
  const journal = readFileSync(journalPath);
  const first = segmentAt(journal, 0);
  if (first === null) return;
  const file = openSync(path, "r+");
  try {
    for (let at: number | null = 0, one: Segment | null = first; at !== null && one !== null;) {
      at = putBack(file, journal, at, one);
      one = at === null ? null : segmentAt(journal, at);
    }
    ftruncateSync(file, first.pages * first.pageBytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(journalPath);
};
