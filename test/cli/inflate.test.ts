import { crc32, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { unpacking } from "../../src/cli/files/inflate";
import { inflateEntry } from "../../src/docx/package/inflate";
import { readZip } from "../../src/docx/package/zip-reader";
import { Refusal } from "../../src/docx/refusal";

const [entry] = readZip(zipSync({ "a.xml": strToU8("text ".repeat(4000)) }, { level: 9 }));
if (entry === undefined) throw new Error("There is no entry");

/** What comes of an entry: how many bytes, or why it is refused. */
const outcome = (of: Partial<typeof entry>, limit: number, by?: typeof unpacking): number | string => {
  try {
    return inflateEntry({ ...entry, ...of }, limit, by).length;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
};

describe.each([
  ["in every engine", undefined],
  ["in Node", unpacking],
])("an entry is unpacked %s", (_, by) => {
  test.each([
    ["as it is", {}, 1 << 20, 20_000],
    ["up to the limit", {}, 20_000, 20_000],
    ["whatever size it claims", { size: 3 }, 1 << 20, 20_000],
    ["and however large a size", { size: 0xfffffffe }, 1 << 20, 20_000],
    ["and no further than the limit", {}, 19_999, "too-large"],
    ["a bomb is told by its bytes", { stored: deflateRawSync(Buffer.alloc(64 << 20)), size: 5 }, 1 << 20, "too-large"],
    ["cut off", { stored: entry.stored.subarray(0, entry.stored.length >> 1) }, 1 << 20, "damaged"],
    ["not deflated at all", { stored: Uint8Array.from([0xff, 0xff, 0xff]) }, 1 << 20, "damaged"],
    ["as it is stored", { method: 0, crc: crc32(entry.stored) }, 1 << 20, entry.stored.length],
    ["stored, and not as its checksum has it", { method: 0 }, 1 << 20, "damaged"],
    ["of another size, and not as its checksum has it", { size: 3, crc: 1 }, 1 << 20, "damaged"],
  ])("%s", (__, of, limit, expected) => {
    expect(outcome(of, limit, by)).toBe(expected);
  });
});
