import initSqlJs from "sql.js";
import type { ArchiveAnswer, ArchiveProblem, ArchiveRequest } from "./archive-answer";
import { readArchive } from "./read-archive";

/** SQLite holds a database in memory: 500 MB, some hundred thousand papers. */
const mostBytes = 500_000_000;

const answer = (message: ArchiveAnswer): void => self.postMessage(message);
const fail = (problem: ArchiveProblem): void => answer({ kind: "failed", problem });

const bytesOf = async (file: File): Promise<Uint8Array | null> => {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
};

const loadReader = async () => {
  try {
    const got = await fetch(new URL("sql.js/dist/sql-wasm-browser.wasm", import.meta.url));
    // Handed over as bytes: whatever type the house's server gives the file, it is the same program.
    return got.ok ? await initSqlJs({ wasmBinary: await got.arrayBuffer() }) : null;
  } catch {
    return null;
  }
};

const read = async ({ file, language }: ArchiveRequest): Promise<void> => {
  if (file.size > mostBytes) {
    fail("tooLarge");
    return;
  }
  const [reader, bytes] = await Promise.all([loadReader(), bytesOf(file)]);
  if (bytes === null) fail("gone");
  else if (reader === null) fail("noReader");
  else for (const message of readArchive(bytes, reader, language)) answer(message);
};

self.addEventListener("message", ({ data }: MessageEvent<ArchiveRequest>) => void read(data));
