import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import mammoth from "mammoth";

/** @typedef {(bytes: Uint8Array) => Promise<unknown>} Reader */

/** Our own reading, and the profile that papers are judged by. */
const makeOwn = async () => {
  const { parseProfile } = await import("../../src/core");
  const { openDocxPort } = await import("../../src/docx/port");
  const { unpacking } = await import("../../src/cli/files/inflate");
  const parsed = parseProfile(JSON.parse(readFileSync("assets/profiles/standard.json", "utf8")));
  if (!parsed.ok) throw new Error("The standard profile is broken");
  const read = async (/** @type {Uint8Array} */ bytes) => {
    const port = openDocxPort(bytes, unpacking);
    const model = port.ok ? await port.value.read() : port;
    if (!model.ok) throw new Error(model.problem.code);
    return model.value;
  };
  return { read, profile: parsed.value };
};

/**
 * Reads several papers and judges them side by side, as the command line does with many files, and how many it takes.
 * @returns {Promise<{ checkTogether: (files: readonly Uint8Array[]) => Promise<unknown>, together: number }>}
 */
export const makeCheckTogether = async () => {
  const { checkInSteps, inTurn, noCircumstances } = await import("../../src/core");
  const { sideBySide } = await import("../../src/cli/judge/work-beside");
  const { read, profile } = await makeOwn();
  /** @param {readonly Uint8Array[]} files */
  const checkTogether = async (files) => {
    const models = [];
    for (const bytes of files) models.push(await read(bytes));
    return inTurn(models.map((model) => checkInSteps(model, profile, noCircumstances)));
  };
  return { checkTogether, together: sideBySide.check };
};

/**
 * Ways to read a .docx, from the least that any reader must do to what others do.
 * @returns {Promise<Readonly<Record<"limit" | "read" | "check" | "mammoth", Reader>>>}
 */
export const makeReaders = async () => {
  const { check, noCircumstances } = await import("../../src/core");
  const { readZip } = await import("../../src/docx/package/zip-reader");
  const { read, profile } = await makeOwn();
  return {
    /** What the document and its styles are packed in, unpacked by zlib, and every tag in it found. */
    limit: async (bytes) => {
      let tags = 0;
      for (const { name, stored } of readZip(bytes)) {
        if (name !== "word/document.xml" && name !== "word/styles.xml") continue;
        const xml = inflateRawSync(stored);
        for (let at = xml.indexOf(0x3c); at >= 0; at = xml.indexOf(0x3c, at + 1)) tags += 1;
      }
      return tags;
    },
    read,
    check: async (bytes) => check(await read(bytes), profile, noCircumstances),
    mammoth: (bytes) => mammoth.extractRawText({ buffer: Buffer.from(bytes) }),
  };
};

/**
 * Debian's docx2txt, a process for each file; null where this machine does not have it.
 * @returns {Reader | null}
 */
export const findDocx2txt = () => {
  if (spawnSync("docx2txt", ["-h"]).error) return null;
  return async (bytes) => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    try {
      const file = join(folder, "paper.docx");
      writeFileSync(file, bytes);
      const { status } = spawnSync("docx2txt", [file, join(folder, "paper.txt")]);
      if (status !== 0) throw new Error(`docx2txt ended with ${status}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
};
